package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.model.Annotation;

/** Goes to the next or previous annotation: any, of the same layer, suggested, or unfinished. */
public final class WalkHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		Annotation next = Walk.valueOf(event.getParameter("org.glossator.editor.kind")).next(editor,
				"forwards".equals(event.getParameter("org.glossator.editor.direction")));
		if (next == null) {
			editor.tell("There is no further one.");
		} else {
			editor.text().go(next);
		}
	}
}
