package org.glossator.review.diff;

import static org.glossator.review.Sets.SCHEMA;
import static org.glossator.review.Sets.chain;
import static org.glossator.review.Sets.document;
import static org.glossator.review.Sets.entity;
import static org.glossator.review.Sets.relation;
import static org.glossator.review.Sets.slant;
import static org.glossator.review.Sets.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.SplittableRandom;

import org.glossator.review.Sets;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

final class SetDiffTest {

	private static Map<DifferenceKind, Integer> kinds(AnnotatedDocument left, AnnotatedDocument right) {
		return SetDiff.between(left, right, SCHEMA).counts();
	}

	@Test
	void onlyOneSideHasIt_missingOrExtra() {
		AnnotatedDocument a = document("a", entity("a1", 0, 3, "PER"));
		AnnotatedDocument b = document("b", entity("b1", 20, 23, "PER"));
		assertEquals(Map.of(DifferenceKind.MISSING, 1, DifferenceKind.EXTRA, 1), kinds(a, b));
	}

	@Test
	void otherSpan_boundary() {
		assertEquals(Map.of(DifferenceKind.BOUNDARY, 1),
				kinds(document("a", entity("a1", 0, 8, "PER")), document("b", entity("b1", 4, 8, "PER"))));
	}

	@Test
	void otherFragments_boundary() {
		assertEquals(Map.of(DifferenceKind.BOUNDARY, 1),
				kinds(document("a", span("a1", "entity", Span.ofFragments(0, 3, 5, 8), "kind", "PER")),
						document("b", entity("b1", 0, 8, "PER"))));
	}

	@Test
	void otherLabelOrFeature_namedApart() {
		AnnotatedDocument a = document("a", span("a1", "entity", Span.of(0, 8), "kind", "PER", "identifier", "Q1"));
		AnnotatedDocument b = document("b", span("b1", "entity", Span.of(0, 8), "kind", "ORG", "identifier", "Q2"));
		List<Difference> found = SetDiff.between(a, b, SCHEMA).differences();
		assertEquals(Map.of(DifferenceKind.LABEL, 1, DifferenceKind.FEATURE, 1), kinds(a, b));
		assertEquals(List.of("identifier", "kind"), found.stream().map(Difference::feature).sorted().toList());
	}

	@Test
	void onePieceAgainstTwo_splitAndTurnedRoundMerged() {
		AnnotatedDocument whole = document("a", entity("a1", 0, 20, "PER"));
		AnnotatedDocument pieces = document("b", entity("b1", 0, 8, "PER"), entity("b2", 10, 20, "PER"));
		assertEquals(Map.of(DifferenceKind.SPLIT, 1), kinds(whole, pieces));
		assertEquals(Map.of(DifferenceKind.MERGED, 1), kinds(pieces, whole));
		assertEquals(2, SetDiff.between(whole, pieces, SCHEMA).differences().get(0).right().size());
	}

	@Test
	void otherTarget_relationEnd() {
		AnnotatedDocument a = document("a", entity("a1", 0, 3, "PER"), entity("a2", 5, 8, "PER"), entity("a3", 9, 12, "PER"),
				relation("a4", "a1", "a2", "x"));
		AnnotatedDocument b = document("b", entity("b1", 0, 3, "PER"), entity("b2", 5, 8, "PER"), entity("b3", 9, 12, "PER"),
				relation("b4", "b1", "b3", "x"));
		assertEquals(Map.of(DifferenceKind.RELATION_END, 1), kinds(a, b));
	}

	@Test
	void sameEndsUnderOtherIds_noDifference() {
		AnnotatedDocument a = document("a", entity("a1", 0, 3, "PER"), entity("a2", 5, 8, "PER"), relation("a4", "a1", "a2", "x"),
				chain("a5", "a1", "a2"), span("a6", "claim", Span.of(10, 20), "type", "t", "evidence", "for|a1"));
		AnnotatedDocument b = document("b", entity("z9", 0, 3, "PER"), entity("z8", 5, 8, "PER"), relation("z7", "z9", "z8", "x"),
				chain("z6", "z8", "z9"), span("z5", "claim", Span.of(10, 20), "type", "t", "evidence", "for|z9"));
		assertEquals(Map.of(), kinds(a, b));
	}

	@Test
	void linkToAnotherAnnotation_feature() {
		AnnotatedDocument a = document("a", entity("a1", 0, 3, "PER"), entity("a2", 5, 8, "PER"),
				span("a6", "claim", Span.of(10, 20), "type", "t", "evidence", "a1"));
		AnnotatedDocument b = document("b", entity("b1", 0, 3, "PER"), entity("b2", 5, 8, "PER"),
				span("b6", "claim", Span.of(10, 20), "type", "t", "evidence", "b2"));
		assertEquals(Map.of(DifferenceKind.FEATURE, 1), kinds(a, b));
	}

