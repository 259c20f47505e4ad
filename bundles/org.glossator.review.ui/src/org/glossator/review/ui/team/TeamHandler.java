package org.glossator.review.ui.team;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the Team view and lets it pull, push, share the corpus or join a team. */
public final class TeamHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			TeamView view = (TeamView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(TeamView.ID);
			view.act(event.getParameter("org.glossator.review.ui.team.what"));
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The Team view could not be opened", e);
		}
	}
}
