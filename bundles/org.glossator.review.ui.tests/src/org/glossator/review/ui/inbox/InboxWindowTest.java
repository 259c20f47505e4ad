package org.glossator.review.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.glossator.core.session.DocumentSession;
import org.glossator.review.adjudication.Adjudication;
import org.glossator.review.adjudication.Case;
import org.glossator.review.adjudication.CorpusCuration;
import org.glossator.review.adjudication.Decisions;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.team.Credentials;
import org.glossator.review.team.LastLooks;
import org.glossator.review.team.Team;
import org.glossator.review.team.TeamHistory;
import org.glossator.review.threads.ThreadTarget;
import org.glossator.review.threads.Threads;
import org.glossator.review.ui.ReviewWindow;
import org.glossator.review.ui.cases.ActiveReview;
import org.glossator.review.ui.discussion.DiscussionView;
import org.glossator.review.ui.feedback.FeedbackView;
import org.glossator.review.ui.team.TeamView;
import org.glossator.review.workflow.Workflow;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.SpanRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the entries of the Inbox lead, by Enter. */
class InboxWindowTest extends ReviewWindow {

	private static final String OTHER = "02-sixty-two-excuses-column";

	private IViewPart inbox;

	@AfterEach
	void hide() throws Exception {
		if (inbox != null) {
			inUi(() -> {
				page().hideView(inbox);
				return null;
			});
		}
	}

	private void enter(String why) throws Exception {
		inbox = inUi(() -> page().showView(InboxView.ID));
		Table table = inUi(() -> all(window().getShell(), Table.class).stream()
				.filter(each -> each.getColumnCount() == 3 && each.getColumn(0).getText().equals("Why")).findFirst().orElseThrow());
		until(why + " in the inbox", () -> row(table, why) >= 0);
		inUi(() -> {
			window().getShell().forceActive();
			table.setSelection(row(table, why));
			return table.forceFocus();
		});
		key(SWT.CR);
	}

	private static int row(Table table, String why) {
		for (int i = 0; i < table.getItemCount(); i++) {
			if (table.getItem(i).getText(0).equals(why)) {
				return i;
			}
		}
		return -1;
	}

	@Test
	void mentioned_leadsToTheReviewAndItsDiscussion() throws Exception {
		SpanRecord about = corpus.read(OTHER, "amina").annotations().stream().filter(SpanRecord.class::isInstance).map(SpanRecord.class::cast).findFirst()
				.orElseThrow();
		new Threads(new ReviewStore(corpus.folder()), InstantSource.system()).comment(OTHER, new ThreadTarget("amina", about.id(), about.span()), "ben",
				"@" + corpora().annotator() + " is this one?");
		enter("Mentioned");
		until("the review", () -> ActiveReview.of(page().getActiveEditor()) != null
				&& ActiveReview.of(page().getActiveEditor()).input().document().equals(OTHER) && ActiveReview.of(page().getActiveEditor()).selected() != null);
		assertTrue(inUi(() -> ActiveReview.of(page().getActiveEditor()).selected().sources().toString()).contains(about.id()));
		until("the discussion", () -> page().getActivePart() instanceof DiscussionView);
	}

	@Test
	void changedByAColleague_leadsToTheComparison() throws Exception {
		Team.init(corpus.folder(), folder.resolve("meet.git").toString(), "root", Credentials.NONE).close();
		try (TeamHistory history = TeamHistory.open(corpus.folder())) {
			new LastLooks(corpus.folder()).looked(history, OTHER, "ben");
		}
		AnnotatedDocument set = corpus.read(OTHER, "ben");
		corpus.write(set.withAnnotations(set.annotations().subList(0, set.annotations().size() - 2)));
		try (Team team = Team.open(corpus.folder(), "ben", Credentials.NONE)) {
			team.commit();
		}
		enter("Changed");
		until("the comparison", () -> ActiveReview.of(page().getActiveEditor()) != null && ActiveReview.of(page().getActiveEditor()).input().isComparison());
		assertEquals("ben", inUi(() -> ActiveReview.of(page().getActiveEditor()).input().annotators().get(1)));
		assertTrue(inUi(() -> ActiveReview.of(page().getActiveEditor()).shown().size()) >= 2);
		Table table = inUi(() -> all(window().getShell(), Table.class).stream()
				.filter(each -> each.getColumnCount() == 3 && each.getColumn(0).getText().equals("Why")).findFirst().orElseThrow());
		inUi(() -> {
			page().activate(inbox);
			return null;
		});
		until("nothing more", () -> row(table, "Changed") < 0);
	}

	@Test
	void assigned_leadsToOnesOwnSet() throws Exception {
		new Workflow(new ReviewStore(corpus.folder()), InstantSource.system()).assign(OTHER, List.of(corpora().annotator()), "ben");
		enter("Assigned");
		until("the editor", () -> Adapters.adapt(page().getActiveEditor(), DocumentSession.class) != null && ActiveReview.of(page().getActiveEditor()) == null);
		DocumentSession session = inUi(() -> Adapters.adapt(page().getActiveEditor(), DocumentSession.class));
		assertEquals(OTHER, session.document().id());
		assertEquals(corpora().annotator(), session.annotator());
	}

	@Test
	void returned_leadsToTheFeedbackOnOnesOwnSet() throws Exception {
		String me = corpora().annotator();
		AnnotatedDocument set = corpus.read(OTHER, "amina");
		AnnotatedDocument mine = new AnnotatedDocument(set.info(), set.text(), me, set.annotations());
		corpus.write(mine);
		Adjudication adjudication = new Adjudication(List.of(mine, corpus.read(OTHER, "ben")), corpus.read(OTHER, CorpusCuration.TARGET), List.of(), corpus.schema(),
				InstantSource.system());
		Case about = adjudication.cases().stream().filter(each -> List.copyOf(each.cells().keySet()).equals(List.of(me))).findFirst().orElseThrow();
		new Decisions(new ReviewStore(corpus.folder()), InstantSource.system()).add(OTHER, adjudication.nothing(about, "ben", "not to be annotated", "").decision());
		enter("Returned");
		until("the feedback", () -> page().getActivePart() instanceof FeedbackView);
		Table lines = inUi(() -> all(window().getShell(), Table.class).stream()
				.filter(each -> each.getColumnCount() == 5 && each.getColumn(2).getText().equals("Yours")).findFirst().orElseThrow());
		until("what was changed", () -> lines.getItemCount() == 1);
		assertEquals("not to be annotated", inUi(() -> lines.getItem(0).getText(4)));
	}

	@Test
	void conflict_leadsToItsSidesInTheTeamView() throws Exception {
		conflictAt(folder.resolve("meet.git"), OTHER);
		try (Team team = Team.open(corpus.folder(), "root", Credentials.NONE)) {
			team.pull();
		}
		enter("Conflict");
		until("the Team view", () -> page().getActivePart() instanceof TeamView);
		Table conflicts = inUi(() -> all(window().getShell(), Table.class).stream()
				.filter(each -> each.getColumnCount() == 4 && each.getColumn(0).getText().equals("Conflict")).findFirst().orElseThrow());
		until("the conflict", () -> conflicts.getItemCount() == 1);
		assertEquals("amina", inUi(() -> conflicts.getItem(0).getText(2)));
	}
}
