package org.glossator.text.span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

final class SpanIndexTest {

	/** What an index holds here: two of the same id are never made, so identity is equality. */
	private record Item(Span span, int id) {
	}

	private static final Extent<Item> EXTENT = Extent.ofSpan(Item::span);
	private static final Comparator<Item> BY_ID = Comparator.comparingInt(Item::id);
	private static final Comparator<Item> ORDER = Comparator.comparingInt((Item i) -> i.span().begin())
			.thenComparing(i -> i.span().end(), Comparator.reverseOrder()).thenComparing(BY_ID);

	private static SpanIndex<Item> index(Item... items) {
		SpanIndex<Item> index = new SpanIndex<>(EXTENT, BY_ID);
		index.addAll(List.of(items));
		return index;
	}

	private static Item item(int id, int... offsets) {
		return new Item(Span.ofFragments(offsets), id);
	}

	private static List<Integer> ids(List<Item> items) {
		return items.stream().map(Item::id).toList();
	}

	@Test
	void emptyIndex_findsNothing() {
		SpanIndex<Item> index = index();
		assertTrue(index.isEmpty());
		assertEquals(List.of(), index.in(0, Integer.MAX_VALUE));
		assertEquals(List.of(), index.coveredBy(0, 10));
		assertEquals(List.of(), index.covering(0, 0));
		assertEquals(List.of(), index.exactly(0, 0));
		assertEquals(0, index.position(5));
		assertFalse(index.iterator().hasNext());
		assertFalse(index.remove(item(1, 0, 1)));
		assertNull(index.after(item(1, 0, 1)));
		assertThrows(IndexOutOfBoundsException.class, () -> index.get(0));
	}

	@Test
	void window_leavesOutWhatOnlyTouchesIt() {
		SpanIndex<Item> index = index(item(1, 0, 5), item(2, 5, 10), item(3, 10, 15), item(4, 0, 15));
		assertEquals(List.of(4, 2), ids(index.in(5, 10)));
	}

	@Test
	void zeroWidth_isFoundAtBothEndsOfAWindow() {
		SpanIndex<Item> index = index(item(1, 5, 5), item(2, 10, 10), item(3, 11, 11));
		assertEquals(List.of(1, 2), ids(index.in(5, 10)));
		assertEquals(List.of(1), ids(index.at(5)));
		assertEquals(List.of(), ids(index.at(4)));
	}

	@Test
	void caret_findsWhatTouchesItFromEitherSide() {
		SpanIndex<Item> index = index(item(1, 0, 5), item(2, 5, 10), item(3, 6, 7));
		assertEquals(List.of(1, 2), ids(index.around(5)));
		assertEquals(List.of(2), ids(index.at(5)));
	}

	@Test
	void gap_isPartOfTheHullButNotOfTheFragments() {
		SpanIndex<Item> index = index(item(1, 0, 5, 20, 25), item(2, 8, 12));
		assertEquals(List.of(1, 2), ids(index.in(10, 11)));
		assertEquals(List.of(2), ids(index.in(10, 11, SpanIndex.By.FRAGMENTS)));
		assertEquals(List.of(1), ids(index.in(4, 5, SpanIndex.By.FRAGMENTS)));
		assertEquals(List.of(), ids(index.at(15, SpanIndex.By.FRAGMENTS)));
	}

	@Test
	void movedElement_isRemovedUnderItsOldOffsets() {
		int[][] places = { { 3, 7 }, { 8, 9 } };
		Extent<int[]> extent = new Extent<>() {
			@Override
			public int begin(int[] element) {
				return element[0];
			}

			@Override
			public int end(int[] element) {
				return element[1];
			}
		};
		SpanIndex<int[]> index = new SpanIndex<>(extent);
		index.addAll(List.of(places));
		places[0][0] = 20;
		places[0][1] = 21;
		assertFalse(index.remove(places[0]));
		assertTrue(index.remove(places[0], 3, 7));
		index.add(places[0]);
		assertSame(places[0], index.get(1));
	}

