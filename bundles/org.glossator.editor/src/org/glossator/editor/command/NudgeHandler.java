package org.glossator.editor.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.editor.view.Unit;
import org.glossator.model.Annotation;

/** Moves the begin or the end of the selected annotations by a token or a character. */
public final class NudgeHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		List<Annotation> chosen = editor.text().getSelected();
		if (chosen.isEmpty()) {
			return;
		}
		Unit unit = Unit.valueOf(event.getParameter("org.glossator.editor.unit"));
		boolean forwards = "forwards".equals(event.getParameter("org.glossator.editor.direction"));
		boolean turned = unit == Unit.TOKEN && editor.text().isRightToLeft(chosen.get(0).getBegin());
		editor.annotating().nudge(chosen, "begin".equals(event.getParameter("org.glossator.editor.edge")), forwards != turned, unit);
	}
}
