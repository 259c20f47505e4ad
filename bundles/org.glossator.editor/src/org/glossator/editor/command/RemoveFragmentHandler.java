package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.model.Annotation;

/** Takes the fragment at the caret from the selected annotation. */
public final class RemoveFragmentHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		int caret = editor.text().textControl().getCaretOffset();
		for (Annotation annotation : editor.text().getSelected()) {
			if (editor.annotating().removeFragment(annotation, caret)) {
				return;
			}
		}
		editor.tell("Put the caret into a fragment of the selected annotation: that fragment is removed.");
	}
}
