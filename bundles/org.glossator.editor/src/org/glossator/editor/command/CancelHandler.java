package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.text.span.Span;

/** Leaves the mode, lets go of what is selected. */
public final class CancelHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		editor.modes().cancel();
		editor.text().selectText(Span.of(editor.text().textControl().getCaretOffset(), editor.text().textControl().getCaretOffset()));
	}
}
