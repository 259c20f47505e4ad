package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.model.Annotation;
import org.glossator.text.span.Span;

/** Cuts the selected annotation in two at the caret. */
public final class SplitHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		int caret = editor.text().textControl().getCaretOffset();
		for (Annotation annotation : editor.text().getSelected()) {
			Span span = annotation.getSpan();
			if (span.begin() < caret && caret < span.end()) {
				editor.annotating().split(annotation, caret);
				return;
			}
		}
		editor.tell("Put the caret inside the selected annotation: it is cut there.");
	}
}
