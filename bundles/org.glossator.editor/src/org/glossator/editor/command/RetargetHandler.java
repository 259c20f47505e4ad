package org.glossator.editor.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.model.Relation;

/** Lets another start or end be picked for the chosen relation, or for one of the selected annotation. */
public final class RetargetHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		boolean source = "source".equals(event.getParameter("org.glossator.editor.end"));
		Relation chosen = editor.arcs().chosen();
		List<Relation> relations = chosen == null ? RelationsHandler.of(editor) : List.of(chosen);
		if (relations.isEmpty()) {
			editor.tell("Select an annotation that has a relation.");
		} else if (relations.size() == 1) {
			editor.modes().retarget(relations.get(0), source);
		} else {
			editor.list("Which relation?", relations, element -> editor.modes().retarget((Relation) element, source));
		}
	}
}