	@Test
	void otherMembers_chainMembership() {
		AnnotatedDocument a = document("a", entity("a1", 0, 3, "PER"), entity("a2", 5, 8, "PER"), chain("a5", "a1", "a2"));
		AnnotatedDocument b = document("b", entity("b1", 0, 3, "PER"), entity("b2", 5, 8, "PER"), chain("b5", "b1"));
		assertEquals(Map.of(DifferenceKind.CHAIN_MEMBERSHIP, 1), kinds(a, b));
	}

	@Test
	void documentLevelValue_label() {
		assertEquals(Map.of(DifferenceKind.LABEL, 1), kinds(document("a", slant("a1", "left")), document("b", slant("b1", "right"))));
	}

	@Test
	void onlyANoteDiffers_noDifferenceButAnEdit() {
		AnnotationRecord plain = entity("x", 0, 3, "PER");
		AnnotatedDocument a = document("a", plain);
		AnnotatedDocument b = document("b", plain.withProvenance(Provenance.MANUAL.withNote("I wonder")));
		SetDiff diff = SetDiff.between(a, b, SCHEMA);
		assertTrue(diff.differences().isEmpty());
		assertEquals(1, diff.edits().size());
	}

	@Test
	void rejectedOnOneSide_countsAsMissing() {
		AnnotationRecord plain = entity("x", 0, 3, "PER");
		assertEquals(Map.of(DifferenceKind.MISSING, 1), kinds(document("a", plain),
				document("b", plain.withProvenance(Provenance.MANUAL.withStatus(Status.REJECTED)))));
	}

	@Test
	void otherText_refused() {
		assertThrows(IllegalArgumentException.class,
				() -> SetDiff.between(document("d", "one", "a"), document("d", "two", "b"), SCHEMA));
	}

	@Test
	void randomSetAgainstItself_noDifferenceAndNoEdit() {
		for (long seed = 0; seed < 500; seed++) {
			AnnotatedDocument a = Sets.random(new SplittableRandom(seed), "a", 25);
			SetDiff diff = SetDiff.between(a, a, SCHEMA);
			assertEquals(List.of(), diff.differences(), "seed " + seed);
			assertEquals(List.of(), diff.edits(), "seed " + seed);
		}
	}

	@Test
	void randomSetsDiffApplied_givesTheOtherSet() {
		for (long seed = 0; seed < 500; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			AnnotatedDocument a = Sets.random(random, "a", random.nextInt(30));
			AnnotatedDocument b = Sets.random(random, "b", random.nextInt(30));
			assertEquals(DocumentOrder.sorted(b.annotations()), SetDiff.between(a, b, SCHEMA).apply(a).annotations(),
					"seed " + seed);
		}
	}

	@Test
	void relabelledCopy_eachDifferenceIsALabel() {
		for (long seed = 0; seed < 200; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<AnnotationRecord> left = new ArrayList<>();
			List<AnnotationRecord> right = new ArrayList<>();
			int changed = 0;
			for (int i = 0; i < 10; i++) {
				boolean change = random.nextBoolean();
				changed += change ? 1 : 0;
				left.add(entity("a" + i, i * 5, i * 5 + 4, "PER"));
				right.add(entity("b" + i, i * 5, i * 5 + 4, change ? "ORG" : "PER"));
			}
			Map<DifferenceKind, Integer> counts = kinds(document("a").withAnnotations(left), document("b").withAnnotations(right));
			assertEquals(changed == 0 ? Map.of() : Map.of(DifferenceKind.LABEL, changed), counts, "seed " + seed);
		}
	}

	@Test
	void tenThousandAgainstTenThousand_areToldAndCanBeApplied() {
		SplittableRandom random = new SplittableRandom(6);
		String text = Sets.text(200_000);
		List<AnnotationRecord> left = new ArrayList<>();
		List<AnnotationRecord> right = new ArrayList<>();
		for (int i = 0; i < 10_000; i++) {
			int begin = random.nextInt(199_000);
			int length = random.nextInt(10) < 6 ? 3 + random.nextInt(20) : 20 + random.nextInt(300);
			String layer = length < 20 ? "entity" : "claim";
			left.add(span("a" + i, layer, Span.of(begin, begin + length), "kind", "K" + random.nextInt(5), "type", "t" + random.nextInt(5)));
			int moved = random.nextInt(4) == 0 ? random.nextInt(12) : 0;
			right.add(span("b" + i, layer, Span.of(begin + moved, begin + length + moved), "kind", "K" + random.nextInt(5), "type",
					"t" + random.nextInt(5)));
		}
		AnnotatedDocument a = document("d", text, "a").withAnnotations(left);
		AnnotatedDocument b = document("d", text, "b").withAnnotations(right);
		SetDiff diff = SetDiff.between(a, b, SCHEMA);
		assertTrue(diff.differences().size() > 5_000);
		assertTrue(Set.copyOf(b.annotations()).equals(Set.copyOf(diff.apply(a).annotations())));
	}
}
