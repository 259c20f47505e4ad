package org.glossator.editor.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.model.Annotation;
import org.glossator.model.Chain;

/** Lists the members of the chain that the selected annotation is in, and goes to the one taken. */
public final class ChainMembersHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		for (Annotation annotation : editor.text().getSelected()) {
			for (Chain chain : editor.relating().chainsOf(annotation, null)) {
				List<Annotation> members = editor.relating().members(chain);
				editor.list("Chain of " + members.size(), members, element -> editor.text().go((Annotation) element));
				return;
			}
		}
		editor.tell("The selected annotation is in no chain.");
	}
}
