package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;

/** Writes labels under the lines, or takes them away. */
public final class LabelsHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		editor.text().setLabelled(!editor.text().isLabelled());
	}
}
