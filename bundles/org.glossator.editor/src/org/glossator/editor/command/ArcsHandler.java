package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;

/** Draws the relations and chains of all annotations in view, or of the selected ones alone. */
public final class ArcsHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		editor.arcs().setAll(!editor.arcs().showsAll());
		editor.tell(editor.arcs().showsAll() ? "Relations of all annotations in view are drawn." : "Relations of the selected annotation are drawn.");
	}
}
