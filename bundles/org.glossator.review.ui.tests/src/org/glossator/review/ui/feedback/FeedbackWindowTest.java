package org.glossator.review.ui.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IEditorPart;
import org.glossator.core.session.DocumentSession;
import org.glossator.review.adjudication.Case;
import org.glossator.review.diff.DifferenceKind;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.ui.ReviewWindow;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.review.workflow.WorkState;
import org.glossator.review.workflow.Workflow;
import org.glossator.text.record.SpanRecord;
import org.junit.jupiter.api.Test;

/** What was decided goes back to the annotator: a list to walk by keys, and how right the annotator was by tag over time. */
class FeedbackWindowTest extends ReviewWindow {

	/** Words that are shown in full. */
	private static final int SHORT = 80;

	private static final String OTHER = "02-sixty-two-excuses-column";

	private Table lines;
	private Table accuracy;

	private void showTo(String annotator) throws Exception {
		FeedbackView view = inUi(() -> (FeedbackView) page().showView(FeedbackView.ID));
		settleJobs();
		inUi(() -> {
			view.show(corpus, annotator);
			view.refresh();
			return null;
		});
		settleJobs();
		settle();
		lines = inUi(() -> all(window().getShell(), Table.class).stream().filter(table -> heads(table).equals(List.of("Document", "Text", "Yours", "Adjudicated", "Why")))
				.findFirst().orElseThrow());
		accuracy = inUi(() -> all(lines.getParent(), Table.class).get(1));
	}

	private static List<String> heads(Table table) {
		return Arrays.stream(table.getColumns()).map(TableColumn::getText).toList();
	}

	/** Decides for ben where ben has other words than amina, and saves. */
	private Case decideForBen() throws Exception {
		Case about = inUi(() -> review.state().cases().stream().filter(each -> each.differences().equals(Set.of(DifferenceKind.BOUNDARY))
				&& each.cells().size() == 2 && each.cells().get("ben") instanceof SpanRecord && each.quote().length() < SHORT).findFirst().orElseThrow());
		inUi(() -> {
			review.select(about);
			review.because("boundary", "the guideline says so");
			return null;
		});
		run("decide", "digit", "2");
		until("the decision", () -> review.state().decided() == 1);
		inUi(() -> page().saveEditor(page().getActiveEditor(), false));
		settleJobs();
		return about;
	}

	@Test
	void boundaryDecided_saysWhoseWordsStandAndIsWalkedByArrowKeys() throws Exception {
		Case about = decideForBen();
		String text = review.session().text();
		String amina = ((SpanRecord) about.cells().get("amina")).span().coveredText(text);
		String ben = ((SpanRecord) about.cells().get("ben")).span().coveredText(text);
		showTo("amina");
		until("the feedback", () -> lines.getItemCount() > 0);
		assertTrue(inUi(() -> lines.getItem(0).getText(2)).endsWith("“" + CaseTexts.oneLine(amina) + "”"), inUi(() -> lines.getItem(0).getText(2)));
		assertTrue(inUi(() -> lines.getItem(0).getText(3)).endsWith("“" + CaseTexts.oneLine(ben) + "”"), inUi(() -> lines.getItem(0).getText(3)));
		assertEquals("boundary, the guideline says so", inUi(() -> lines.getItem(0).getText(4)));
		inUi(lines::forceFocus);
		key(SWT.ARROW_UP);
		key(SWT.ARROW_DOWN);
		key(SWT.CR);
		until("amina's own set", () -> {
			IEditorPart editor = page().getActiveEditor();
			DocumentSession session = editor == null ? null : Adapters.adapt(editor, DocumentSession.class);
			return session != null && session.annotator().equals("amina") && session.document().id().equals(DOCUMENT);
		});
	}

	@Test
	void documentsSettled_areTheColumnsOfAccuracyByTagInTheirOrder() throws Exception {
		showTo("amina");
		assertEquals("F1 by tag: nothing is settled yet", inUi(() -> accuracy.getColumn(0).getText()));
		Workflow workflow = new Workflow(new ReviewStore(corpus.folder()), InstantSource.system());
		for (String document : List.of(OTHER, DOCUMENT)) {
			for (WorkState state : List.of(WorkState.FINISHED, WorkState.IN_REVIEW, WorkState.SETTLED)) {
				workflow.set(document, "amina", state, "root");
			}
		}
		showTo("amina");
		until("two documents", () -> accuracy.getColumnCount() == 4);
		assertEquals("F1 by tag", inUi(() -> accuracy.getColumn(0).getText()));
		assertEquals(corpus.document(OTHER).orElseThrow().title(), inUi(() -> accuracy.getColumn(2).getToolTipText()), "settled first");
		List<String> tags = inUi(() -> Arrays.stream(accuracy.getItems()).map(item -> item.getText(0)).toList());
		assertTrue(tags.contains("Entity: Person"), tags.toString());
		assertTrue(inUi(() -> Arrays.stream(accuracy.getItems()).allMatch(item -> item.getText(1).matches("[01]\\.\\d\\d"))), "a figure for each tag");
	}
}
