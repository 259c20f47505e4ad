package org.glossator.editor.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.editor.DocumentEditor;

/** A command on the document in the active editor, enabled once that is open. */
abstract class TextHandler extends AbstractHandler {

	/** Does it. */
	abstract void run(DocumentEditor editor, ExecutionEvent event);

	@Override
	public final Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DocumentEditor editor && editor.session() != null) {
			run(editor, event);
		}
		return null;
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(context instanceof IEvaluationContext state
				&& state.getVariable(ISources.ACTIVE_EDITOR_NAME) instanceof DocumentEditor);
	}
}
