package org.glossator.engine.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

/** What counts as decided. */
class LabelledTextTest {

	private static final String TEXT = "The Kalomir left port. The Belnor came in. The Grita stayed out. The Zanpel sank.";

	private static SpanRecord span(String words, Status status, String... values) {
		int begin = TEXT.indexOf(words);
		return new SpanRecord(words, "ship", Span.of(begin, begin + words.length()), FeatureValues.of(values),
				new Provenance(status, Origin.engine("x", "1"), 0.5, "", ""));
	}

	private static LabelledText of(AnnotationRecord... records) throws IOException {
		return LabelledText.of(Harbour.SHIP, new AnnotatedDocument(DocumentInfo.ofId("d"), TEXT, "a", List.of(records)), new TextCutter().cut(TEXT, ""));
	}

	@Test
	void behindTheLastDecision_nothingIsKnown() throws IOException {
		LabelledText text = of(span("Kalomir", Status.ACCEPTED, "sort", "cargo"), span("Grita", Status.REJECTED));
		assertTrue(text.isUsable(0) && text.isUsable(1) && text.isUsable(2));
		assertFalse(text.isUsable(3));
		assertEquals("cargo", text.spans().get(0).label());
		assertEquals(1, text.rejected().size());
	}

	@Test
	void farFromAnyDecision_nothingIsKnown() throws IOException {
		String text = "Rain fell. ".repeat(40) + "The Kalomir left. " + "Rain fell. ".repeat(12) + "The Belnor came. " + "Rain fell. ".repeat(13) + "The Grita sank.";
		List<AnnotationRecord> decided = new java.util.ArrayList<>();
		for (String name : List.of("Kalomir", "Belnor", "Grita")) {
			decided.add(new SpanRecord(name, "ship", Span.of(text.indexOf(name), text.indexOf(name) + name.length()), FeatureValues.NONE, Provenance.MANUAL));
		}
		LabelledText labelled = LabelledText.of(Harbour.SHIP, new AnnotatedDocument(DocumentInfo.ofId("d"), text, "a", decided), new TextCutter().cut(text, ""));
		assertFalse(labelled.isUsable(39), "a walk led to the first");
		assertTrue(labelled.isUsable(40) && labelled.isUsable(45) && labelled.isUsable(53));
		assertFalse(labelled.isUsable(60));
		assertTrue(labelled.isUsable(67));
	}

	@Test
	void openSuggestions_areNeitherForNorAgainst() throws IOException {
		LabelledText text = of(span("Belnor", Status.SUGGESTED), span("Zanpel", Status.ACCEPTED));
		assertFalse(text.isUsable(1));
		assertTrue(text.isUsable(0) && text.isUsable(3));
		assertEquals(1, text.spans().size());
	}

	@Test
	void nestedPartedAndCutSpans_areCountedAsLeftOut() throws IOException {
		SpanRecord parted = new SpanRecord("p", "ship", Span.ofFragments(4, 11, 17, 21), FeatureValues.NONE, Provenance.MANUAL);
		SpanRecord cut = new SpanRecord("c", "ship", Span.of(5, 9), FeatureValues.NONE, Provenance.MANUAL);
		SpanRecord across = new SpanRecord("x", "ship", Span.of(4, 30), FeatureValues.NONE, Provenance.MANUAL);
		LabelledText text = of(parted, cut, across, span("The Belnor", Status.ACCEPTED), span("Belnor", Status.ACCEPTED));
		assertEquals(4, text.leftOut());
		assertEquals(1, text.spans().size());
		assertEquals(2, text.spans().get(0).limit() - text.spans().get(0).first());
	}
}
