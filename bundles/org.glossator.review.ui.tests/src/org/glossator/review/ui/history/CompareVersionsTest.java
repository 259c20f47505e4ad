package org.glossator.review.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.glossator.core.session.DocumentSession;
import org.glossator.review.adjudication.Case;
import org.glossator.review.diff.DifferenceKind;
import org.glossator.review.team.Credentials;
import org.glossator.review.team.Team;
import org.glossator.review.ui.ReviewWindow;
import org.glossator.review.ui.cases.ActiveReview;
import org.glossator.review.ui.cases.Review;
import org.glossator.ui.corpus.DocumentOpening;
import org.junit.jupiter.api.Test;

/** Any two versions of one set, chosen in the History view, compared in the lanes of a review in which nothing is decided. */
class CompareVersionsTest extends ReviewWindow {

	private static final String OTHER = "02-sixty-two-excuses-column";

	private void commit(String from, String to) throws Exception {
		Path file = corpus.folder().resolve("annotations/amina/" + OTHER + ".spans");
		String text = Files.readString(file);
		assertTrue(text.contains(from), from);
		Files.writeString(file, text.replace(from, to));
		try (Team team = Team.open(corpus.folder(), "amina", Credentials.NONE)) {
			team.commit();
		}
	}

	@Test
	void twoVersionsSelected_areComparedOlderOnTheLeftAndNothingIsDecided() throws Exception {
		Team.init(corpus.folder(), folder.resolve("meet.git").toString(), "amina", Credentials.NONE).close();
		commit("\te1\tentity\tkind=GPE", "\te1\tentity\tkind=LOC");
		commit("\te1\tentity\tkind=LOC", "\te1\tentity\tkind=PER");
		IEditorPart editor = inUi(() -> DocumentOpening.open(page(), corpus, OTHER, "amina"));
		until("the set", () -> Adapters.adapt(editor, DocumentSession.class) != null);
		inUi(() -> page().showView(HistoryView.ID));
		Table versions = inUi(() -> all(window().getShell(), Table.class).stream()
				.filter(each -> each.getColumnCount() == 3 && each.getColumn(2).getText().equals("What")  && each.getColumn(0).getText().equals("When")).findFirst().orElseThrow());
		until("three versions", () -> versions.getItemCount() == 3);
		Button compare = inUi(() -> all(versions.getParent().getParent(), Button.class).stream().filter(each -> each.getText().equals("Compare")).findFirst().orElseThrow());
		assertFalse(inUi(compare::isEnabled), "nothing to compare yet");
		inUi(() -> {
			versions.setSelection(new int[] { 0, 2 });
			versions.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		click(compare, new Point(10, 8));
		until("the comparison", () -> ActiveReview.of(page().getActiveEditor()) != null && ActiveReview.of(page().getActiveEditor()).input().isComparison());
		Review open = inUi(() -> ActiveReview.of(page().getActiveEditor()));
		List<String> sides = open.input().annotators();
		assertTrue(sides.get(0).matches("amina@[0-9a-f]+") && sides.get(1).matches("amina@[0-9a-f]+"), sides.toString());
		assertEquals(1, inUi(() -> open.state().differing()));
		Case about = inUi(open::selected);
		assertTrue(about.differences().contains(DifferenceKind.LABEL));
		assertEquals("GPE", about.cells().get(sides.get(0)).values().get("kind"));
		assertEquals("PER", about.cells().get(sides.get(1)).values().get("kind"));
		key('1');
		settleJobs();
		assertEquals(0, inUi(() -> open.state().decided()));
		assertFalse(inUi(() -> page().getActiveEditor().isDirty()));
	}
}
