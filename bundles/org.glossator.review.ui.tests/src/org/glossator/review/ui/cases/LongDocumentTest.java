package org.glossator.review.ui.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.glossator.review.ui.ReviewWindow;
import org.glossator.text.record.DocumentInfo;
import org.junit.jupiter.api.Test;

/** Two annotators with 10,000 annotations each on a document of 200,000 characters, walked and decided by real keys. */
class LongDocumentTest extends ReviewWindow {

	private static final int COUNT = 10_000;

	@Test
	void tenThousandAnnotationsEach_areOpenedWalkedAndDecided() throws Exception {
		DocumentInfo document = addLong(COUNT);
		assertEquals(200_000, corpus.text(document.id()).length());
		inUi(() -> page().openEditor(new ReviewInput(corpus.folder(), document.id(), List.of("amina", "ben"), "adjudicated"), ReviewInput.EDITOR));
		until("the long review", () -> ActiveReview.of(page().getActiveEditor()) != null
				&& ActiveReview.of(page().getActiveEditor()).input().document().equals(document.id()));
		Review open = inUi(() -> ActiveReview.of(page().getActiveEditor()));
		int expected = 0;
		for (int i = 0; i < COUNT; i++) {
			expected += i % 3 == 0 || i % 5 == 0 ? 1 : 0;
		}
		assertEquals(expected, inUi(() -> open.state().differing()));
		inUi(() -> {
			page().getActiveEditor().setFocus();
			return null;
		});
		for (int i = 1; i <= 20; i++) {
			key('n');
			int row = i;
			assertEquals(row, inUi(open::selectedRow));
		}
		String quote = inUi(() -> open.selected().sources().get(0).annotation());
		key('2');
		until("the decision", () -> open.state().decided() == 1);
		assertTrue(inUi(() -> open.state().caseOf("amina", quote).decision() != null));
		assertEquals(21, inUi(open::selectedRow), "on to the next open one");
	}
}
