package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.editor.view.Unit;

/** Moves the caret, or grows the selection, by a token, sentence or paragraph. */
public final class MoveHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		Unit unit = Unit.valueOf(event.getParameter("org.glossator.editor.unit"));
		boolean forwards = "forwards".equals(event.getParameter("org.glossator.editor.direction"));
		// Tokens go by the arrows to the left and right, which point the other way in text that does.
		boolean turned = unit == Unit.TOKEN && editor.text().isRightToLeft(editor.text().textControl().getCaretOffset());
		editor.text().move(unit, forwards != turned, "true".equals(event.getParameter("org.glossator.editor.extend")));
	}
}
