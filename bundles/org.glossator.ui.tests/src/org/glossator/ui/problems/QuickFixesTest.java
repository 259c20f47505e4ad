package org.glossator.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.glossator.core.schema.BuiltInSchema;
import org.glossator.core.validation.Finding;
import org.glossator.core.validation.FindingKind;
import org.glossator.core.validation.Validator;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

/** Every fix is applied and validated again: the finding must be gone. */
class QuickFixesTest {

	private static final String TEXT = "Mayor Olsen said e\u0301clairs cost 5.";
	private static final SchemaSpec SCHEMA = BuiltInSchema.spec();

	private static SpanRecord span(String id, String layer, int begin, int end, String... values) {
		return new SpanRecord(id, layer, Span.of(begin, end), FeatureValues.of(values), Provenance.MANUAL);
	}

	private static AnnotatedDocument set(AnnotationRecord... records) {
		return new AnnotatedDocument(DocumentInfo.ofId("d"), TEXT, "amina", List.of(records));
	}

	private static Finding finding(AnnotatedDocument set, FindingKind kind) {
		return Validator.validate(set, SCHEMA).stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
	}

	private static List<QuickFix> fixes(AnnotatedDocument set, FindingKind kind) {
		List<QuickFix> fixes = new QuickFixes(set, SCHEMA).of(finding(set, kind));
		for (QuickFix fix : fixes) {
			List<AnnotationRecord> mended = new ArrayList<>();
			for (AnnotationRecord record : set.annotations()) {
				if (!record.id().equals(fix.id())) {
					mended.add(record);
				} else if (fix.mended() != null) {
					mended.add(fix.mended());
				}
			}
			assertFalse(Validator.validate(set.withAnnotations(mended), SCHEMA).stream().anyMatch(each -> each.kind() == kind && each.annotation().equals(fix.id())),
					fix.label() + " does not mend it");
		}
		return fixes;
	}

	private static List<String> labels(List<QuickFix> fixes) {
		return fixes.stream().map(QuickFix::label).toList();
	}

	@Test
	void outsideText_isCutOrDeleted() {
		List<QuickFix> fixes = fixes(set(span("a", "entity", 6, 99, "kind", "PER")), FindingKind.OUTSIDE_TEXT);
		assertEquals(List.of("Cut it at the end of the text", "Delete the annotation"), labels(fixes));
		assertEquals(Span.of(6, TEXT.length()), ((SpanRecord) fixes.get(0).mended()).span());
		assertEquals(List.of("Delete the annotation"), labels(fixes(set(span("a", "entity", 90, 99, "kind", "PER")), FindingKind.OUTSIDE_TEXT)));
	}

	@Test
	void unknownLayer_movesToOneOfTheSameKind() {
		List<String> labels = labels(fixes(set(span("a", "person", 6, 11, "kind", "PER")), FindingKind.UNKNOWN_LAYER));
		assertTrue(labels.contains("Move it to the layer Entity"), labels.toString());
		assertFalse(labels.contains("Move it to the layer Claimant"), labels.toString());
	}

	@Test
	void unknownTag_offersTheNearestFirst() {
		List<String> labels = labels(fixes(set(span("a", "entity", 6, 11, "kind", "PERS")), FindingKind.UNKNOWN_TAG));
		assertEquals("Change PERS to Person", labels.get(0));
		assertEquals("Remove PERS", labels.get(labels.size() - 1));
	}

	@Test
	void unknownFeature_isRemovedOrMovedWhereItFits() {
		assertEquals(List.of("Move the value to Kind", "Remove the value of sort"),
				labels(fixes(set(span("a", "entity", 6, 11, "sort", "ORG")), FindingKind.UNKNOWN_FEATURE)));
		assertEquals(List.of("Remove the value of sort"), labels(fixes(set(span("a", "entity", 6, 11, "kind", "PER", "sort", "ORG")), FindingKind.UNKNOWN_FEATURE)));
	}

	@Test
	void wrongValue_isBroughtIntoItsBounds() {
		assertEquals("Set Strength to 3", labels(fixes(set(span("a", "bias", 6, 11, "technique", "doubt", "strength", "9")), FindingKind.WRONG_VALUE)).get(0));
		assertEquals("Set Strength to 1", labels(fixes(set(span("a", "bias", 6, 11, "technique", "doubt", "strength", "much")), FindingKind.WRONG_VALUE)).get(0));
	}

	@Test
	void severalValues_keepOne() {
		assertEquals(List.of("Keep only PER", "Keep only ORG"), labels(fixes(set(span("a", "entity", 6, 11, "kind", "PER", "kind", "ORG")), FindingKind.TOO_MANY_VALUES)));
	}

	@Test
	void danglingRelation_isDeleted_danglingLink_isRemoved() {
		RelationRecord relation = new RelationRecord("r", "claimant", "c", "gone", FeatureValues.NONE, Provenance.MANUAL);
		assertEquals(List.of("Delete the relation"), labels(fixes(set(span("c", "claim", 0, 5, "type", "event"), relation), FindingKind.DANGLING)));
		List<QuickFix> fixes = fixes(set(span("e", "entity", 6, 11, "kind", "PER"), span("c", "claim", 0, 5, "type", "event", "evidence", "supports|gone", "evidence", "e")),
				FindingKind.DANGLING);
		assertEquals(List.of("e"), fixes.get(0).mended().values().all("evidence"));
	}

	@Test
	void relationTheWrongWayRound_isTurned() {
		RelationRecord relation = new RelationRecord("r", "claimant", "e", "c", FeatureValues.NONE, Provenance.MANUAL);
		List<QuickFix> fixes = fixes(set(span("e", "entity", 6, 11, "kind", "PER"), span("c", "claim", 0, 5, "type", "event"), relation), FindingKind.WRONG_END);
		assertEquals("Turn the relation round", fixes.get(0).label());
	}

	@Test
	void splitCharacter_isWidened() {
		int accent = TEXT.indexOf('\u0301');
		List<QuickFix> fixes = fixes(set(span("a", "bias", accent, accent + 6, "technique", "doubt")), FindingKind.SPLIT_GRAPHEME);
		assertEquals(accent - 1, ((SpanRecord) fixes.get(0).mended()).span().begin());
	}

	@Test
	void missingValue_offersEveryTag() {
		List<String> labels = labels(fixes(set(span("a", "entity", 6, 11)), FindingKind.MISSING_VALUE));
		assertEquals("Set Kind to Person", labels.get(0));
		assertEquals(SCHEMA.tagSet("entity_kind").tags().size() + 1, labels.size());
	}

	@Test
	void emptySpan_isWidenedToTheWord_doubleIsDeleted() {
		assertEquals("Widen it to the word", labels(fixes(set(span("a", "entity", 8, 8, "kind", "PER")), FindingKind.ZERO_WIDTH)).get(0));
		assertEquals(List.of("Delete the annotation"),
				labels(fixes(set(span("a", "entity", 6, 11, "kind", "PER"), span("b", "entity", 6, 11, "kind", "PER")), FindingKind.DOUBLE)));
	}

	@Test
	void annotationThatIsGone_hasNoFix() {
		Finding finding = finding(set(span("a", "entity", 6, 11)), FindingKind.MISSING_VALUE);
		assertEquals(List.of(), new QuickFixes(set(), SCHEMA).of(finding));
	}
}
