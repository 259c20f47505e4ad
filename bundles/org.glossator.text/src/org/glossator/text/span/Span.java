package org.glossator.text.span;

import java.util.Arrays;

/**
 * A stretch of text: one fragment, or several for a discontinuous span. Offsets are UTF-16 units, begin inclusive, end
 * exclusive. Canonical: fragments ascend, and fragments that touch or overlap are joined, so equal spans are equal
 * objects. A zero-width span has one fragment whose begin equals its end. Immutable.
 */
public final class Span implements Comparable<Span> {

	private final int begin;
	private final int end;
	/** All fragments as begin, end pairs; null for one fragment, to keep the ordinary case small. */
	private final int[] fragments;

	private Span(int begin, int end, int[] fragments) {
		this.begin = begin;
		this.end = end;
		this.fragments = fragments;
	}

	/**
	 * One fragment.
	 *
	 * @throws IllegalArgumentException if {@code begin} is negative or after {@code end}
	 */
	public static Span of(int begin, int end) {
		check(begin, end);
		return new Span(begin, end, null);
	}

	/**
	 * Several fragments in any order; what touches or overlaps is joined and zero-width fragments beside others vanish.
	 *
	 * @param offsets begin, end, begin, end ...
	 * @throws IllegalArgumentException on an odd or zero number of offsets or a fragment that ends before it begins
	 */
	public static Span ofFragments(int... offsets) {
		if (offsets.length == 0 || offsets.length % 2 != 0) {
			throw new IllegalArgumentException("A span needs pairs of begin and end, not " + offsets.length + " offsets");
		}
		if (offsets.length == 2) {
			return of(offsets[0], offsets[1]);
		}
		int count = offsets.length / 2;
		long[] pairs = new long[count];
		for (int i = 0; i < count; i++) {
			check(offsets[2 * i], offsets[2 * i + 1]);
			pairs[i] = (long) offsets[2 * i] << 32 | offsets[2 * i + 1];
		}
		Arrays.sort(pairs);
		int[] joined = new int[offsets.length];
		int used = 0;
		for (long pair : pairs) {
			int from = (int) (pair >>> 32);
			int to = (int) pair;
			if (from == to && count > 1) {
				continue;
			}
			if (used > 0 && from <= joined[used - 1]) {
				joined[used - 1] = Math.max(joined[used - 1], to);
			} else {
				joined[used++] = from;
				joined[used++] = to;
			}
		}
		if (used == 0) {
			return of((int) (pairs[0] >>> 32), (int) pairs[0]);
		}
		return used == 2 ? of(joined[0], joined[1]) : new Span(joined[0], joined[used - 1], Arrays.copyOf(joined, used));
	}

	private static void check(int begin, int end) {
		if (begin < 0 || end < begin) {
			throw new IllegalArgumentException("No span goes from " + begin + " to " + end);
		}
	}

	/** Where the first fragment begins. */
	public int begin() {
		return begin;
	}

	/** Where the last fragment ends, exclusive. */
	public int end() {
		return end;
	}

	/** How many fragments: one or more. */
	public int fragmentCount() {
		return fragments == null ? 1 : fragments.length / 2;
	}

	/** Where fragment {@code i} begins; fragments ascend. */
	public int fragmentBegin(int i) {
		return fragments == null ? begin : fragments[2 * i];
	}

	/** Where fragment {@code i} ends, exclusive. */
	public int fragmentEnd(int i) {
		return fragments == null ? end : fragments[2 * i + 1];
	}

	/** All fragments as begin, end pairs, ascending; a copy. */
	public int[] offsets() {
		return fragments == null ? new int[] { begin, end } : fragments.clone();
	}

	/** Whether it has a gap. */
	public boolean isDiscontinuous() {
		return fragments != null;
	}

	/** Whether it covers no character. */
	public boolean isZeroWidth() {
		return begin == end;
	}

	/** The characters covered, gaps not counted, in UTF-16 units. */
	public int length() {
		if (fragments == null) {
			return end - begin;
		}
		int length = 0;
		for (int i = 0; i < fragments.length; i += 2) {
			length += fragments[i + 1] - fragments[i];
		}
		return length;
	}

	/** The text covered; fragments are joined by one space. */
	public String coveredText(CharSequence text) {
		if (fragments == null) {
			return text.subSequence(begin, end).toString();
		}
		StringBuilder covered = new StringBuilder();
		for (int i = 0; i < fragments.length; i += 2) {
			covered.append(i > 0 ? " " : "").append(text, fragments[i], fragments[i + 1]);
		}
		return covered.toString();
	}

	/** The same span moved by {@code by} units. */
	public Span shift(int by) {
		if (fragments == null) {
			return of(begin + by, end + by);
		}
		int[] moved = fragments.clone();
		for (int i = 0; i < moved.length; i++) {
			moved[i] += by;
		}
		return ofFragments(moved);
	}

	/** Document order: by begin, then longest first, then fragment by fragment. */
	@Override
	public int compareTo(Span other) {
		if (begin != other.begin) {
			return Integer.compare(begin, other.begin);
		}
		if (end != other.end) {
			return Integer.compare(other.end, end);
		}
		return fragments == null && other.fragments == null ? 0 : Arrays.compare(offsets(), other.offsets());
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof Span other && begin == other.begin && end == other.end
				&& Arrays.equals(fragments, other.fragments);
	}

	@Override
	public int hashCode() {
		return fragments == null ? 31 * begin + end : Arrays.hashCode(fragments);
	}

	/** As written in a {@code .spans} file: {@code 3-9} or {@code 3-9,12-15}. */
	@Override
	public String toString() {
		StringBuilder written = new StringBuilder();
		for (int i = 0; i < fragmentCount(); i++) {
			written.append(i > 0 ? "," : "").append(fragmentBegin(i)).append('-').append(fragmentEnd(i));
		}
		return written.toString();
	}
}
