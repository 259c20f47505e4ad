package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;

/** Lets the next tag mark the place of the caret. */
public final class PlaceHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		editor.modes().setPlacing(!editor.modes().isPlacing());
	}
}
