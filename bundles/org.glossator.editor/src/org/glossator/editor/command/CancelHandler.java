package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.text.span.Span;

/** Gives up a drag, closes the hover, leaves the mode, or lets go of what is selected: the first of these that there is. */
public final class CancelHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		if (editor.text().overlays().cancelDrag() || editor.text().hideHover()) {
			return;
		}
		if (editor.modes().pick().isActive()) {
			editor.modes().cancel();
			return;
		}
		editor.modes().cancel();
		editor.choose(null);
		editor.text().selectText(Span.of(editor.text().textControl().getCaretOffset(), editor.text().textControl().getCaretOffset()));
	}
}
