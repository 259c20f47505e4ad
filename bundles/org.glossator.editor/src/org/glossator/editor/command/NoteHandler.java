package org.glossator.editor.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.edit.Edits;
import org.glossator.editor.DocumentEditor;
import org.glossator.model.Annotation;

/** Writes a remark on the selected annotation. */
public final class NoteHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		if (editor.text().getSelected().isEmpty()) {
			editor.tell("Select an annotation to write a note on it.");
			return;
		}
		Annotation annotation = editor.text().getSelected().get(0);
		InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), "Note", "Note on this annotation:",
				annotation.getProvenance().note(), null);
		if (dialog.open() == Window.OK) {
			editor.session().commandStack().execute(Edits.setNote(editor.session(), "Note", annotation.getId(), dialog.getValue()));
		}
	}
}
