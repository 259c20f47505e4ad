package org.glossator.review.adjudication;

import static org.glossator.review.Sets.SCHEMA;
import static org.glossator.review.Sets.chain;
import static org.glossator.review.Sets.document;
import static org.glossator.review.Sets.entity;
import static org.glossator.review.Sets.relation;
import static org.glossator.review.Sets.slant;
import static org.glossator.review.Sets.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.glossator.review.Sets;
import org.glossator.review.diff.SetDiff;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

final class CurationTest {

	private static final List<AnnotatedDocument> THREE = List.of(
			document("a", slant("0", "left"), entity("1", 0, 8, "PER"), entity("2", 10, 15, "ORG"), entity("3", 20, 25, "LOC"),
					relation("4", "1", "2", "x"), chain("5", "1", "3")),
			document("b", slant("0", "left"), entity("1", 0, 8, "PER"), entity("2", 10, 15, "ORG"), relation("4", "1", "2", "x")),
			document("c", slant("0", "right"), entity("1", 0, 8, "PER"), entity("2", 10, 15, "PER"), chain("5", "1", "2")));

	private static List<String> ids(Strategy strategy) {
		return Curation.of(strategy, THREE, "c", SCHEMA).annotations().stream().map(AnnotationRecord::id).toList();
	}

	@Test
	void allAgree_onlyWhatAllHave() {
		assertEquals(List.of("a.1"), ids(Strategy.ALL_AGREE));
		assertEquals("3 of 3: a, b, c",
				Curation.of(Strategy.ALL_AGREE, THREE, "", SCHEMA).annotations().get(0).provenance().reason());
	}

	@Test
	void majority_whatTwoOfThreeHave() {
		assertEquals(List.of("a.0", "a.1", "a.2", "a.4"), ids(Strategy.MAJORITY));
		Curation.Result result = Curation.of(Strategy.MAJORITY, THREE, "", SCHEMA);
		assertEquals(2, result.undecided());
		assertEquals(2.0 / 3, result.annotations().get(2).provenance().confidence(), 1e-12);
	}

	@Test
	void trusted_whatThatAnnotatorHas() {
		assertEquals(List.of("c.0", "c.1", "c.2", "c.5"), ids(Strategy.TRUSTED));
	}

	@Test
	void union_everythingOnce() {
		assertEquals(List.of("a.0", "c.0", "a.1", "a.2", "c.2", "a.3", "a.4", "a.5", "c.5"), ids(Strategy.UNION));
	}

	@Test
	void featureWithoutMajority_isLeftOut() {
		List<AnnotatedDocument> sets = List.of(
				document("a", span("1", "entity", Span.of(0, 8), "kind", "PER", "identifier", "Q1")),
				document("b", span("1", "entity", Span.of(0, 8), "kind", "PER", "identifier", "Q2")));
		assertEquals(List.of(span("x", "entity", Span.of(0, 8), "kind", "PER").values()),
				Curation.of(Strategy.MAJORITY, sets, "", SCHEMA).annotations().stream().map(AnnotationRecord::values).toList());
	}

	@Test
	void relationWhoseEndWasNotTaken_leftOutAndCounted() {
		List<AnnotatedDocument> sets = List.of(
				document("a", entity("1", 0, 8, "PER"), entity("2", 10, 15, "ORG"), relation("4", "1", "2", "x")),
				document("b", entity("1", 0, 8, "PER"), entity("2", 10, 15, "LOC"), relation("4", "1", "2", "x")));
		Curation.Result result = Curation.of(Strategy.ALL_AGREE, sets, "", SCHEMA);
		assertEquals(1, result.annotations().size());
		assertEquals(1, result.withoutEnds());
	}

	@Test
	void randomSets_endsAndMembersAreInTheSetAndIdsAreUnique() {
		for (long seed = 0; seed < 200; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<AnnotatedDocument> sets = List.of(Sets.random(random, "a", 20), Sets.random(random, "b", 20), Sets.random(random, "c", 20));
			for (Strategy strategy : Strategy.values()) {
				List<AnnotationRecord> taken = Curation.of(strategy, sets, "b", SCHEMA).annotations();
				Set<String> ids = new HashSet<>();
				taken.forEach(annotation -> ids.add(annotation.id()));
				assertEquals(taken.size(), ids.size(), "seed " + seed + " " + strategy);
				for (AnnotationRecord annotation : taken) {
					if (annotation instanceof RelationRecord relation) {
						assertTrue(ids.contains(relation.source()) && ids.contains(relation.target()), "seed " + seed + " " + strategy);
					} else if (annotation instanceof ChainRecord chain) {
						assertTrue(ids.containsAll(chain.members()), "seed " + seed + " " + strategy);
					}
				}
			}
		}
	}

	@Test
	void oneSetUnderAnyStrategy_isKeptButForIds() {
		for (long seed = 0; seed < 50; seed++) {
			AnnotatedDocument set = Sets.random(new SplittableRandom(seed), "a", 12);
			for (Strategy strategy : Strategy.values()) {
				List<AnnotationRecord> taken = Curation.of(strategy, List.of(set), "a", SCHEMA).annotations();
				long spans = SetDiff.counted(set.annotations()).stream().filter(a -> a instanceof org.glossator.text.record.SpanRecord).count();
				assertEquals(spans, taken.stream().filter(a -> a instanceof org.glossator.text.record.SpanRecord).count(), "seed " + seed);
			}
		}
	}
}
