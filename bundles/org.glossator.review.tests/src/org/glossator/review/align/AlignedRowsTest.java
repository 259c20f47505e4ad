package org.glossator.review.align;

import static org.glossator.review.Sets.SCHEMA;
import static org.glossator.review.Sets.entity;
import static org.glossator.review.Sets.relation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.glossator.review.Sets;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;
import org.junit.jupiter.api.Test;

final class AlignedRowsTest {

	private static final Labels LABELS = new Labels(SCHEMA);

	private static String row(AnnotationRecord[] row) {
		return Arrays.stream(row).map(cell -> cell == null ? "-" : cell.id()).collect(Collectors.joining(" "));
	}

	private static TreeSet<String> rows(List<? extends List<? extends AnnotationRecord>> sets) {
		return AlignedRows.of(sets, LABELS).rows().stream().map(AlignedRowsTest::row).collect(Collectors.toCollection(TreeSet::new));
	}

	private static TreeSet<String> names(AlignedRows rows, int sets) {
		TreeSet<String> names = new TreeSet<>();
		for (AnnotationRecord[] row : rows.rows()) {
			List<String> ids = Arrays.stream(row).limit(sets).filter(cell -> cell != null).map(AnnotationRecord::id).sorted().toList();
			if (!ids.isEmpty()) {
				names.add(String.join(" ", ids));
			}
		}
		return names;
	}

	@Test
	void threeSets_boundariesShiftedStepByStep_areOneRowWhateverTheOrder() {
		// One after the other, c's would join the row of what came first, or not, as it shares text with it.
		List<AnnotationRecord> a = List.of(entity("a1", 0, 10, "PER"), entity("a2", 12, 22, "PER"));
		List<AnnotationRecord> b = List.of(entity("b1", 5, 15, "PER"), entity("b2", 16, 26, "PER"));
		List<AnnotationRecord> c = List.of(entity("c1", 9, 19, "PER"), entity("c2", 20, 30, "PER"));
		assertEquals(new TreeSet<>(List.of("a1 b1 c1", "a2 b2 c2")), rows(List.of(a, b, c)));
		assertEquals(new TreeSet<>(List.of("b1 c1 a1", "b2 c2 a2")), rows(List.of(b, c, a)));
		assertEquals(new TreeSet<>(List.of("c1 a1 b1", "c2 a2 b2")), rows(List.of(c, a, b)));
	}

	@Test
	void thirdSetTellsWhichOfTwoIsMeant_firstTwoFollow() {
		// a1 is a little more like b2; c has both as they belong together.
		List<AnnotationRecord> a = List.of(entity("a1", 0, 20, "PER"));
		List<AnnotationRecord> b = List.of(entity("b1", 0, 10, "PER"), entity("b2", 9, 20, "PER"));
		List<AnnotationRecord> c = List.of(entity("c1", 0, 14, "PER"), entity("c2", 30, 40, "PER"));
		assertEquals(new TreeSet<>(List.of("a1 b1 c1", "- b2 -", "- - c2")), rows(List.of(a, b, c)));
	}

	@Test
	void sameSpanAndLabel_isNotGivenUpForManyUnlike() {
		List<AnnotationRecord> a = List.of(entity("a1", 0, 4, "PER"), entity("a2", 0, 4, "LOC"));
		List<AnnotationRecord> b = List.of(entity("b1", 0, 4, "PER"), entity("b2", 0, 4, "ORG"));
		List<AnnotationRecord> c = List.of(entity("c1", 0, 4, "ORG"), entity("c2", 0, 4, "LOC"));
		assertEquals(new TreeSet<>(List.of("a1 b1 -", "- b2 c1", "a2 - c2")), rows(List.of(a, b, c)));
	}

	@Test
	void relations_areAlignedByTheRowsOfTheirEnds() {
		List<List<AnnotationRecord>> sets = new ArrayList<>();
		for (String name : List.of("a", "b", "c")) {
			List<AnnotationRecord> set = new ArrayList<>(List.of(entity(name + 1, 0, 4, "PER"), entity(name + 2, 10, name.equals("b") ? 15 : 14, "ORG"),
					entity(name + 3, 20, 24, "LOC")));
			set.add(relation(name + "r", name + 1, name + (name.equals("c") ? 3 : 2), "who"));
			// A relation that ends at a relation.
			set.add(relation(name + "q", name + 3, name + "r", "why"));
			sets.add(set);
		}
		TreeSet<String> rows = rows(sets);
		assertTrue(rows.contains("ar br cr"), rows.toString());
		assertTrue(rows.contains("aq bq cq"), rows.toString());
	}

	@Test
	void idThatLeadsNowhere_standsForItselfInAllSets() {
		List<List<AnnotationRecord>> sets = List.of(List.of(relation("a", "lost", "gone", "x")), List.of(relation("b", "lost", "gone", "y")),
				List.of(relation("c", "lost", "away", "x")));
		assertEquals(new TreeSet<>(List.of("a b c")), rows(sets));
	}

