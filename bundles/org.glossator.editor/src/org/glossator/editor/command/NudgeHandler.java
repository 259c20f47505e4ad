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
			Unit unit = Unit.valueOf(event.getParameter("org.glossator.editor.unit"));
			boolean forwards = "forwards".equals(event.getParameter("org.glossator.editor.direction"));
			boolean turned = unit == Unit.TOKEN && editor.text().isRightToLeft(annotation.getBegin());
			editor.annotating().nudge(annotation, "begin".equals(event.getParameter("org.glossator.editor.edge")), forwards != turned, unit);
		}
	}
}
