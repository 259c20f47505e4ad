package org.glossator.text.span;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Elements by where they lie in the text: finds those in a window or at an offset in O(log n + k), takes additions and
 * removals in O(log n) without a rebuild, and iterates in document order (begin, longest first, then the order given for
 * ties). Elements are kept as they are; an {@link Extent} tells their offsets. An element with gaps is indexed by its
 * hull; queries answer by hull unless asked {@link By#FRAGMENTS by fragments}. About 16 bytes an element.
 * <p>
 * A B+ tree whose nodes carry the greatest end below them, as an interval tree does (Cormen et al., Introduction to
 * Algorithms, "Interval trees"). The offsets are copied on addition: to move an element, {@link #remove(Object, int, int)
 * remove} it under its old offsets, or before they change.
 * <p>
 * Not safe for threads: it belongs to the thread that edits. Iterators fail fast.
 *
 * @param <T> the elements; compared by {@code equals} only where offsets and tie order are the same
 */
public final class SpanIndex<T> implements Iterable<T> {

	/** What of a discontinuous element must overlap the window. */
	public enum By {
		/** Anything from its first begin to its last end. */
		HULL,
		/** One of its fragments. */
		FRAGMENTS
	}

	/**
	 * Takes what a query finds.
	 *
	 * @param <T> the elements
	 */
	@FunctionalInterface
	public interface Visitor<T> {
		/**
		 * @param begin the begin of the element's hull
		 * @param end the end of the element's hull
		 * @return whether to go on
		 */
		boolean visit(T element, int begin, int end);
	}

	private final Extent<? super T> extent;
	private final SpanTree<T> tree;

	/** An empty index; elements at the same offsets stay in the order in which they were added. */
	public SpanIndex(Extent<? super T> extent) {
		this(extent, (a, b) -> 0);
	}

	/**
	 * An empty index.
	 *
	 * @param ties the order of elements at the same offsets, usually by id
	 */
	public SpanIndex(Extent<? super T> extent, Comparator<? super T> ties) {
		this.extent = Objects.requireNonNull(extent);
		tree = new SpanTree<>(Objects.requireNonNull(ties));
	}

	/** How many elements. */
	public int size() {
		return tree.size();
	}

	/** Whether there is none. */
	public boolean isEmpty() {
		return tree.size() == 0;
	}

	/** Takes all elements out. */
	public void clear() {
		tree.replace(new IndexNode(true), 0);
	}

	// Editing

	/**
	 * Adds an element; adding it twice makes it stand twice.
	 *
	 * @throws IllegalArgumentException if its offsets make no span
	 */
	public void add(T element) {
		int begin = extent.begin(element);
		int end = extent.end(element);
		check(begin, end);
		tree.insert(begin, end, element);
	}

	private static void check(int begin, int end) {
		if (begin < 0 || end < begin) {
			throw new IllegalArgumentException("No span goes from " + begin + " to " + end);
		}
	}

	/** Adds many, in any order; fastest in document order into an empty index. */
	public void addAll(Collection<? extends T> elements) {
		if (elements.size() < 16 || elements.size() < tree.size() / 8) {
			elements.forEach(this::add);
			return;
		}
		Object[] all = Arrays.copyOf(toArray(), tree.size() + elements.size());
		int at = tree.size();
		for (T element : elements) {
			check(extent.begin(element), extent.end(element));
			all[at++] = element;
		}
		sort(all);
		tree.replace(IndexNode.build(all, extent), all.length);
	}

	@SuppressWarnings("unchecked")
	private void sort(Object[] elements) {
		Comparator<Object> order = (a, b) -> tree.compare(extent.begin((T) a), extent.end((T) a), (T) a, extent.begin((T) b),
				extent.end((T) b), (T) b);
		for (int i = 1; i < elements.length; i++) {
			if (order.compare(elements[i - 1], elements[i]) > 0) {
				Arrays.sort(elements, order);
				return;
			}
		}
	}

	private Object[] toArray() {
		Object[] all = new Object[tree.size()];
		int at = 0;
		for (T element : this) {
			all[at++] = element;
		}
		return all;
	}

	/** Takes out one element that equals this one, at the offsets it has now; false if there is none. */
	public boolean remove(T element) {
		return remove(element, extent.begin(element), extent.end(element));
	}

	/** Takes out an element that was added when its hull had these offsets; false if there is none. */
	public boolean remove(T element, int begin, int end) {
		return tree.delete(begin, end, element);
	}

	/** Takes out each of these that is there, at the offsets it has now. */
	public void removeAll(Collection<? extends T> elements) {
		if (elements.size() < 16 || elements.size() < tree.size() / 8) {
			elements.forEach(this::remove);
			return;
		}
		Map<T, Integer> gone = new HashMap<>();
		elements.forEach(element -> gone.merge(element, 1, Integer::sum));
		Object[] kept = new Object[tree.size()];
		int count = 0;
		for (Cursor<T> cursor = new Cursor<>(tree, 0); cursor.hasNext();) {
			int begin = cursor.begin();
			int end = cursor.end();
			T element = cursor.next();
			Integer left = gone.get(element);
			if (left == null || left == 0 || extent.begin(element) != begin || extent.end(element) != end) {
				kept[count++] = element;
			} else {
				gone.put(element, left - 1);
			}
		}
		tree.replace(IndexNode.build(Arrays.copyOf(kept, count), extent), count);
	}

	/** The same elements at the same offsets in an index of its own, which another thread may edit. */
	public SpanIndex<T> copy() {
		SpanIndex<T> copy = new SpanIndex<>(extent, tree.ties());
		copy.tree.replace(tree.root().copy(), tree.size());
		return copy;
	}

	/** Holds what the other index holds from now on, in no time; the other one must not be used any more. */
	public void become(SpanIndex<T> other) {
		tree.replace(other.tree.root(), other.tree.size());
	}

	// Queries

	/** The elements that overlap the window, in document order; a zero-width one also at the window's end. */
	public List<T> in(int from, int to) {
		List<T> found = new ArrayList<>();
		visit(from, to, By.HULL, (element, begin, end) -> found.add(element));
		return found;
	}

	/** The same, with the choice of what counts for elements with gaps. */
	public List<T> in(int from, int to, By by) {
		List<T> found = new ArrayList<>();
		visit(from, to, by, (element, begin, end) -> found.add(element));
		return found;
	}

	/** The elements that hold the character at this offset, and the zero-width ones that stand before it. */
	public List<T> at(int offset) {
		return at(offset, By.HULL);
	}

	/** The same, with the choice of what counts for elements with gaps. */
	public List<T> at(int offset, By by) {
		List<T> found = new ArrayList<>();
		visit(offset, offset + 1, by, (element, begin, end) -> begin > offset || found.add(element));
		return found;
	}

	/** The elements that touch this place between two characters from either side or lie around it. */
	public List<T> around(int caret) {
		return in(caret, caret);
	}

	/** The elements whose hull holds the whole window. */
	public List<T> covering(int from, int to) {
		List<T> found = new ArrayList<>();
		// What covers the window overlaps its last place: one descent instead of a walk over all that starts inside.
		new WindowSearch<T>(extent, to, to, By.HULL, (element, begin, end) -> {
			if (begin <= from) {
				found.add(element);
			}
			return begin <= from;
		}).walk(tree.root());
		return found;
	}

	/** The elements whose hull lies within the window. */
	public List<T> coveredBy(int from, int to) {
		List<T> found = new ArrayList<>();
		for (Cursor<T> cursor = new Cursor<>(tree, position(from)); cursor.hasNext();) {
			int end = cursor.end();
			if (cursor.begin() > to) {
				break;
			}
			T element = cursor.next();
			if (end <= to) {
				found.add(element);
			}
		}
		return found;
	}

	/** The elements whose hull has exactly these offsets. */
	public List<T> exactly(int begin, int end) {
		List<T> found = new ArrayList<>();
		for (Cursor<T> cursor = new Cursor<>(tree, position(begin)); cursor.hasNext() && cursor.begin() == begin;) {
			boolean same = cursor.end() == end;
			T element = cursor.next();
			if (same) {
				found.add(element);
			}
		}
		return found;
	}

	/** Hands over the elements that overlap the window, in document order, until the visitor declines. */
	public void visit(int from, int to, By by, Visitor<? super T> visitor) {
		int before = tree.edits();
		new WindowSearch<T>(extent, from, to, by, visitor).walk(tree.root());
		if (tree.edits() != before) {
			throw new ConcurrentModificationException();
		}
	}

	/** Whether an element equal to this one is there, at the offsets it has now. */
	public boolean contains(T element) {
		return indexOf(element) >= 0;
	}

	// Document order

	/** How many elements begin before this offset: the place in document order of the first that does not. */
	public int position(int offset) {
		int before = 0;
		IndexNode node = tree.root();
		while (true) {
			int i = lowerBound(node.begins, node.size, offset);
			if (node.isLeaf()) {
				return before + i;
			}
			int last = Math.max(0, i - 1);
			for (int j = 0; j < last; j++) {
				before += node.counts[j];
			}
			node = node.child(last);
		}
	}

	/** How many of the sorted begins are below the offset. */
	private static int lowerBound(int[] begins, int size, int offset) {
		int low = 0;
		int high = size;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (begins[middle] < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * The element at that place in document order, counted from 0.
	 *
	 * @throws IndexOutOfBoundsException if there are not that many
	 */
	public T get(int place) {
		Objects.checkIndex(place, tree.size());
		return new Cursor<>(tree, place).next();
	}

	/** The place of an element in document order, at the offsets it has now; -1 if it is not there. */
	public int indexOf(T element) {
		return tree.find(extent.begin(element), extent.end(element), element);
	}

	/** The next element in document order, or null after the last. */
	public T after(T element) {
		int place = indexOf(element);
		return place < 0 || place + 1 == tree.size() ? null : get(place + 1);
	}

	/** The element before in document order, or null before the first. */
	public T before(T element) {
		int place = indexOf(element);
		return place <= 0 ? null : get(place - 1);
	}

	/** A live, read-only view of all elements in document order. */
	public List<T> asList() {
		return new View();
	}

	/** In document order; fails fast after an edit. */
	@Override
	public Iterator<T> iterator() {
		return new Cursor<>(tree, 0);
	}

	private final class View extends AbstractList<T> implements RandomAccess {

		@Override
		public T get(int place) {
			return SpanIndex.this.get(place);
		}

		@Override
		public int size() {
			return tree.size();
		}

		@Override
		public Iterator<T> iterator() {
			return SpanIndex.this.iterator();
		}
	}
}
