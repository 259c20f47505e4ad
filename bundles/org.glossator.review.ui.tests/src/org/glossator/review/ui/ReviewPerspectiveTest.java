package org.glossator.review.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.glossator.review.adjudication.Case;
import org.glossator.review.adjudication.CorpusCuration;
import org.glossator.review.adjudication.Decision;
import org.glossator.review.adjudication.Decisions;
import org.glossator.review.adjudication.Strategy;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.ui.cases.Beginning;
import org.glossator.review.ui.cases.CaseFilter;
import org.glossator.review.ui.cases.Review;
import org.glossator.review.ui.cases.ReviewInput;
import org.junit.jupiter.api.Test;

/** The Review perspective in the real workbench, on a copy of the sample corpus; skipped where no workbench runs. */
class ReviewPerspectiveTest extends ReviewWindow {

	/** The bytes of the annotators' own sets. */
	private Map<String, String> ownSets() throws IOException {
		Map<String, String> sets = new TreeMap<>();
		for (String annotator : List.of("amina", "ben")) {
			sets.put(annotator, Files.readString(corpus.spansFile(DOCUMENT, annotator)));
		}
		return sets;
	}

	private List<Decision> decisions() throws Exception {
		settleJobs();
		return new Decisions(new ReviewStore(corpus.folder()), InstantSource.system()).of(DOCUMENT);
	}

	@Test
	void leftTakenByOneKey_isOneStepOfUndoAndLeavesAnnotatorsAlone() throws Exception {
		Map<String, String> before = ownSets();
		int annotations = review.session().snapshot().annotations().size();
		// The first thing in the text that amina has and neither ben nor the adjudicated set.
		until("a case that only amina has", () -> {
			Case at = review.selected();
			boolean found = at != null && List.copyOf(at.cells().keySet()).equals(List.of("amina")) && at.current() == null && !at.quote().isEmpty();
			return found || !review.walk(true);
		});
		Case about = review.selected();
		assertEquals(List.of("amina"), List.copyOf(about.cells().keySet()));
		run("decide", "digit", "1");
		until("the decision", () -> review.state().decided() == 1);
		Case decided = inUi(() -> review.state().caseOf("amina", about.sources().get(0).annotation()));
		assertEquals(List.of("amina"), decided.decision().chosen());
		assertNotNull(decided.current());
		assertEquals(annotations + 1, review.session().snapshot().annotations().size());
		assertTrue(inUi(() -> review.selected().status() == Case.Status.OPEN), "went on to the next open case");
		assertTrue(inUi(() -> page().getActiveEditor().isDirty()));
		assertEquals("Take from amina", OperationHistoryFactory.getOperationHistory().getUndoOperation(review.session().undoContext()).getLabel());
		inUi(() -> OperationHistoryFactory.getOperationHistory().undo(review.session().undoContext(), null, null));
		until("the undo", () -> review.state().decided() == 0);
		assertEquals(annotations, review.session().snapshot().annotations().size());
		assertFalse(inUi(() -> page().getActiveEditor().isDirty()));
		assertEquals(about.sources(), inUi(() -> review.selected().sources()), "back at the case that was taken back");
		assertNull(inUi(() -> review.selected().decision()));
		assertEquals(before, ownSets());
	}

	@Test
	void nextAndPrevious_walkTheCasesShown() throws Exception {
		assertEquals(0, inUi(review::selectedRow));
		run("walk", "to", "next");
		run("walk", "to", "next");
		assertEquals(2, inUi(review::selectedRow));
		run("walk", "to", "previous");
		assertEquals(1, inUi(review::selectedRow));
		inUi(() -> {
			review.filter(new CaseFilter(null, "bias", null, null, null));
			return null;
		});
		run("walk", "to", "next");
		assertEquals("bias", inUi(() -> review.selected().layer()));
		assertTrue(inUi(() -> review.shown().stream().allMatch(each -> each.layer().equals("bias") && !each.differences().isEmpty())));
	}

	@Test
	void reasonAndNote_areKeptWithTheDecision() throws Exception {
		inUi(() -> {
			review.because("overlooked", "see the guideline");
			return null;
		});
		run("decide", "digit", "0");
		until("the decision", () -> review.state().decided() == 1);
		Decision decision = decisions().get(0);
		assertEquals(Decision.Kind.NOTHING, decision.kind());
		assertEquals("overlooked", decision.reason());
		assertEquals("see the guideline", decision.note());
	}

	@Test
	void unionToBeginWith_isOneStepOfUndo() throws Exception {
		int before = review.session().snapshot().annotations().size();
		inUi(() -> {
			Beginning.start(review, Strategy.UNION, "");
			return null;
		});
		until("the set to be filled", () -> review.session().isDirty());
		assertTrue(review.session().snapshot().annotations().size() >= 65, "as many as amina has, at least");
		inUi(() -> OperationHistoryFactory.getOperationHistory().undo(review.session().undoContext(), null, null));
		assertEquals(before, review.session().snapshot().annotations().size());
	}

	@Test
	void adjudicatedSet_isNeverOneOfThoseCompared() {
		assertThrows(IllegalArgumentException.class,
				() -> new ReviewInput(folder, DOCUMENT, List.of("amina", CorpusCuration.TARGET), CorpusCuration.TARGET));
	}
}
