package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.model.Annotation;
import org.glossator.text.span.Span;

/** Adds the selected text to an annotation as a further fragment: to the one that was told to grow, else to the one selected before. Without
 * selected text, tells the selected annotation to grow. */
public final class FragmentHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		Span more = editor.text().selectedText();
		if (more == null) {
			Annotation growing = editor.text().getSelected().size() == 1 ? editor.text().getSelected().get(0) : null;
			editor.modes().grow(growing);
			if (growing == null) {
				editor.tell("Select an annotation, press this, then select the text that belongs to it too and press this again.");
			}
			return;
		}
		Annotation target = editor.modes().growing() == null ? editor.modes().last() : editor.modes().growing();
		if (target == null) {
			editor.tell("Select an annotation, then the text that belongs to it too.");
			return;
		}
		editor.annotating().addFragment(target, more);
		editor.text().go(target);
	}
}
