package org.glossator.core.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

class SuggestionMergeTest {

	private static final SchemaSpec SCHEMA = new SchemaSpec("1", List.of(LayerSpec.span("entity", FeatureSpec.of("kind", FeatureType.TEXT)),
			LayerSpec.simple("claimant", LayerKind.RELATION)), List.of());
	private static final Provenance SUGGESTED = Provenance.suggestion(Origin.engine("x", "1"), 0.5, "because");

	private static SpanRecord entity(String id, int begin, String kind, Provenance provenance) {
		return new SpanRecord(id, "entity", Span.of(begin, begin + 5), FeatureValues.of("kind", kind), provenance);
	}

	private static List<String> merge(List<AnnotationRecord> existing, List<AnnotationRecord> found) {
		return SuggestionMerge.merge(existing, found, SCHEMA).stream().map(record -> switch (record) {
			case SpanRecord span -> span.id() + " " + span.span() + " " + span.values().get("kind") + " " + span.provenance().status().id();
			case RelationRecord relation -> relation.id() + " " + relation.source() + ">" + relation.target();
			default -> record.id();
		}).toList();
	}

	@Test
	void openSuggestions_areReplaced() {
		assertEquals(List.of("s1 9-14 PER suggested"), merge(List.of(entity("s1", 0, "PER", SUGGESTED)), List.of(entity("s1", 9, "PER", SUGGESTED))));
	}

	@Test
	void decisions_stayAndAreNotSuggestedAgain() {
		AnnotationRecord accepted = entity("s1", 0, "PER", SUGGESTED.withStatus(Status.ACCEPTED));
		AnnotationRecord refused = entity("s2", 9, "ORG", SUGGESTED.withStatus(Status.REJECTED));
		assertEquals(List.of("s1 0-5 PER accepted", "s2 9-14 ORG rejected"),
				merge(List.of(accepted, refused), List.of(entity("s1", 0, "PER", SUGGESTED), entity("s2", 9, "ORG", SUGGESTED))));
	}

	@Test
	void anotherLabelOnARejectedSpan_isSuggestedUnderAFreeId() {
		AnnotationRecord refused = entity("s1", 9, "ORG", SUGGESTED.withStatus(Status.REJECTED));
		assertEquals(List.of("s1 9-14 ORG rejected", "s2 9-14 LOC suggested"), merge(List.of(refused), List.of(entity("s1", 9, "LOC", SUGGESTED))));
	}

	@Test
	void relations_followTheirEndsAndGoWithRejectedOnes() {
		AnnotationRecord accepted = entity("a", 0, "PER", Provenance.MANUAL);
		AnnotationRecord refused = entity("b", 9, "ORG", SUGGESTED.withStatus(Status.REJECTED));
		List<AnnotationRecord> found = List.of(entity("s1", 0, "PER", SUGGESTED), entity("s2", 9, "ORG", SUGGESTED), entity("s3", 20, "LOC", SUGGESTED),
				new RelationRecord("s4", "claimant", "s3", "s1", FeatureValues.NONE, SUGGESTED),
				new RelationRecord("s5", "claimant", "s3", "s2", FeatureValues.NONE, SUGGESTED));
		assertEquals(List.of("a 0-5 PER accepted", "b 9-14 ORG rejected", "s3 20-25 LOC suggested", "s4 s3>a"), merge(List.of(accepted, refused), found));
	}

	@Test
	void suggestionThatAPersonsRelationHangsOn_stays() {
		AnnotationRecord open = entity("s1", 0, "PER", SUGGESTED);
		AnnotationRecord own = entity("m1", 9, "LOC", Provenance.MANUAL);
		AnnotationRecord relation = new RelationRecord("m2", "claimant", "m1", "s1", FeatureValues.NONE, Provenance.MANUAL);
		assertEquals(List.of("s1 0-5 PER suggested", "m1 9-14 LOC accepted", "m2 m1>s1"), merge(List.of(open, own, relation), List.of()));
	}
}
