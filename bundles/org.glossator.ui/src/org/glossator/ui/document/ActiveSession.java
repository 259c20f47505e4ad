package org.glossator.ui.document;

import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.glossator.core.session.DocumentSession;

/**
 * Follows the session of the active editor for a view, and tells of every change; null where no document is open. UI
 * thread only. To be disposed with the view.
 */
public final class ActiveSession implements IPartListener2, IPropertyListener {

	private final IWorkbenchPage page;
	private final Consumer<DocumentSession> hear;
	private IEditorPart editor;
	private DocumentSession session;

	/** Starts to follow; {@code hear} is called at once where a document is open. */
	public ActiveSession(IWorkbenchPage page, Consumer<DocumentSession> hear) {
		this.page = page;
		this.hear = hear;
		page.addPartListener(this);
		update();
	}

	/** The session, or null. */
	public DocumentSession session() {
		return session;
	}

	/** The editor that shows it, or null. */
	public IEditorPart editor() {
		return editor;
	}

	/** Where annotations can be shown, or null. */
	public ElementTarget target() {
		return Adapters.adapt(editor, ElementTarget.class);
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
		DocumentSession now = Adapters.adapt(editor, DocumentSession.class);
		if (now != session) {
			session = now;
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
