package org.glossator.text.span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.SplittableRandom;

import org.glossator.text.span.SpanAlgebra.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpanAlgebraTest {

	/** A run of {@code =} is a fragment; {@code |} alone is a zero-width span before that column. */
	private static Span drawn(String drawing) {
		int place = drawing.indexOf('|');
		if (place >= 0) {
			return Span.of(place, place);
		}
		int[] offsets = new int[2 * drawing.length()];
		int used = 0;
		for (int i = 0; i < drawing.length(); i++) {
			if (drawing.charAt(i) == '=') {
				offsets[used++] = i;
				offsets[used++] = i + 1;
			}
		}
		return Span.ofFragments(java.util.Arrays.copyOf(offsets, used));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', textBlock = """
			..===... ..===... EQUAL
			.=====.. ..===... COVERS
			..====.. ..===... COVERS
			.====... ..===... COVERS
			..==.... ..===... COVERED
			.===.... ..===... CROSSES
			...===.. ..===... CROSSES
			==...... ..===... TOUCHES
			.....==. ..===... TOUCHES
			=....... ..===... APART
			......== ..===... APART
			..|..... ..|..... EQUAL
			..|..... ...|.... APART
			.|...... ..===... APART
			..|..... ..===... COVERED
			...|.... ..===... COVERED
			.....|.. ..===... COVERED
			......|. ..===... APART
			==..==.. ==..==.. EQUAL
			======.. ==..==.. COVERS
			==...... ==..==.. COVERED
			.==..... ==..==.. CROSSES
			=...=... ==..==.. COVERED
			==..===. ==..==.. COVERS
			=...===. ==..==.. CROSSES
			..==.... ==..==.. TOUCHES
			..=..... ==..==.. TOUCHES
			..==..== ==..==.. TOUCHES
			..=..... =...=... APART
			..=...=. =...=... APART
			..|..... ==..==.. COVERED
			...|.... ==...==. APART
			....|... ==..==.. COVERED
			""")
	void truthTable_holdsFromBothSides(String first, String second, Relation relation) {
		Span a = drawn(first);
		Span b = drawn(second);
		assertEquals(relation, SpanAlgebra.relation(a, b));
		assertEquals(relation.inverse(), SpanAlgebra.relation(b, a));
		assertEquals(relation == Relation.EQUAL || relation == Relation.COVERS, SpanAlgebra.covers(a, b));
		assertEquals(relation == Relation.EQUAL || relation == Relation.COVERED, SpanAlgebra.covers(b, a));
		assertEquals(relation == Relation.CROSSES, SpanAlgebra.crosses(a, b));
		assertEquals(relation == Relation.TOUCHES, SpanAlgebra.touches(a, b));
		assertEquals(relation != Relation.TOUCHES && relation != Relation.APART, SpanAlgebra.overlaps(a, b));
	}

	@Test
	void precedes_holdsUntilTheyOverlap() {
		assertTrue(SpanAlgebra.precedes(Span.of(0, 3), Span.of(3, 5)));
		assertTrue(!SpanAlgebra.precedes(Span.of(0, 4), Span.of(3, 5)));
		assertTrue(!SpanAlgebra.precedes(Span.of(3, 3), Span.of(3, 5)));
		assertTrue(!SpanAlgebra.precedes(Span.ofFragments(0, 1, 8, 9), Span.of(3, 5)));
	}

	@Test
	void nothingShared_hasNoIntersection() {
		assertNull(SpanAlgebra.intersection(Span.of(0, 3), Span.of(3, 5)));
		assertNull(SpanAlgebra.intersection(Span.ofFragments(0, 2, 6, 8), Span.of(2, 6)));
		assertEquals(Span.of(3, 3), SpanAlgebra.intersection(Span.of(3, 3), Span.of(3, 5)));
	}

	@Test
	void minus_leavesFragmentsOrNothing() {
		assertEquals(Span.ofFragments(0, 2, 4, 6), SpanAlgebra.minus(Span.of(0, 6), Span.of(2, 4)));
		assertNull(SpanAlgebra.minus(Span.of(2, 4), Span.of(0, 6)));
		assertNull(SpanAlgebra.minus(Span.of(2, 2), Span.of(0, 6)));
		assertEquals(Span.of(0, 6), SpanAlgebra.minus(Span.of(0, 6), Span.of(3, 3)));
	}

	@Test
	void randomSpans_agreeWithSetsOfCharacters() {
		long seed = new SplittableRandom().nextLong();
		SplittableRandom random = new SplittableRandom(seed);
		for (int i = 0; i < 20_000; i++) {
			Span a = random(random);
			Span b = random(random);
			BitSet left = characters(a);
			BitSet right = characters(b);
			BitSet both = (BitSet) left.clone();
			both.and(right);
			BitSet either = (BitSet) left.clone();
			either.or(right);
			BitSet rest = (BitSet) left.clone();
			rest.andNot(right);
			String about = "seed " + seed + ": " + a + " and " + b;
			assertEquals(left.intersects(right), SpanAlgebra.overlaps(a, b), about);
			assertEquals(both.cardinality(), SpanAlgebra.shared(a, b), about);
			assertEquals(both.equals(right), SpanAlgebra.covers(a, b), about);
			assertEquals(either, characters(SpanAlgebra.union(a, b)), about);
			assertEquals(both, characters(SpanAlgebra.intersection(a, b)), about);
			assertEquals(rest, characters(SpanAlgebra.minus(a, b)), about);
			assertEquals(SpanAlgebra.overlaps(a, b), SpanAlgebra.overlaps(b, a), about);
			int from = random.nextInt(20);
			int to = from + 1 + random.nextInt(4);
			assertEquals(!left.get(from, to).isEmpty(), SpanAlgebra.overlaps(a, from, to), about);
		}
	}

	private static Span random(SplittableRandom random) {
		int[] offsets = new int[2 * (1 + random.nextInt(3))];
		for (int i = 0; i < offsets.length; i += 2) {
			offsets[i] = random.nextInt(16);
			offsets[i + 1] = offsets[i] + 1 + random.nextInt(6);
		}
		return Span.ofFragments(offsets);
	}

	private static BitSet characters(Span span) {
		BitSet characters = new BitSet();
		for (int i = 0; span != null && i < span.fragmentCount(); i++) {
			characters.set(span.fragmentBegin(i), span.fragmentEnd(i));
		}
		return characters;
	}
}
