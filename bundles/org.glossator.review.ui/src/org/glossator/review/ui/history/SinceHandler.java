package org.glossator.review.ui.history;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.ui.corpus.OpenCorpora;

/** Compares a colleague's set with what it was when the person last looked. */
public final class SinceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		SetState state = SetState.of(HandlerUtil.getCurrentSelection(event), HandlerUtil.getActiveEditor(event),
				window.getService(OpenCorpora.class).annotator());
		if (state == null) {
			MessageDialog.openInformation(window.getShell(), "What Changed", "Select a colleague's set in the Corpus view first.");
		} else {
			Comparing.sinceLooked(window.getActivePage(), state, why -> MessageDialog.openInformation(window.getShell(), "What Changed", why));
		}
		return null;
	}
}
