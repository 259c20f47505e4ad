package org.glossator.text.span;

import java.util.Arrays;

/**
 * How two spans lie to each other, and what they make together. Offsets are UTF-16 units, end exclusive. Exactly one
 * {@link Relation} holds for any two spans. Fragments count, not the hull: a span that lies in the gap of another does
 * not overlap it.
 * <p>
 * A zero-width span marks a place between characters. It has no character to share, so it is taken to lie inside a
 * fragment when it stands anywhere from its begin to its end, both included: it is then covered by it, overlaps it, and
 * does not touch it.
 */
public final class SpanAlgebra {

	/** The one way in which two spans lie to each other, seen from the first. */
	public enum Relation {
		/** The same fragments. */
		EQUAL,
		/** The first holds all of the second, and more. */
		COVERS,
		/** The second holds all of the first, and more. */
		COVERED,
		/** They share characters, and each has some that the other lacks. */
		CROSSES,
		/** They share nothing, and a fragment of one ends where one of the other begins. */
		TOUCHES,
		/** They neither share nor touch; they may still interleave. */
		APART;

		/** The relation seen from the second span. */
		public Relation inverse() {
			return switch (this) {
			case COVERS -> COVERED;
			case COVERED -> COVERS;
			default -> this;
			};
		}
	}

	private SpanAlgebra() {
	}

	/** The relation of {@code a} to {@code b}. */
	public static Relation relation(Span a, Span b) {
		if (a.equals(b)) {
			return Relation.EQUAL;
		}
		if (covers(a, b)) {
			return Relation.COVERS;
		}
		if (covers(b, a)) {
			return Relation.COVERED;
		}
		if (overlaps(a, b)) {
			return Relation.CROSSES;
		}
		return touches(a, b) ? Relation.TOUCHES : Relation.APART;
	}

	/** Whether {@code a} holds all of {@code b}; equal spans cover each other. */
	public static boolean covers(Span a, Span b) {
		if (!a.isDiscontinuous()) {
			return a.begin() <= b.begin() && b.end() <= a.end();
		}
		int i = 0;
		for (int j = 0; j < b.fragmentCount(); j++) {
			while (i < a.fragmentCount() && a.fragmentEnd(i) < b.fragmentEnd(j)) {
				i++;
			}
			if (i == a.fragmentCount() || b.fragmentBegin(j) < a.fragmentBegin(i)) {
				return false;
			}
		}
		return true;
	}

	/** Whether they share a character, or one is of zero width and lies inside the other. */
	public static boolean overlaps(Span a, Span b) {
		if (!a.isDiscontinuous() && !b.isDiscontinuous()) {
			return overlaps(a.begin(), a.end(), b.begin(), b.end());
		}
		int i = 0;
		int j = 0;
		while (i < a.fragmentCount() && j < b.fragmentCount()) {
			if (overlaps(a.fragmentBegin(i), a.fragmentEnd(i), b.fragmentBegin(j), b.fragmentEnd(j))) {
				return true;
			}
			if (a.fragmentEnd(i) < b.fragmentEnd(j)) {
				i++;
			} else {
				j++;
			}
		}
		return false;
	}

	/** Whether a fragment of {@code a} overlaps the window; the window may be of zero width. */
	public static boolean overlaps(Span a, int from, int to) {
		for (int i = 0; i < a.fragmentCount(); i++) {
			if (overlaps(a.fragmentBegin(i), a.fragmentEnd(i), from, to)) {
				return true;
			}
		}
		return false;
	}

	/** The same for two stretches given as offsets. */
	public static boolean overlaps(int beginA, int endA, int beginB, int endB) {
		if (beginA == endA || beginB == endB) {
			return beginA <= endB && beginB <= endA;
		}
		return beginA < endB && beginB < endA;
	}

	/** Whether they overlap and neither covers the other. */
	public static boolean crosses(Span a, Span b) {
		return overlaps(a, b) && !covers(a, b) && !covers(b, a);
	}

