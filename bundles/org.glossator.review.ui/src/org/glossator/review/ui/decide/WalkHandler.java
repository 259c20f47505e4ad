package org.glossator.review.ui.decide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.review.ui.cases.ActiveReview;
import org.glossator.review.ui.cases.Review;

/** Goes to the next or previous difference, or to the next that is open. */
public final class WalkHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Review review = ActiveReview.of(HandlerUtil.getActiveEditor(event));
		if (review != null) {
			boolean moved = switch (event.getParameter("org.glossator.review.ui.to")) {
				case "next" -> review.walk(true);
				case "previous" -> review.walk(false);
				default -> review.walkToOpen();
			};
			if (!moved) {
				HandlerUtil.getActiveShell(event).getDisplay().beep();
			}
		}
		return null;
	}
}
