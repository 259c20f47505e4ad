package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.text.record.Status;

/** Shows or hides what is suggested, or what was rejected. */
public final class StateHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		Status status = Status.of(event.getParameter("org.glossator.editor.status"));
		editor.visibility().set(status, !editor.visibility().isShown(status));
		String what = status == Status.SUGGESTED ? "Suggestions are " : "Rejected annotations are ";
		editor.tell(what + (editor.visibility().isShown(status) ? "shown." : "hidden."));
	}
}
