package org.glossator.editor.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.model.Annotation;
import org.glossator.text.record.Status;

/** Accepts or rejects the selected suggestions and goes to the next. */
public final class DecideHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		List<Annotation> chosen = editor.text().getSelected();
		if (chosen.isEmpty()) {
			return;
		}
		Annotation next = Walk.SUGGESTED.next(editor, true);
		editor.annotating().decide(chosen, Status.of(event.getParameter("org.glossator.editor.status")));
		if (chosen.size() == 1 && next != null && next != chosen.get(0)) {
			editor.text().go(next);
		}
	}
}
