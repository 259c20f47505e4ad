package org.glossator.review.ui.decide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to where a decision is given a reason; Enter or Esc goes back to the text. */
public final class ReasonHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			DecisionView view = (DecisionView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(DecisionView.ID);
			view.focusReason();
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The decision form could not be opened", e);
		}
	}
}
