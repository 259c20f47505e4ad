package org.glossator.ui.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Mend, Ctrl+1 in the Problems view: what can be done about the selected problems. */
public final class MendHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof ProblemsView view) {
			view.showFixes();
		}
		return null;
	}
}
