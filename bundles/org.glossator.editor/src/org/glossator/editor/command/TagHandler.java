package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.editor.tag.TagChoice;

/** Tags with the layer and tag that are the command's parameters. */
public final class TagHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		TagChoice choice = TagChoice.of(editor.session().schema(), event.getParameter("org.glossator.editor.layer"),
				event.getParameter("org.glossator.editor.value"));
		if (choice != null) {
			editor.modes().tag(choice);
		}
	}
}
