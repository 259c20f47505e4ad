package org.glossator.editor;

import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.glossator.editor.tag.TagChoice;
import org.glossator.model.Annotation;
import org.glossator.text.span.Span;

/**
 * Lets a tag be dropped on the text: on the selected text or annotation it tags that, elsewhere the annotation or the word
 * it is dropped on. Nothing else can be dropped there.
 */
final class TagDrop extends DropTargetAdapter {

	private final DocumentEditor editor;
	private final StyledText control;

	TagDrop(DocumentEditor editor) {
		this.editor = editor;
		control = editor.text().textControl();
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		target.addDropListener(this);
	}

	private static TagChoice dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof TagChoice choice ? choice : null;
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = dragged() == null || editor.session() == null ? DND.DROP_NONE : DND.DROP_COPY;
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		dragEnter(event);
		event.feedback = DND.FEEDBACK_SCROLL;
	}

	@Override
	public void drop(DropTargetEvent event) {
		TagChoice choice = dragged();
		if (choice == null || editor.session() == null) {
			event.detail = DND.DROP_NONE;
		} else {
			give(editor, choice, control.toControl(event.x, event.y));
		}
	}

	/** Tags what lies at a point of the text control. */
	static void give(DocumentEditor editor, TagChoice choice, Point at) {
		if (aim(editor, at)) {
			editor.getSite().getPage().activate(editor);
			editor.modes().tag(choice);
		} else {
			editor.tell("Drop a tag on the selection, an annotation or a word.");
		}
	}

	/** Selects what is tagged by a drop there; false where there is nothing. */
	private static boolean aim(DocumentEditor editor, Point at) {
		int offset = editor.text().offsetAt(at);
		Span chosen = editor.text().selectedText();
		if (chosen != null && offset >= 0 && holds(chosen, offset)) {
			return true;
		}
		List<Annotation> there = editor.text().annotationsAt(at);
		if (chosen == null && there.stream().anyMatch(editor.text().getSelected()::contains)) {
			return true;
		}
		if (!there.isEmpty()) {
			editor.text().go(there.get(0));
			return true;
		}
		Span token = offset < 0 ? null : editor.text().boundaries().tokenAt(offset);
		if (token == null) {
			return false;
		}
		editor.text().selectText(token);
		return true;
	}

	private static boolean holds(Span span, int offset) {
		for (int f = 0; f < span.fragmentCount(); f++) {
			if (span.fragmentBegin(f) <= offset && offset <= span.fragmentEnd(f)) {
				return true;
			}
		}
		return false;
	}
}
