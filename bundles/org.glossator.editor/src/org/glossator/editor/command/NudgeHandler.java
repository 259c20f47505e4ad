package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.editor.view.Unit;
import org.glossator.model.Annotation;

/** Moves the begin or the end of the selected annotation by a token or a character. */
public final class NudgeHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		for (Annotation annotation : editor.text().getSelected()) {
			editor.annotating().nudge(annotation, "begin".equals(event.getParameter("org.glossator.editor.edge")),
					"forwards".equals(event.getParameter("org.glossator.editor.direction")),
					Unit.valueOf(event.getParameter("org.glossator.editor.unit")));
		}
	}
}
