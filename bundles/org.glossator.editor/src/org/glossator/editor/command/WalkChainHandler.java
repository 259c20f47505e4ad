package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.model.Annotation;

/** Goes to the next or previous member of the chain that the selected annotation is in, round and round. */
public final class WalkChainHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		boolean forwards = "forwards".equals(event.getParameter("org.glossator.editor.direction"));
		Annotation next = editor.text().getSelected().isEmpty() ? null : editor.relating().neighbour(editor.text().getSelected().get(0), forwards);
		if (next == null) {
			editor.tell("The selected annotation is in no chain.");
		} else {
			editor.text().go(next);
		}
	}
}
