package org.glossator.ui.document;

import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.glossator.core.session.DocumentSession;

/** Lets a view's Edit > Undo and Redo act on the document it shows, with the labels of its edits. */
public final class UndoBinding {

	private final IViewSite site;
	private UndoRedoActionGroup actions;

	/** Nothing can be undone until {@link #show} is called. */
	public UndoBinding(IViewSite site) {
		this.site = site;
	}

	/** Acts on that session from now on; null for none. */
	public void show(DocumentSession session) {
		if (actions != null) {
			actions.dispose();
		}
		actions = new UndoRedoActionGroup(site, session == null ? new ObjectUndoContext(this, "Nothing") : session.undoContext(), true);
		actions.fillActionBars(site.getActionBars());
		site.getActionBars().updateActionBars();
	}
}
