package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.editor.view.Unit;

/** Moves the caret, or grows the selection, by a token, sentence or paragraph. */
public final class MoveHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		editor.text().move(Unit.valueOf(event.getParameter("org.glossator.editor.unit")),
				"forwards".equals(event.getParameter("org.glossator.editor.direction")),
				"true".equals(event.getParameter("org.glossator.editor.extend")));
	}
}
