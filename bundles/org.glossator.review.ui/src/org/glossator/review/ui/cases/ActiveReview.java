package org.glossator.review.ui.cases;

import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;

/** Follows the review in the active editor for a view, and tells of every change; null where none is open. UI thread only. */
public final class ActiveReview implements IPartListener2, IPropertyListener {

	private final IWorkbenchPage page;
	private final Consumer<Review> hear;
	private IEditorPart editor;
	private Review review;

	/** Starts to follow; {@code hear} is called at once. */
	public ActiveReview(IWorkbenchPage page, Consumer<Review> hear) {
		this.page = page;
		this.hear = hear;
		page.addPartListener(this);
		hear.accept(null);
		update();
	}

	/** The review in an editor, or null. */
	public static Review of(IEditorPart editor) {
		return Adapters.adapt(editor, Review.class);
	}

	/** The editor that shows it, or null. */
	public IEditorPart editor() {
		return editor;
	}

	/** Stops following. */
	public void dispose() {
		page.removePartListener(this);
		if (editor != null) {
			editor.removePropertyListener(this);
		}
	}

	private void update() {
		IEditorPart active = page.getActiveEditor();
		if (active != editor) {
			if (editor != null) {
				editor.removePropertyListener(this);
			}
			editor = active;
			if (editor != null) {
				editor.addPropertyListener(this);
			}
		}
		Review now = of(editor);
		if (now != review) {
			review = now;
			hear.accept(now);
		}
	}

	@Override
	public void propertyChanged(Object source, int property) {
		if (property == IWorkbenchPartConstants.PROP_INPUT) {
			update();
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		update();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		update();
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		update();
	}
}