	@Test
	void twoSets_rowsAreThePairsOfTheOptimalMatching() {
		for (long seed = 0; seed < 300; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<AnnotationRecord> a = Sets.random(random, "a", 12).annotations();
			List<AnnotationRecord> b = Sets.random(random, "b", 12).annotations();
			SetAlignment pairs = SetAlignment.of(a, b, LABELS);
			TreeSet<String> expected = new TreeSet<>();
			pairs.pairs().forEach(pair -> expected.add(pair.left().id() + " - " + pair.right().id()));
			pairs.onlyLeft().forEach(alone -> expected.add(alone.id() + " - -"));
			pairs.onlyRight().forEach(alone -> expected.add("- - " + alone.id()));
			assertEquals(expected, rows(List.of(a, List.of(), b)), "seed " + seed);
		}
	}

	@Test
	void setsInAnyOrder_sameRows() {
		for (long seed = 0; seed < 600; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			int count = 3 + random.nextInt(2);
			List<List<AnnotationRecord>> sets = new ArrayList<>();
			for (int set = 0; set < count; set++) {
				sets.add(Sets.random(random, String.valueOf((char) ('a' + set)), 14).annotations());
			}
			TreeSet<String> expected = names(AlignedRows.of(sets, LABELS), count);
			List<List<AnnotationRecord>> turned = new ArrayList<>(sets);
			for (int turn = 0; turn < 4; turn++) {
				Collections.shuffle(turned, new Random(seed * 10 + turn));
				assertEquals(expected, names(AlignedRows.of(turned, LABELS), count), "seed " + seed);
			}
		}
	}

	@Test
	void eachAnnotation_isInOneRowAndLikeEachInIt() {
		for (long seed = 0; seed < 300; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<List<AnnotationRecord>> sets = new ArrayList<>();
			for (String name : List.of("a", "b", "c", "d")) {
				sets.add(Sets.random(random, name, 16).annotations());
			}
			List<AnnotationRecord> seen = new ArrayList<>();
			for (AnnotationRecord[] row : AlignedRows.of(sets, LABELS).rows()) {
				for (int set = 0; set < row.length; set++) {
					if (row[set] != null) {
						assertTrue(sets.get(set).contains(row[set]), "seed " + seed);
						seen.add(row[set]);
						like(row, row[set], "seed " + seed);
					}
				}
			}
			List<AnnotationRecord> all = sets.stream().flatMap(List::stream).toList();
			assertEquals(all.size(), seen.size(), "seed " + seed);
			assertTrue(seen.containsAll(all), "seed " + seed);
		}
	}

	private static void like(AnnotationRecord[] row, AnnotationRecord cell, String seed) {
		for (AnnotationRecord other : row) {
			if (other != null && other != cell) {
				assertEquals(cell.layer(), other.layer(), seed);
				assertEquals(cell.getClass(), other.getClass(), seed);
				if (cell instanceof SpanRecord a && other instanceof SpanRecord b) {
					assertTrue(new Place.Text(a.span()).overlaps(new Place.Text(b.span())), seed + " " + row(row));
				}
			}
		}
	}

	@Test
	void furtherSet_findsTheRowItIsMadeOfAndChangesNoOther() {
		for (long seed = 0; seed < 300; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<List<AnnotationRecord>> sets = new ArrayList<>();
			for (String name : List.of("a", "b", "c")) {
				sets.add(Sets.random(random, name, 12).annotations());
			}
			AlignedRows rows = AlignedRows.of(sets, LABELS);
			AlignedRows with = rows.with(Sets.random(random, "t", 12).annotations());
			assertEquals(names(rows, 3), names(with, 3), "seed " + seed);
			assertEquals(12, with.rows().stream().filter(row -> row[3] != null).count(), "seed " + seed);
		}
	}

	@Test
	void setTakenOfThem_liesBesideWhatItWasTakenOf() {
		List<AnnotationRecord> a = List.of(entity("a1", 0, 4, "PER"), entity("a2", 10, 14, "ORG"), relation("ar", "a1", "a2", "x"));
		List<AnnotationRecord> b = List.of(entity("b1", 0, 5, "PER"), entity("b2", 10, 14, "ORG"), relation("br", "b2", "b1", "x"));
		List<AnnotationRecord> target = List.of(entity("t1", 0, 5, "PER"), entity("t2", 10, 14, "LOC"), relation("tr", "t1", "t2", "x"),
				entity("t3", 30, 31, "PER"));
		TreeSet<String> rows = AlignedRows.of(List.of(a, b), LABELS).with(target).rows().stream().map(AlignedRowsTest::row)
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(new TreeSet<>(List.of("a1 b1 t1", "a2 b2 t2", "ar - tr", "- br -", "- - t3")), rows);
	}
}