	/** Whether they do not overlap, and a fragment of one ends where a fragment of the other begins. */
	public static boolean touches(Span a, Span b) {
		return !overlaps(a, b) && (ends(a, b) || ends(b, a));
	}

	/** Whether a fragment of {@code a} ends where one of {@code b} begins. */
	private static boolean ends(Span a, Span b) {
		for (int i = 0; i < a.fragmentCount(); i++) {
			for (int j = 0; j < b.fragmentCount() && b.fragmentBegin(j) <= a.fragmentEnd(i); j++) {
				if (b.fragmentBegin(j) == a.fragmentEnd(i)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether all of {@code a} lies before {@code b} and they do not overlap. */
	public static boolean precedes(Span a, Span b) {
		return a.end() <= b.begin() && !overlaps(a, b);
	}

	/** From the first begin to the last end: a span without gaps. */
	public static Span hull(Span a) {
		return a.isDiscontinuous() ? Span.of(a.begin(), a.end()) : a;
	}

	/** How many characters they share, in UTF-16 units. */
	public static int shared(Span a, Span b) {
		int shared = 0;
		int i = 0;
		int j = 0;
		while (i < a.fragmentCount() && j < b.fragmentCount()) {
			int from = Math.max(a.fragmentBegin(i), b.fragmentBegin(j));
			int to = Math.min(a.fragmentEnd(i), b.fragmentEnd(j));
			shared += Math.max(0, to - from);
			if (a.fragmentEnd(i) < b.fragmentEnd(j)) {
				i++;
			} else {
				j++;
			}
		}
		return shared;
	}

	/** What they share; null where they do not overlap. */
	public static Span intersection(Span a, Span b) {
		if (!overlaps(a, b)) {
			return null;
		}
		int[] parts = new int[2 * (a.fragmentCount() + b.fragmentCount())];
		int used = 0;
		for (int i = 0, j = 0; i < a.fragmentCount() && j < b.fragmentCount();) {
			int from = Math.max(a.fragmentBegin(i), b.fragmentBegin(j));
			int to = Math.min(a.fragmentEnd(i), b.fragmentEnd(j));
			if (overlaps(a.fragmentBegin(i), a.fragmentEnd(i), b.fragmentBegin(j), b.fragmentEnd(j))) {
				parts[used++] = from;
				parts[used++] = to;
			}
			if (a.fragmentEnd(i) < b.fragmentEnd(j)) {
				i++;
			} else {
				j++;
			}
		}
		return Span.ofFragments(Arrays.copyOf(parts, used));
	}

	/** What lies in either. */
	public static Span union(Span a, Span b) {
		int[] left = a.offsets();
		int[] right = b.offsets();
		int[] both = Arrays.copyOf(left, left.length + right.length);
		System.arraycopy(right, 0, both, left.length, right.length);
		return Span.ofFragments(both);
	}

	/** What lies in {@code a} and not in {@code b}; null where nothing is left. A zero-width {@code b} takes nothing. */
	public static Span minus(Span a, Span b) {
		if (a.isZeroWidth()) {
			return covers(b, a) ? null : a;
		}
		int[] parts = new int[2 * (a.fragmentCount() + b.fragmentCount())];
		int used = 0;
		for (int i = 0; i < a.fragmentCount(); i++) {
			int from = a.fragmentBegin(i);
			for (int j = 0; j < b.fragmentCount() && b.fragmentBegin(j) < a.fragmentEnd(i); j++) {
				if (b.fragmentEnd(j) <= from || b.isZeroWidth()) {
					continue;
				}
				if (b.fragmentBegin(j) > from) {
					parts[used++] = from;
					parts[used++] = b.fragmentBegin(j);
				}
				from = b.fragmentEnd(j);
			}
			if (from < a.fragmentEnd(i)) {
				parts[used++] = from;
				parts[used++] = a.fragmentEnd(i);
			}
		}
		return used == 0 ? null : Span.ofFragments(Arrays.copyOf(parts, used));
	}
}
