package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;

/** Opens what is known of the annotations at the caret. */
public final class HoverHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		editor.text().showHover();
	}
}
