package org.glossator.review.merge;

import static org.glossator.review.Sets.chain;
import static org.glossator.review.Sets.entity;
import static org.glossator.review.Sets.relation;
import static org.glossator.review.Sets.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.glossator.review.Sets;
import org.glossator.review.align.Labels;
import org.glossator.review.diff.DocumentOrder;
import org.glossator.review.merge.Conflict.Kind;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

final class SetMergeTest {

	private static final Labels LABELS = new Labels(Sets.SCHEMA);

	private static SetMerge.Result merge(List<? extends AnnotationRecord> base, List<? extends AnnotationRecord> left,
			List<? extends AnnotationRecord> right) {
		SetMerge.Result there = SetMerge.of(base, left, right, LABELS);
		assertEquals(there, SetMerge.of(base, right, left, LABELS), "merging must be symmetric");
		return there;
	}

	private static final SpanRecord PER = entity("1", 0, 4, "PER");

	@Test
	void oneSideAddsTheOtherDeletes_bothAreDone() {
		SetMerge.Result result = merge(List.of(PER), List.of(), List.of(PER, entity("2", 5, 8, "ORG")));
		assertEquals(List.of(entity("2", 5, 8, "ORG")), result.annotations());
		assertEquals(List.of(), result.conflicts());
	}

	@Test
	void differentAspectsChanged_bothAreTaken() {
		SetMerge.Result result = merge(List.of(PER), List.of(entity("1", 0, 6, "PER")),
				List.of(entity("1", 0, 4, "ORG").withProvenance(Provenance.MANUAL.withNote("sure?"))));
		assertEquals(List.of(entity("1", 0, 6, "ORG").withProvenance(Provenance.MANUAL.withNote("sure?"))), result.annotations());
		assertEquals(List.of(), result.conflicts());
	}

	@Test
	void sameAspectChangedTwice_staysAndBothSidesAreKept() {
		SetMerge.Result result = merge(List.of(PER), List.of(entity("1", 0, 6, "ORG")), List.of(entity("1", 0, 4, "LOC")));
		assertEquals(List.of(entity("1", 0, 6, "PER")), result.annotations());
		Conflict conflict = result.conflicts().get(0);
		assertEquals(Kind.CHANGED_TWICE, conflict.kind());
		assertEquals(List.of("value kind"), conflict.aspects());
		assertEquals(Set.of(entity("1", 0, 6, "ORG"), entity("1", 0, 4, "LOC")), Set.of(conflict.one(), conflict.other()));
	}

	@Test
	void sameChangeTwice_isNoConflict() {
		SetMerge.Result result = merge(List.of(PER), List.of(entity("1", 0, 4, "LOC")), List.of(entity("1", 0, 4, "LOC")));
		assertEquals(List.of(entity("1", 0, 4, "LOC")), result.annotations());
		assertEquals(List.of(), result.conflicts());
	}

	@Test
	void deletedAndChanged_staysAsChanged() {
		SetMerge.Result result = merge(List.of(PER), List.of(), List.of(entity("1", 0, 4, "LOC")));
		assertEquals(List.of(entity("1", 0, 4, "LOC")), result.annotations());
		assertEquals(Kind.DELETED_AND_CHANGED, result.conflicts().get(0).kind());
	}

	@Test
	void deletedAndUsedByANewRelation_comesBack() {
		SpanRecord other = entity("2", 5, 8, "ORG");
		SetMerge.Result result = merge(List.of(PER, other), List.of(other), List.of(PER, other, relation("3", "1", "2", "x")));
		assertEquals(List.of(PER, other, relation("3", "1", "2", "x")), result.annotations());
		assertEquals(Kind.DELETED_AND_USED, result.conflicts().get(0).kind());
	}

	@Test
	void deletedAndLinkedTo_comesBack() {
		AnnotationRecord link = span("2", "claim", Span.of(5, 8), "type", "t", "evidence", "for|1");
		SetMerge.Result result = merge(List.of(PER), List.of(), List.of(PER, link));
		assertEquals(List.of(PER, link), result.annotations());
	}

	@Test
	void sameNewIdForDifferentAnnotations_bothStayAndReferencesFollow() {
		List<AnnotationRecord> left = List.of(entity("1", 0, 4, "PER"), chain("9", "1"));
		List<AnnotationRecord> right = List.of(entity("1", 7, 9, "LOC"), relation("8", "1", "1", "x"));
		SetMerge.Result result = merge(List.of(), left, right);
		assertEquals(4, result.annotations().size());
		assertEquals(Kind.ADDED_TWICE, result.conflicts().get(0).kind());
		String fresh = result.conflicts().get(0).other().id();
		assertTrue(result.annotations().contains(entity("1", 0, 4, "PER")));
		assertTrue(result.annotations().contains(entity(fresh, 7, 9, "LOC")));
		assertTrue(result.annotations().contains(relation("8", fresh, fresh, "x")));
		assertTrue(result.annotations().contains(chain("9", "1")));
	}

