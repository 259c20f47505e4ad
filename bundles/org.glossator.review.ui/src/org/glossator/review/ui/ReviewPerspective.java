package org.glossator.review.ui;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.glossator.review.ui.agreement.AgreementView;
import org.glossator.review.ui.decide.DecisionView;
import org.glossator.review.ui.differences.DifferencesView;
import org.glossator.review.ui.discussion.DiscussionView;
import org.glossator.review.ui.feedback.FeedbackView;
import org.glossator.review.ui.history.HistoryView;
import org.glossator.review.ui.inbox.InboxView;
import org.glossator.review.ui.team.TeamView;

/** The perspective adjudicators work in: the annotators side by side, below them what to walk, on the right what to decide. */
public final class ReviewPerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	public static final String ID = "org.glossator.review.ui.review";

	/** What is no part of review but has its place here too, should somebody open it: beside the text it would leave none for it. */
	private static final List<String> OTHERS_BELOW = List.of("org.glossator.ui.problems", "org.glossator.ui.find", "org.glossator.ui.suggestions",
			"org.glossator.ui.statistics", "org.glossator.ui.recommenders", "org.glossator.ui.pipelines", "org.glossator.ui.engineFiles",
			"org.glossator.ui.ruleTrial", "org.eclipse.ui.views.ProgressView");

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		String editors = layout.getEditorArea();
		// The form in which is decided is high: it holds what each annotator has, and what was decided earlier. What lies below is wide.
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.76f, editors);
		right.addView(DecisionView.ID);
		right.addPlaceholder("org.glossator.ui.annotations");
		right.addPlaceholder("org.glossator.ui.details");
		right.addPlaceholder("org.glossator.ui.guideline");
		IFolderLayout belowRight = layout.createFolder("belowRight", IPageLayout.BOTTOM, 0.7f, "right");
		belowRight.addView("org.glossator.ui.corpus");
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.62f, editors);
		bottom.addView(DifferencesView.ID);
		bottom.addView(AgreementView.ID);
		bottom.addView(DiscussionView.ID);
		bottom.addView(InboxView.ID);
		bottom.addView(TeamView.ID);
		bottom.addPlaceholder(HistoryView.ID);
		bottom.addPlaceholder(FeedbackView.ID);
		OTHERS_BELOW.forEach(bottom::addPlaceholder);
		layout.addShowViewShortcut(DifferencesView.ID);
		layout.addShowViewShortcut(DecisionView.ID);
		layout.addShowViewShortcut(AgreementView.ID);
		layout.addShowViewShortcut(DiscussionView.ID);
		layout.addShowViewShortcut(InboxView.ID);
		layout.addShowViewShortcut(TeamView.ID);
		layout.addShowViewShortcut(HistoryView.ID);
		layout.addShowViewShortcut(FeedbackView.ID);
		layout.addShowViewShortcut("org.glossator.ui.corpus");
		layout.addPerspectiveShortcut(ID);
		layout.addPerspectiveShortcut("org.glossator.app.annotate");
	}
}
