package org.glossator.editor.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.model.Annotation;
import org.glossator.model.Relation;

/** Lists the relations of the selected annotations; the one taken is chosen, and can then be deleted or retargeted. */
public final class RelationsHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		List<Relation> relations = of(editor);
		if (relations.isEmpty()) {
			editor.tell("Select an annotation that has relations.");
		} else if (relations.size() == 1) {
			editor.choose(relations.get(0));
		} else {
			editor.list("Relations", relations, element -> editor.choose((Relation) element));
		}
	}

	/** The relations of the selected annotations, without repeats. */
	static List<Relation> of(DocumentEditor editor) {
		return editor.text().getSelected().stream().map(Annotation::getId).flatMap(id -> editor.session().relationsOf(id).stream()).distinct().toList();
	}
}
