package org.glossator.ui.find;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** The Find view of a window. */
final class ShownFind {

	private ShownFind() {
	}

	/** The view, opened and made active; null where it could not be opened, which is logged. */
	static FindView view(IWorkbenchWindow window) {
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		try {
			return page != null && page.showView(FindView.ID) instanceof FindView view ? view : null;
		} catch (PartInitException e) {
			ILog.of(ShownFind.class).error("Could not show the Find view", e);
			return null;
		}
	}
}
