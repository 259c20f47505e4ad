package org.glossator.ui.document;

import org.eclipse.core.commands.operations.IUndoContext;
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
		IUndoContext context = session == null ? null : session.undoContext();
		show(context);
	}

	/** Acts on the edits known by that context from now on; null for none. */
	public void show(IUndoContext context) {
		dispose();
		actions = new UndoRedoActionGroup(site, context == null ? new ObjectUndoContext(this, "Nothing") : context, true);
		actions.fillActionBars(site.getActionBars());
		site.getActionBars().updateActionBars();
	}

	/** Lets go of the operation history. */
	public void dispose() {
		if (actions != null) {
			actions.dispose();
			actions = null;
		}
	}
}