	@Test
	void idTwiceInOneVersion_refused() {
		assertThrows(IllegalArgumentException.class, () -> SetMerge.of(List.of(), List.of(PER, PER), List.of(), LABELS));
	}

	/** A random edit of a set: some deleted, some changed, some added under ids of that side. */
	private static List<AnnotationRecord> edited(List<AnnotationRecord> base, SplittableRandom random, String side, Set<String> only) {
		List<AnnotationRecord> edited = new ArrayList<>();
		for (AnnotationRecord annotation : base) {
			int what = only.contains(annotation.id()) ? random.nextInt(6) : 5;
			switch (what) {
				case 0 -> {
					// Deleted.
				}
				case 1 -> edited.add(annotation.withValues(annotation.values().with("kind", "K" + random.nextInt(3))));
				case 2 -> edited.add(annotation.withProvenance(annotation.provenance().withNote("n" + random.nextInt(3))));
				case 3 -> edited.add(annotation instanceof SpanRecord span ? span.withSpan(Span.of(1, 2 + random.nextInt(9))) : annotation);
				default -> edited.add(annotation);
			}
		}
		for (int i = random.nextInt(3); i > 0; i--) {
			edited.add(entity(side + i, random.nextInt(10), 10 + random.nextInt(10), "PER"));
		}
		return edited;
	}

	private static Set<String> ids(List<? extends AnnotationRecord> annotations) {
		Set<String> ids = new HashSet<>();
		annotations.forEach(annotation -> ids.add(annotation.id()));
		return ids;
	}

	@Test
	void randomEdits_nothingThatNoSideDeletedIsLost() {
		for (long seed = 0; seed < 2000; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<AnnotationRecord> base = Sets.random(random, "b", 10).annotations();
			List<AnnotationRecord> left = edited(base, random, random.nextBoolean() ? "n" : "l", ids(base));
			List<AnnotationRecord> right = edited(base, random, random.nextBoolean() ? "n" : "r", ids(base));
			SetMerge.Result result = merge(base, left, right);
			Set<String> merged = ids(result.annotations());
			for (String id : ids(base)) {
				if (ids(left).contains(id) && ids(right).contains(id)) {
					assertTrue(merged.contains(id), "seed " + seed + " lost " + id);
				}
			}
			List<AnnotationRecord> added = new ArrayList<>(left);
			added.addAll(right);
			for (AnnotationRecord annotation : added) {
				if (!ids(base).contains(annotation.id())) {
					assertTrue(result.annotations().stream().anyMatch(m -> m.values().equals(annotation.values())
							&& m instanceof SpanRecord s && s.span().equals(((SpanRecord) annotation).span())), "seed " + seed);
				}
			}
		}
	}

	@Test
	void randomDisjointEdits_bothAreDoneInEitherOrderWithoutConflict() {
		for (long seed = 0; seed < 1000; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<AnnotationRecord> base = new ArrayList<>();
			for (int i = 0; i < 10; i++) {
				base.add(entity("b" + i, i, i + 5, "PER"));
			}
			Set<String> even = Set.of("b0", "b2", "b4", "b6", "b8");
			Set<String> odd = Set.of("b1", "b3", "b5", "b7", "b9");
			long leftSeed = random.nextLong();
			long rightSeed = random.nextLong();
			List<AnnotationRecord> left = edited(base, new SplittableRandom(leftSeed), "l", even);
			List<AnnotationRecord> right = edited(base, new SplittableRandom(rightSeed), "r", odd);
			SetMerge.Result result = merge(base, left, right);
			assertEquals(List.of(), result.conflicts(), "seed " + seed);
			List<AnnotationRecord> oneAfterTheOther = edited(left, new SplittableRandom(rightSeed), "r", odd);
			assertEquals(ids(oneAfterTheOther).size(), result.annotations().size(), "seed " + seed);
			for (AnnotationRecord annotation : result.annotations()) {
				boolean ofLeft = even.contains(annotation.id()) || annotation.id().startsWith("l");
				assertTrue((ofLeft ? left : right).contains(annotation), "seed " + seed + " " + annotation);
			}
		}
	}

	@Test
	void randomEdits_mergeWithTheBaseIsTheOtherSide() {
		for (long seed = 0; seed < 300; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<AnnotationRecord> base = Sets.random(random, "b", 10).annotations();
			List<AnnotationRecord> left = new ArrayList<>(base);
			left.add(entity("l1", 0, 3, "PER"));
			assertEquals(DocumentOrder.sorted(left), merge(base, left, base).annotations(), "seed " + seed);
			assertEquals(DocumentOrder.sorted(left), merge(base, left, left).annotations(), "seed " + seed);
		}
	}
}
