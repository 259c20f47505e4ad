package org.glossator.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.glossator.core.schema.BuiltInSchema;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

class SetSearchTest {

	private static final String TEXT = "Olsen spoke.\r\nLena Olsen left \uD83D\uDE00 and Olsens stayed.";
	private static final TextSearch.Options WORD = new TextSearch.Options(false, true, false);

	private static SpanRecord span(String id, String layer, int begin, int end, String... values) {
		return new SpanRecord(id, layer, Span.of(begin, end), FeatureValues.of(values), Provenance.MANUAL);
	}

	private static final SpanRecord PERSON = span("a1", "entity", 0, 5, "kind", "PER");
	private static final SpanRecord WHOLE_NAME = span("a2", "entity", 14, 24, "kind", "PER");
	private static final SpanRecord OUTSIDE = span("a3", "entity", 500, 505, "kind", "LOC");

	private static AnnotatedDocument set(AnnotationRecord... records) {
		return new AnnotatedDocument(DocumentInfo.ofId("doc"), TEXT, "amina", List.of(records));
	}

	@Test
	void places_haveContextAndWhatIsThereAlready() {
		List<Hit> hits = SetSearch.places(set(PERSON, WHOLE_NAME), new TextSearch("Olsen", WORD), () -> false);
		assertEquals(List.of("0-5", "19-24"), hits.stream().map(hit -> hit.span().toString()).toList());
		assertEquals(List.of(PERSON), hits.get(0).there());
		assertEquals(List.of(), hits.get(1).there());
		assertEquals(List.of(1, 2), hits.stream().map(Hit::line).toList());
		assertEquals("Olsen spoke. Lena ", hits.get(1).before());
		assertEquals(" left \uD83D\uDE00 and Olsens stayed.", hits.get(1).after());
	}

	@Test
	void context_neverSplitsAnEmoji() {
		String text = "\uD83D\uDE00".repeat(40) + "x" + "\uD83D\uDE00".repeat(40);
		Hit hit = SetSearch.places(new AnnotatedDocument(DocumentInfo.ofId("doc"), " " + text, "amina", List.of()),
				new TextSearch("x", new TextSearch.Options(false, false, false)), () -> false).get(0);
		assertTrue(Character.isHighSurrogate(hit.before().charAt(0)), hit.before());
		assertTrue(Character.isLowSurrogate(hit.after().charAt(hit.after().length() - 1)), hit.after());
	}

	@Test
	void annotations_areFoundByWordsLayerLabelAndStatus() {
		AnnotatedDocument set = set(PERSON, WHOLE_NAME, OUTSIDE, span("a4", "bias", 0, 5, "technique", "doubt"));
		TextSearch olsen = new TextSearch("Olsen", WORD);
		assertEquals(List.of("a1", "a2", "a4"), found(set, new SetSearch.Wanted(olsen, false, "", "", null)));
		assertEquals(List.of("a1", "a4"), found(set, new SetSearch.Wanted(olsen, true, "", "", null)));
		assertEquals(List.of("a1"), found(set, new SetSearch.Wanted(olsen, true, "entity", "PER", Status.ACCEPTED)));
		assertEquals(List.of(), found(set, new SetSearch.Wanted(olsen, true, "entity", "PER", Status.SUGGESTED)));
		assertEquals(List.of("a3"), found(set, new SetSearch.Wanted(null, false, "entity", "LOC", null)));
	}

	private static List<String> found(AnnotatedDocument set, SetSearch.Wanted wanted) {
		return SetSearch.annotations(set, BuiltInSchema.spec(), wanted, () -> false).stream().map(hit -> hit.there().get(0).id()).toList();
	}

	@Test
	void expressionThatRepeatsAGroupTooOften_isStoppedWithASentence() {
		TextSearch search = new TextSearch("(a|b)*c", new TextSearch.Options(false, false, true));
		String message = assertThrows(IllegalStateException.class, () -> search.find("ab".repeat(500_000), () -> false)).getMessage();
		assertTrue(message.endsWith("make it simpler."), message);
	}
}
