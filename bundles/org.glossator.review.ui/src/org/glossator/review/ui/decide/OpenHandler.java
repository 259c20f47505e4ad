package org.glossator.review.ui.decide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.review.ui.ReviewPerspective;
import org.glossator.review.ui.cases.ReviewInput;

/** Opens the selected document, or the one in the editor, in the Review perspective. */
public final class OpenHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ReviewInput input = Reviewable.of(HandlerUtil.getCurrentSelection(event), HandlerUtil.getActiveEditor(event));
		if (input == null || input.annotators().size() < 2) {
			MessageDialog.openInformation(window.getShell(), "Review Document", input == null
					? "Select a document in the Corpus view, or the sets of two annotators on it, and try again."
					: "A review compares two annotators or more; on this document there is " + Reviewable.words(input.annotators()) + ".");
			return null;
		}
		try {
			window.getWorkbench().showPerspective(ReviewPerspective.ID, window);
			window.getActivePage().openEditor(input, ReviewInput.EDITOR);
			return null;
		} catch (WorkbenchException e) {
			throw new ExecutionException("The review could not be opened", e);
		}
	}
}
