package org.glossator.editor.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.editor.DocumentEditor;
import org.glossator.model.Annotation;

/** Lists the annotations that lie over the caret or the selected one, and selects the one taken. */
public final class OverlapHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		int caret = editor.text().textControl().getCaretOffset();
		List<Annotation> here = editor.session().index().asList().subList(0, editor.session().index().position(caret + 1)).stream()
				.filter(annotation -> annotation.getEnd() >= caret && editor.visibility().isShown(annotation.getLayer(), annotation.getProvenance().status()))
				.toList();
		if (here.isEmpty()) {
			editor.tell("There is no annotation at the caret.");
		} else {
			editor.list("Annotations at the caret", here, element -> editor.text().select(List.of((Annotation) element)));
		}
	}
}
