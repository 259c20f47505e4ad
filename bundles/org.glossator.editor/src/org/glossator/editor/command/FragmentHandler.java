package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.text.span.Span;

/** Adds the selected text to the annotation that was selected before it, as a further fragment. */
public final class FragmentHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		Span more = editor.text().selectedText();
		if (more == null || editor.modes().last() == null) {
			editor.tell("Select an annotation, then the text that belongs to it too.");
			return;
		}
		editor.annotating().addFragment(editor.modes().last(), more);
		editor.text().go(editor.modes().last());
	}
}
