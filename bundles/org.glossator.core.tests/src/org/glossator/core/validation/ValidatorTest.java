package org.glossator.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

class ValidatorTest {

	private static final String TEXT = "Cafe\u0301 in Aleppo"; // the accent is a combining mark: offsets 3 and 4 are one grapheme

	private static final FeatureSpec KIND = new FeatureSpec("kind", "Kind", FeatureType.TAG, "kinds", false, true, null, null, "", "", "value");
	private static final FeatureSpec RANK = new FeatureSpec("rank", "Rank", FeatureType.INTEGER, "", false, false, 0, 3, "", "", "rank");
	private static final FeatureSpec SEE = new FeatureSpec("see", "See", FeatureType.LINK, "", true, false, null, null, "", "", "see");
	private static final SchemaSpec SCHEMA = new SchemaSpec("1",
			List.of(LayerSpec.span("entity", KIND, RANK, SEE), LayerSpec.span("claim"),
					new LayerSpec("claimant", "Claimant", LayerKind.RELATION, "", "#000000", "", "", List.of(), "webanno.custom.Claimant",
							List.of("claim"), List.of("entity"), "")),
			List.of(new TagSetSpec("kinds", "", false, false, List.of(new TagSpec("PER", "Person", "", "", "", "", Map.of()), TagSpec.of("LOC")))));

	private static SpanRecord entity(String id, int begin, int end, String... values) {
		return new SpanRecord(id, "entity", Span.of(begin, end), FeatureValues.of(values), Provenance.MANUAL);
	}

	private static List<String> kinds(AnnotationRecord... annotations) {
		AnnotatedDocument set = new AnnotatedDocument(DocumentInfo.ofId("d"), TEXT, "amina", List.of(annotations));
		return Validator.validate(set, SCHEMA).stream().map(finding -> finding.annotation() + " " + finding.kind().id()).toList();
	}

	@Test
	void soundSet_hasNoFindings() {
		assertEquals(List.of(), kinds(entity("a", 0, 5, "kind", "PER"), entity("b", 9, 15, "kind", "LOC", "rank", "3", "see", "role|a")));
	}

	@Test
	void spanOutsideTheText_isFound() {
		assertEquals(List.of("a outside-text"), kinds(entity("a", 9, 99, "kind", "LOC")));
	}

	@Test
	void spanBetweenLetterAndAccent_isFound() {
		assertEquals(List.of("a split-grapheme"), kinds(entity("a", 0, 4, "kind", "PER")));
	}

	@Test
	void zeroWidthSpan_isFound() {
		assertEquals(List.of("a zero-width"), kinds(entity("a", 2, 2, "kind", "PER")));
	}

	@Test
	void valuesThatDoNotFit_areFound() {
		assertEquals(List.of("a unknown-tag", "a wrong-value", "a unknown-feature"),
				kinds(entity("a", 0, 5, "kind", "XYZ", "rank", "4", "zeal", "much")));
		assertEquals(List.of("a too-many-values"), kinds(entity("a", 0, 5, "kind", "PER", "kind", "LOC")));
		assertEquals(List.of("a wrong-value"), kinds(entity("a", 0, 5, "kind", "PER", "rank", "two")));
	}

	@Test
	void requiredFeatureWithoutValue_isFound() {
		assertEquals(List.of("a missing-value"), kinds(entity("a", 0, 5)));
	}

	@Test
	void unknownLayerAndLayerOfAnotherKind_areFound() {
		assertEquals(List.of("a unknown-layer"), kinds(new SpanRecord("a", "mood", Span.of(0, 2), FeatureValues.NONE, Provenance.MANUAL)));
		assertEquals(List.of("a unknown-layer"), kinds(new DocumentLevelRecord("a", "claim", FeatureValues.NONE, Provenance.MANUAL)));
	}

	@Test
	void danglingAndWrongEnds_areFound() {
		SpanRecord claim = new SpanRecord("c", "claim", Span.of(0, 15), FeatureValues.NONE, Provenance.MANUAL);
		SpanRecord person = entity("p", 0, 5, "kind", "PER");
		assertEquals(List.of(), kinds(claim, person, new RelationRecord("r", "claimant", "c", "p", FeatureValues.NONE, Provenance.MANUAL)));
		assertEquals(List.of("r dangling"), kinds(claim, new RelationRecord("r", "claimant", "c", "x", FeatureValues.NONE, Provenance.MANUAL)));
		assertEquals(List.of("r wrong-end"), kinds(claim, new RelationRecord("r", "claimant", "c", "c", FeatureValues.NONE, Provenance.MANUAL)));
		assertEquals(List.of("h unknown-layer", "h dangling"),
				kinds(person, new ChainRecord("h", "chain", List.of("p", "q"), FeatureValues.NONE, Provenance.MANUAL)));
		assertEquals(List.of("p dangling"), kinds(entity("p", 0, 5, "kind", "PER", "see", "gone")));
	}

	@Test
	void sameIdTwiceAndSameAnnotationTwice_areFound() {
		assertEquals(List.of("a duplicate-id"), kinds(entity("a", 0, 5, "kind", "PER"), entity("a", 9, 15, "kind", "LOC")));
		assertEquals(List.of("b double"), kinds(entity("a", 0, 5, "kind", "PER"), entity("b", 0, 5, "kind", "PER")));
	}
}
