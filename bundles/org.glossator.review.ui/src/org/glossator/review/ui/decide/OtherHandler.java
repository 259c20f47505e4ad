package org.glossator.review.ui.decide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Decides for the words selected in the text, opens the form for other values, or decides for what is entered there. */
public final class OtherHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		String what = event.getParameter("org.glossator.review.ui.other.what");
		boolean words = what.equals("words");
		try {
			DecisionView view = (DecisionView) page.showView(DecisionView.ID, null, words ? IWorkbenchPage.VIEW_VISIBLE : IWorkbenchPage.VIEW_ACTIVATE);
			if (what.equals("put")) {
				view.putValues();
			} else if (!words) {
				view.openValues();
			} else if (!view.takeWords()) {
				HandlerUtil.getActiveShell(event).getDisplay().beep();
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The decision form could not be opened", e);
		}
	}
}
