package org.glossator.review.ui.cases;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.review.adjudication.Case;

/** Opens a review at one of its cases. */
public final class CaseOpening {

	private CaseOpening() {
	}

	/** Opens the review and selects the case of that annotation, now or when it is there. UI thread only. */
	public static void open(IWorkbenchPage page, ReviewInput input, String annotator, String annotation) {
		try {
			IEditorPart editor = page.openEditor(input, ReviewInput.EDITOR);
			if (ActiveReview.of(editor) != null) {
				select(ActiveReview.of(editor), annotator, annotation);
				return;
			}
			editor.addPropertyListener(new IPropertyListener() {
				@Override
				public void propertyChanged(Object source, int property) {
					Review review = ActiveReview.of(editor);
					if (property == IEditorPart.PROP_INPUT && review != null) {
						editor.removePropertyListener(this);
						select(review, annotator, annotation);
					}
				}
			});
		} catch (PartInitException e) {
			ILog.of(CaseOpening.class).error("Could not open " + input.getToolTipText(), e);
		}
	}

	private static void select(Review review, String annotator, String annotation) {
		Case about = review.state().caseOf(annotator, annotation);
		if (about != null) {
			review.select(about);
		}
	}
}
