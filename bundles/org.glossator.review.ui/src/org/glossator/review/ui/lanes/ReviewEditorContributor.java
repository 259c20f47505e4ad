package org.glossator.review.ui.lanes;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.glossator.review.ui.cases.ActiveReview;
import org.glossator.review.ui.cases.Review;

/** Lets Edit > Undo and Redo act on the decisions of the active review. */
public final class ReviewEditorContributor extends EditorActionBarContributor {

	private final IPropertyListener opened = this::opened;
	private UndoRedoActionGroup undo;
	private IEditorPart shown;

	@Override
	public void setActiveEditor(IEditorPart editor) {
		if (shown != null) {
			shown.removePropertyListener(opened);
		}
		shown = editor;
		if (editor != null) {
			editor.addPropertyListener(opened);
			act();
		}
	}

	/** The review arrives after the editor: there is nothing to undo before. */
	private void opened(Object source, int property) {
		if (property == IEditorPart.PROP_INPUT && source == shown) {
			act();
		}
	}

	private void act() {
		disposeUndo();
		Review review = ActiveReview.of(shown);
		if (review != null) {
			undo = new UndoRedoActionGroup(shown.getSite(), review.session().undoContext(), true);
			undo.fillActionBars(getActionBars());
		}
		getActionBars().updateActionBars();
	}

	private void disposeUndo() {
		if (undo != null) {
			undo.dispose();
			undo = null;
		}
	}

	@Override
	public void dispose() {
		disposeUndo();
		super.dispose();
	}
}
