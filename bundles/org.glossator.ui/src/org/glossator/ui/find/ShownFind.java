package org.glossator.ui.find;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** The Find view of a window. */
public final class ShownFind {

	private ShownFind() {
	}

	/** Finds the places with these words in the corpus that is worked on; what stands between words may be more, or less, than a space. */
	public static void places(IWorkbenchWindow window, List<String> words) {
		FindView view = view(window);
		if (view != null) {
			view.find(FindWish.anyPlaces(words), null);
		}
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
