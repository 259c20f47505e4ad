package org.glossator.ui.corpus;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Annotate > My Name: under which name one's own annotations are kept. */
public final class AnnotatorNameHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), "My Name",
				"Your annotations are kept under this name. Letters, digits, dots, hyphens and underscores are fine.", corpora.annotator(),
				name -> name.strip().matches("[\\p{L}\\p{N}._-]{1,64}") ? null : "A name has 1 to 64 letters, digits, dots, hyphens or underscores.");
		if (dialog.open() == Window.OK) {
			corpora.annotator(dialog.getValue());
		}
		return null;
	}
}
