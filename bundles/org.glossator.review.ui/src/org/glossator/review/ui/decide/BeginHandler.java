package org.glossator.review.ui.decide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.review.adjudication.Strategy;
import org.glossator.review.ui.cases.ActiveReview;
import org.glossator.review.ui.cases.Beginning;
import org.glossator.review.ui.cases.Review;

/** Fills the adjudicated set by a strategy, as one step that can be undone; what was decided stays. */
public final class BeginHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Review review = ActiveReview.of(HandlerUtil.getActiveEditor(event));
		if (review == null) {
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), "Begin Adjudicated Set", "Open a document for review first.");
			return null;
		}
		Strategy strategy = Strategy.of(event.getParameter("org.glossator.review.ui.strategy"));
		String place = event.getParameter("org.glossator.review.ui.trusted");
		int trusted = place == null ? 0 : Integer.parseInt(place) - 1;
		Beginning.start(review, strategy, trusted < review.input().annotators().size() ? review.input().annotators().get(trusted) : "");
		return null;
	}
}
