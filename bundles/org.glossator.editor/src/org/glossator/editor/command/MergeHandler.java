package org.glossator.editor.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.model.Annotation;

/** Joins the selected annotations of one layer. */
public final class MergeHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		List<Annotation> chosen = editor.text().getSelected();
		if (chosen.size() < 2 || chosen.stream().map(Annotation::getLayer).distinct().count() > 1) {
			editor.tell("Select two or more annotations of one layer: Ctrl+click adds to the selection.");
			return;
		}
		editor.annotating().merge(chosen);
	}
}