	@Test
	void editDuringIteration_failsFast() {
		SpanIndex<Item> index = index(item(1, 0, 1), item(2, 1, 2));
		Iterator<Item> iterator = index.iterator();
		iterator.next();
		index.add(item(3, 5, 6));
		assertThrows(ConcurrentModificationException.class, iterator::next);
		assertThrows(ConcurrentModificationException.class,
				() -> index.visit(0, 9, SpanIndex.By.HULL, (element, begin, end) -> index.remove(element)));
	}

	@Test
	void offsetsThatMakeNoSpan_areRefusedAndNothingIsAdded() {
		Extent<int[]> extent = new Extent<>() {
			@Override
			public int begin(int[] element) {
				return element[0];
			}

			@Override
			public int end(int[] element) {
				return element[1];
			}
		};
		SpanIndex<int[]> index = new SpanIndex<>(extent);
		assertThrows(IllegalArgumentException.class, () -> index.add(new int[] { 5, 4 }));
		List<int[]> many = new ArrayList<>(Collections.nCopies(40, new int[] { 1, 2 }));
		many.add(new int[] { -1, 4 });
		assertThrows(IllegalArgumentException.class, () -> index.addAll(many));
		assertEquals(0, index.size());
	}

	@Test
	void randomEdits_agreeWithAPlainListAtEveryStep() {
		long seed = new SplittableRandom().nextLong();
		for (int round = 0; round < 30; round++) {
			try {
				editAndCompare(new SplittableRandom(seed + round), 40 + 60 * (round % 6), round % 3 == 0);
			} catch (AssertionError failed) {
				throw new AssertionError("seed " + seed + ", round " + round, failed);
			}
		}
	}

	private static void editAndCompare(SplittableRandom random, int length, boolean stacked) {
		SpanIndex<Item> index = new SpanIndex<>(EXTENT, BY_ID);
		List<Item> plain = new ArrayList<>();
		int id = 0;
		for (int step = 0; step < 60; step++) {
			int many = random.nextInt(80);
			if (random.nextInt(3) > 0) {
				List<Item> added = new ArrayList<>();
				for (int i = 0; i < many; i++) {
					added.add(new Item(randomSpan(random, stacked ? 4 : length), id++));
				}
				if (random.nextBoolean()) {
					index.addAll(added);
				} else {
					added.forEach(index::add);
				}
				plain.addAll(added);
			} else {
				List<Item> gone = new ArrayList<>();
				for (int i = 0; i < many && !plain.isEmpty(); i++) {
					gone.add(plain.remove(random.nextInt(plain.size())));
				}
				List<Item> before = List.copyOf(index.asList());
				SpanIndex<Item> copy = index.copy();
				copy.removeAll(gone);
				assertEquals(before, index.asList(), "A copy is another's business");
				if (random.nextBoolean()) {
					index.become(copy);
				} else {
					for (Item each : gone) {
						assertTrue(index.remove(each));
						assertFalse(index.remove(each));
					}
				}
			}
			plain.sort(ORDER);
			compare(index, plain, random, length);
		}
		index.removeAll(plain);
		assertEquals(List.of(), index.in(0, length));
	}

	private static Span randomSpan(SplittableRandom random, int length) {
		int begin = random.nextInt(length);
		int end = random.nextInt(20) == 0 ? length : Math.min(length, begin + random.nextInt(8));
		int gap = random.nextInt(10);
		return gap > 3 ? Span.of(begin, end) : Span.ofFragments(begin, end, end + gap, end + gap + 2);
	}

