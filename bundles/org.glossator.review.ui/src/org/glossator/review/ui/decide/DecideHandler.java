package org.glossator.review.ui.decide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.review.ui.cases.ActiveReview;
import org.glossator.review.ui.cases.Choice;
import org.glossator.review.ui.cases.Review;

/** Decides on the selected case by a digit. */
public final class DecideHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Review review = ActiveReview.of(HandlerUtil.getActiveEditor(event));
		if (review != null) {
			String digit = event.getParameter("org.glossator.review.ui.digit");
			Choice choice = digit.equals("all") ? new Choice.All() : Choice.of(Integer.parseInt(digit), review.input().annotators());
			if (choice != null) {
				review.decide(choice);
			}
		}
		return null;
	}
}
