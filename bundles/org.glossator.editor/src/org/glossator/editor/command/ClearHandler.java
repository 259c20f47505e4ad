package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;

/** Takes all values from the features of the selected annotations. */
public final class ClearHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		if (editor.text().getSelected().isEmpty()) {
			editor.tell("Select annotations to clear their features.");
		} else {
			editor.annotating().clearFeatures(editor.text().getSelected());
		}
	}
}
