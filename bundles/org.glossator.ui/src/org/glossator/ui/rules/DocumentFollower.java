package org.glossator.ui.rules;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.glossator.core.session.DocumentSession;

/** Knows the document that was worked on last while other editors have the focus. UI thread only; to be disposed. */
public final class DocumentFollower implements IPartListener2 {

	private final IWorkbenchPage page;
	private IEditorPart last;

	/** Follows the documents of a page. */
	public DocumentFollower(IWorkbenchPage page) {
		this.page = page;
		take(page.getActiveEditor());
		page.addPartListener(this);
	}

	/** The session of the document shown last, else of any that is open, or null. */
	public DocumentSession session() {
		return Adapters.adapt(editor(), DocumentSession.class);
	}

	/** The editor of that document, or null. */
	public IEditorPart editor() {
		if (last == null) {
			for (IEditorReference reference : page.getEditorReferences()) {
				IEditorPart part = reference.getEditor(false);
				if (Adapters.adapt(part, DocumentSession.class) != null) {
					last = part;
				}
			}
		}
		return last;
	}

	private void take(IWorkbenchPart part) {
		if (part instanceof IEditorPart editor && Adapters.adapt(editor, DocumentSession.class) != null) {
			last = editor;
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		take(reference.getPart(false));
	}

	@Override
	public void partDeactivated(IWorkbenchPartReference reference) {
		// A document is loaded only after its editor was activated.
		take(reference.getPart(false));
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		take(reference.getPart(false));
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		if (reference.getPart(false) == last) {
			last = null;
		}
	}

	/** Follows no more. */
	public void dispose() {
		page.removePartListener(this);
		last = null;
	}
}
