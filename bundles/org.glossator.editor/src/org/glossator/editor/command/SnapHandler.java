package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;

/** Lets the mouse select whole tokens, or characters. */
public final class SnapHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		editor.setSnapping(!editor.text().isSnapping());
		editor.tell(editor.text().isSnapping() ? "The mouse selects whole tokens." : "The mouse selects characters.");
	}
}
