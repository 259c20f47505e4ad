package org.glossator.editor.command;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.core.edit.Edits;
import org.glossator.editor.DocumentEditor;
import org.glossator.editor.NotePopup;
import org.glossator.model.Annotation;
import org.glossator.text.span.Span;
import org.glossator.ui.comment.TextComment;

/** Writes a remark on the selected annotation, or a comment on the selected text. */
public final class NoteHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		Span chosen = editor.text().selectedText();
		List<Annotation> annotations = editor.text().getSelected();
		if (chosen != null) {
			ask(editor, "Comment on this text", "", chosen, comment -> {
				TextComment.write(editor.session(), chosen, comment);
				editor.tell("The comment is in the discussion of this document: Review > Show Discussion.");
			});
		} else if (annotations.isEmpty()) {
			editor.tell("Select an annotation or text to write a note on it.");
		} else {
			Annotation annotation = annotations.get(0);
			ask(editor, "Note on this annotation", annotation.getProvenance().note(), annotation.getSpan(), note -> editor.session().commandStack()
					.execute(Edits.setNote(editor.session(), "Note", annotation.getId(), note)));
		}
	}

	private static void ask(DocumentEditor editor, String title, String known, Span about, Consumer<String> take) {
		Rectangle bounds = editor.text().boundsOf(about.begin(), about.fragmentEnd(0));
		Point place = editor.text().textControl().toDisplay(bounds.x, bounds.y + bounds.height + 4);
		new NotePopup(editor.getSite().getShell(), title, known, place, take).open();
	}
}
