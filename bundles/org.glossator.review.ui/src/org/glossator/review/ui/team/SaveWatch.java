package org.glossator.review.ui.team;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells when the active editor was saved, its work undone, or given up by closing it. UI thread only. */
final class SaveWatch implements IPartListener2 {

	private final IWorkbenchPage page;
	private final IPropertyListener clean;
	private final Runnable saved;
	private IEditorPart watched;

	/** Watches until {@link #dispose}. */
	SaveWatch(IWorkbenchPage page, Runnable saved) {
		this.page = page;
		this.saved = saved;
		clean = (source, property) -> {
			if (property == IEditorPart.PROP_DIRTY && source instanceof IEditorPart editor && !editor.isDirty()) {
				saved.run();
			}
		};
		page.addPartListener(this);
		watch(page.getActiveEditor());
	}

	private void watch(IEditorPart editor) {
		if (watched != null) {
			watched.removePropertyListener(clean);
		}
		watched = editor;
		if (editor != null) {
			editor.addPropertyListener(clean);
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (page.getActiveEditor() != watched) {
			watch(page.getActiveEditor());
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (part.getPart(false) == watched) {
			watch(null);
		}
		if (part instanceof IEditorReference) {
			// Told before the editor is disposed of: only then is its work given up.
			page.getWorkbenchWindow().getShell().getDisplay().asyncExec(saved);
		}
	}

	void dispose() {
		page.removePartListener(this);
		watch(null);
	}
}
