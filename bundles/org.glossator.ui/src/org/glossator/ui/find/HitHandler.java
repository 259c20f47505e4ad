package org.glossator.ui.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Next Hit and Previous Hit, wherever the focus is; and what is done with the ticked hits, in the Find view. */
public final class HitHandler extends AbstractHandler {

	private static final String PREVIOUS = "org.glossator.ui.previousHit";
	private static final String APPLY = "org.glossator.ui.applyToHits";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		if (page != null && page.findView(FindView.ID) instanceof FindView view) {
			if (event.getCommand().getId().equals(APPLY)) {
				view.apply();
			} else {
				view.step(!event.getCommand().getId().equals(PREVIOUS));
			}
		}
		return null;
	}
}
