package org.glossator.review.ui.cases;

import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.glossator.ui.document.EditorFollower;

/** Follows the review in the active editor for a view, and tells of every change; null where none is open. UI thread only. */
public final class ActiveReview extends EditorFollower<Review> {

	/** Starts to follow; {@code hear} is called at once. */
	public ActiveReview(IWorkbenchPage page, Consumer<Review> hear) {
		super(page, Review.class, hear);
		hear.accept(null);
		start();
	}

	/** The review in an editor, or null. */
	public static Review of(IEditorPart editor) {
		return Adapters.adapt(editor, Review.class);
	}
}
