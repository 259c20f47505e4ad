package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.editor.Numbering;

/** Numbers lines, sentences or nothing, in turn. */
public final class NumbersHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		Numbering numbering = Numbering.next();
		editor.setNumbering(numbering);
		editor.tell(switch (numbering) {
		case LINES -> "Lines are numbered.";
		case SENTENCES -> "Sentences are numbered.";
		case NONE -> "Nothing is numbered.";
		});
	}
}
