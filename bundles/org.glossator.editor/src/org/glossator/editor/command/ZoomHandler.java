package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;

/** Makes the text larger or smaller, or as large as it was. */
public final class ZoomHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		editor.text().zoom(Integer.parseInt(event.getParameter("org.glossator.editor.points")));
	}
}
