package org.glossator.review.ui.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.glossator.core.corpus.DocumentDraft;
import org.glossator.review.ui.ReviewWindow;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

/** Two annotators with 10,000 annotations each on a document of 200,000 characters, walked and decided by real keys. */
class LongDocumentTest extends ReviewWindow {

	private static final int COUNT = 10_000;
	private static final int STEP = 20;

	/** One annotation each 20 characters; every third has another kind, every fifth other words. */
	private static AnnotatedDocument set(DocumentInfo document, String text, String annotator) {
		List<AnnotationRecord> annotations = new ArrayList<>();
		boolean second = annotator.equals("ben");
		for (int i = 0; i < COUNT; i++) {
			annotations.add(new SpanRecord("a" + i, "entity", Span.of(STEP * i, STEP * i + (second && i % 5 == 0 ? 11 : 5)),
					FeatureValues.of("kind", second && i % 3 == 0 ? "ORG" : "PER"), Provenance.MANUAL));
		}
		return new AnnotatedDocument(document, text, annotator, annotations);
	}

	@Test
	void tenThousandAnnotationsEach_areOpenedWalkedAndDecided() throws Exception {
		String text = "River Lorna rose at\n".repeat(COUNT);
		assertEquals(200_000, text.length());
		DocumentInfo document = corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("long"), text));
		corpus.write(set(document, text, "amina"));
		corpus.write(set(document, text, "ben"));
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
