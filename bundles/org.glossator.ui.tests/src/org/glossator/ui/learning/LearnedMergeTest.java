package org.glossator.ui.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.glossator.core.schema.BuiltInSchema;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

/** What becomes of a set when the recommenders have learned. */
class LearnedMergeTest {

	private static final SchemaSpec SCHEMA = BuiltInSchema.spec();

	private static SpanRecord span(String id, int begin, Status status, Origin origin, double confidence) {
		return new SpanRecord(id, "entity", Span.of(begin, begin + 5), FeatureValues.of("kind", "PER"), new Provenance(status, origin, confidence, "r", ""));
	}

	private static SpanRecord learned(String id, int begin, int version, double confidence) {
		return span(id, begin, Status.SUGGESTED, Origin.engine("learned: entity", String.valueOf(version)), confidence);
	}

	private static final SpanRecord MINE = span("m", 0, Status.ACCEPTED, Origin.MANUAL, Double.NaN);
	private static final SpanRecord NO = span("n", 10, Status.REJECTED, Origin.engine("x", "1"), 0.5);
	private static final SpanRecord BUILT_IN = span("b", 20, Status.SUGGESTED, Origin.engine("entities", "1"), 0.5);

	private static List<AnnotationRecord> merge(List<AnnotationRecord> before, AnnotationRecord... found) {
		return LearnedMerge.merge(before, List.of(found), SCHEMA, span -> false);
	}

	@Test
	void ownSuggestions_areReplacedAndOthersStay() {
		List<AnnotationRecord> after = merge(List.of(MINE, NO, BUILT_IN, learned("l", 30, 1, 0.8)), learned("", 40, 2, 0.9));
		assertEquals(List.of(MINE, NO, BUILT_IN), after.subList(0, 3));
		assertEquals(4, after.size());
		assertEquals(Span.of(40, 45), ((SpanRecord) after.get(3)).span());
		assertTrue(!after.get(3).id().isEmpty());
	}

	@Test
	void decidedAndSuggestedPlaces_areNotSuggestedAgain() {
		List<AnnotationRecord> before = List.of(MINE, NO, BUILT_IN);
		assertSame(before, merge(before, learned("", 0, 1, 0.9), learned("", 10, 1, 0.9), learned("", 20, 1, 0.9)));
	}

	@Test
	void sameSuggestionOfTheNextVersion_changesNothing() {
		List<AnnotationRecord> before = List.of(MINE, learned("l", 30, 1, 0.80), BUILT_IN);
		assertSame(before, merge(before, learned("", 30, 2, 0.82)));
		assertEquals("l", merge(before, learned("", 30, 2, 0.95)).get(2).id(), "a surer one stays the annotation it was");
	}

	private static DocumentLevelRecord slant(String id, String value, int version, double confidence) {
		return new DocumentLevelRecord(id, "slant", FeatureValues.of("value", value),
				new Provenance(Status.SUGGESTED, Origin.engine("learned: slant", String.valueOf(version)), confidence, "r", ""));
	}

	@Test
	void valueOfTheDocument_isReplacedToo_andNotRepeated() {
		List<AnnotationRecord> before = List.of(MINE, slant("d", "center", 1, 0.8));
		assertSame(before, merge(before, slant("", "center", 2, 0.81)));
		List<AnnotationRecord> after = merge(before, slant("", "left", 2, 0.9));
		assertEquals(2, after.size());
		assertEquals("left", after.get(1).values().get("value"));
	}

	@Test
	void whatNobodyWants_goesEvenWhereAnotherEngineSuggestedIt() {
		SpanRecord imported = span("i", 50, Status.SUGGESTED, Origin.imported("x"), Double.NaN);
		List<AnnotationRecord> after = LearnedMerge.merge(List.of(MINE, BUILT_IN, imported), List.of(), SCHEMA, span -> true);
		assertEquals(List.of(MINE, imported), after, "decisions and what colleagues suggest stay");
	}
}
