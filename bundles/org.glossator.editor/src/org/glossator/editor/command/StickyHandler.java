package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;

/** Tags every selection with the tag used last, or stops that. */
public final class StickyHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		if (editor.modes().sticky() != null) {
			editor.modes().stick(null);
		} else if (editor.modes().recent().isEmpty()) {
			editor.tell("Tag something first: what was used last becomes the sticky tag.");
		} else {
			editor.modes().stick(editor.modes().recent().get(0));
		}
	}
}
