package org.glossator.ui.rules;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs the script or lexicon in the editor on the document that was open last. */
public final class RunOnDocumentHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof EngineFileEditor editor) {
			editor.runOnDocument();
		}
		return null;
	}
}
