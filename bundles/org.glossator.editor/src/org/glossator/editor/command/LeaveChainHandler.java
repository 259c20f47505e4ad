package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;

/** Takes the selected annotations out of their chains. */
public final class LeaveChainHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		if (!editor.relating().leave(editor.text().getSelected())) {
			editor.tell("The selected annotation is in no chain.");
		}
	}
}