	private static void compare(SpanIndex<Item> index, List<Item> plain, SplittableRandom random, int length) {
		assertEquals(plain, index.asList());
		int from = random.nextInt(length);
		int to = from + random.nextInt(12);
		assertEquals(keep(plain, i -> SpanAlgebra.overlaps(i.span().begin(), i.span().end(), from, to)), index.in(from, to));
		assertEquals(keep(plain, i -> SpanAlgebra.overlaps(i.span(), from, to)), index.in(from, to, SpanIndex.By.FRAGMENTS));
		assertEquals(keep(plain, i -> i.span().begin() <= from && from < i.span().end()
				|| i.span().isZeroWidth() && i.span().begin() == from), index.at(from));
		assertEquals(keep(plain, i -> i.span().begin() <= from && to <= i.span().end()), index.covering(from, to));
		assertEquals(keep(plain, i -> from <= i.span().begin() && i.span().end() <= to), index.coveredBy(from, to));
		assertEquals(keep(plain, i -> i.span().begin() == from && i.span().end() == to), index.exactly(from, to));
		assertEquals(keep(plain, i -> i.span().begin() < from).size(), index.position(from));
		if (!plain.isEmpty()) {
			int place = random.nextInt(plain.size());
			Item chosen = plain.get(place);
			assertSame(chosen, index.get(place));
			assertEquals(place, index.indexOf(chosen));
			assertSame(place == 0 ? null : plain.get(place - 1), index.before(chosen));
			assertSame(place + 1 == plain.size() ? null : plain.get(place + 1), index.after(chosen));
		}
	}

	private static List<Item> keep(List<Item> items, Predicate<Item> kept) {
		return items.stream().filter(kept).toList();
	}

	@Test
	void equalKeysOverManyNodes_areEachFound() {
		SpanIndex<String> index = new SpanIndex<>(new Extent<>() {
			@Override
			public int begin(String element) {
				return 7;
			}

			@Override
			public int end(String element) {
				return 9;
			}
		});
		for (int i = 0; i < 1000; i++) {
			index.add("e" + i);
		}
		assertEquals("e999", index.get(999));
		assertEquals(500, index.indexOf("e500"));
		for (int i = 999; i >= 0; i -= 2) {
			assertTrue(index.remove("e" + i));
		}
		assertEquals(500, index.size());
		assertEquals(List.of("e0", "e2", "e4"), index.asList().subList(0, 3));
	}

	@Test
	void thinNodes_areJoinedAfterManyRemovals() {
		SpanTree<Integer> tree = new SpanTree<>(Comparator.naturalOrder());
		for (int i = 0; i < 10_000; i++) {
			tree.insert(i, i + 3, i);
		}
		assertTrue(leaves(tree.root()) <= 10_000 / 60, "added in order, leaves are full");
		for (int i = 0; i < 10_000; i++) {
			if (i % 20 != 0) {
				assertTrue(tree.delete(i, i + 3, i));
			}
		}
		assertEquals(500, tree.size());
		assertTrue(leaves(tree.root()) <= 500 / 12, leaves(tree.root()) + " leaves for 500 elements");
	}

	private static int leaves(IndexNode node) {
		int leaves = node.isLeaf() ? 1 : 0;
		for (int i = 0; i < node.size && !node.isLeaf(); i++) {
			leaves += leaves(node.child(i));
		}
		return leaves;
	}

	@Test
	void documentLongElement_isFoundBesideTheFewInTheWindow() {
		int many = 50_000;
		List<Item> items = new ArrayList<>();
		items.add(item(-1, 0, 10 * many));
		for (int i = 0; i < many; i++) {
			items.add(item(i, 10 * i, 10 * i + 5));
		}
		int[] asked = { 0 };
		SpanIndex<Item> index = new SpanIndex<>(EXTENT, BY_ID);
		index.addAll(items);
		index.visit(300_000, 300_100, SpanIndex.By.HULL, (element, begin, end) -> {
			asked[0]++;
			return true;
		});
		assertEquals(11, asked[0]);
		assertEquals(List.of(-1, 30_000), ids(index.at(300_003)));
	}
}
