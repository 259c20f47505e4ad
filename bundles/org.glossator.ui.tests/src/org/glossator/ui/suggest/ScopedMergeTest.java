package org.glossator.ui.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.glossator.core.schema.BuiltInSchema;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

class ScopedMergeTest {

	private static final Provenance OPEN = Provenance.suggestion(Origin.engine("entities", "1"), 0.8, "a name");

	private static SpanRecord entity(String id, int begin, int end, String kind, Provenance provenance) {
		return new SpanRecord(id, "entity", Span.of(begin, end), FeatureValues.of("kind", kind), provenance);
	}

	private static Set<String> shown(List<AnnotationRecord> records) {
		Set<String> shown = new TreeSet<>();
		for (AnnotationRecord record : records) {
			String place = record instanceof SpanRecord span ? span.span().toString() : "relation";
			shown.add(place + " " + record.values().get("kind") + " " + record.provenance().status().id());
		}
		return shown;
	}

	@Test
	void withoutScope_openSuggestionsAreReplacedAndDecisionsStay() {
		List<AnnotationRecord> existing = List.of(entity("a", 0, 4, "PER", Provenance.MANUAL), entity("s1", 10, 14, "ORG", OPEN),
				entity("r", 20, 24, "LOC", OPEN.withStatus(Status.REJECTED)));
		List<AnnotationRecord> found = List.of(entity("s1", 0, 4, "PER", OPEN), entity("s2", 20, 24, "LOC", OPEN), entity("s3", 30, 34, "GPE", OPEN));
		assertEquals(Set.of("0-4 PER accepted", "20-24 LOC rejected", "30-34 GPE suggested"),
				shown(ScopedMerge.merge(existing, found, BuiltInSchema.spec(), null)));
	}

	@Test
	void scope_leavesSuggestionsOutsideAsTheyAre() {
		List<AnnotationRecord> existing = List.of(entity("s1", 0, 4, "PER", OPEN), entity("s2", 10, 14, "ORG", OPEN), entity("s3", 30, 34, "GPE", OPEN));
		List<AnnotationRecord> found = List.of(entity("s1", 12, 14, "LOC", OPEN), entity("s2", 40, 44, "GPE", OPEN), entity("s3", 0, 4, "FAC", OPEN));
		List<AnnotationRecord> merged = ScopedMerge.merge(existing, found, BuiltInSchema.spec(), Span.of(8, 20));
		assertEquals(Set.of("0-4 PER suggested", "12-14 LOC suggested", "30-34 GPE suggested"), shown(merged));
		assertEquals(3, merged.stream().map(AnnotationRecord::id).distinct().count(), "ids are unique");
	}

	@Test
	void scope_takesOnlyRelationsWhoseEndsLieInIt() {
		List<AnnotationRecord> found = List.of(entity("s1", 10, 14, "PER", OPEN), entity("s2", 15, 19, "ORG", OPEN), entity("s3", 40, 44, "PER", OPEN),
				new RelationRecord("s4", "claimant", "s1", "s2", FeatureValues.NONE, OPEN), new RelationRecord("s5", "claimant", "s1", "s3", FeatureValues.NONE, OPEN));
		List<AnnotationRecord> merged = ScopedMerge.merge(List.of(), found, BuiltInSchema.spec(), Span.of(10, 20));
		assertEquals(1, merged.stream().filter(RelationRecord.class::isInstance).count());
		assertEquals(3, merged.size());
	}
}
