package org.glossator.exchange.standoff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers that tell equal stretches of a text from others without quoting them: a polynomial of the code points over the
 * prime field 2^61-1 (Karp and Rabin 1987), rolled over the text in one pass for each length asked. Offsets are code
 * points. For one thread.
 */
final class Fingerprints {

	/** How many numbers an anchor has. */
	static final int NUMBERS = 5;

	/** How much text before and after a span helps to tell places apart, in code points: a little, and more. */
	private static final int NEAR = 8;
	private static final int FAR = 24;

	private static final long PRIME = (1L << 61) - 1;
	private static final long BASE = 1_000_003;

	private final int[] codePoints;
	private final Map<Integer, Map<Long, Places>> wanted = new HashMap<>();
	private final Set<Integer> searched = new HashSet<>();

	Fingerprints(String text) {
		codePoints = text.codePoints().toArray();
	}

	/**
	 * The fingerprints of a span, and of what stands before and after it, near and further, as hexadecimal numbers.
	 */
	List<String> of(int begin, int end) {
		return List.of(hex(begin, end), hex(begin - NEAR, begin), hex(end, end + NEAR), hex(begin - FAR, begin), hex(end, end + FAR));
	}

	private String hex(int begin, int end) {
		return Long.toHexString(hash(Math.max(0, begin), Math.min(end, codePoints.length)));
	}

	private long hash(int begin, int end) {
		long hash = 0;
		for (int i = begin; i < end; i++) {
			hash = add(multiply(hash, BASE), codePoints[i] + 1L);
		}
		return hash;
	}

	/** Says that {@link #find} will be asked for a span with these fingerprints. */
	void want(List<String> anchor, int length) {
		wanted.computeIfAbsent(length, key -> new HashMap<>()).putIfAbsent(number(anchor), new Places());
	}

	/**
	 * Where a span with these fingerprints begins now.
	 *
	 * @param anchor what {@link #of} gave for the old text; known by {@link #want}
	 * @param length the span's length in code points
	 * @param expected where it should begin if nothing had changed since the annotation before it
	 * @return the offset, or -1 if there is no such stretch, or several that nothing tells apart
	 */
	int find(List<String> anchor, int length, int expected) {
		Map<Long, Places> places = wanted.get(length);
		if (searched.add(length)) {
			roll(length, places);
		}
		Places found = places.get(number(anchor));
		int best = -1;
		int bestScore = -1;
		int from = found.near(expected);
		int to = Math.min(found.size, from + Places.CONSIDERED);
		for (int i = from; i < to; i++) {
			int place = found.begins[i];
			List<String> here = of(place, place + length);
			int score = 0;
			for (int context = 1; context < here.size(); context++) {
				score += here.get(context).equals(anchor.get(context)) ? 1 : 0;
			}
			if (score > bestScore || score == bestScore && Math.abs(place - expected) < Math.abs(best - expected)) {
				best = place;
				bestScore = score;
			}
		}
		return bestScore == 0 && found.size > 1 ? -1 : best;
	}

	/** The span's own fingerprint; what is no number is that of no text. */
	private static long number(List<String> anchor) {
		try {
			return Long.parseLong(anchor.get(0), 16);
		} catch (NumberFormatException e) {
			return -1;
		}
	}

	/** Notes where the fingerprints wanted of that length stand. */
	private void roll(int length, Map<Long, Places> places) {
		if (length > codePoints.length) {
			return;
		}
		long power = 1;
		for (int i = 0; i < length; i++) {
			power = multiply(power, BASE);
		}
		long hash = hash(0, length);
		for (int begin = 0;; begin++) {
			Places wantedHere = places.get(hash);
			if (wantedHere != null) {
				wantedHere.add(begin);
			}
			if (begin + length >= codePoints.length) {
				return;
			}
			long leaving = multiply(power, codePoints[begin] + 1L);
			hash = add(add(multiply(hash, BASE), codePoints[begin + length] + 1L), PRIME - leaving);
		}
	}

	/** Where one fingerprint stands, ascending. */
	private static final class Places {

		/** How many places are weighed against each other: a single letter stands everywhere. */
		private static final int CONSIDERED = 400;

		private int[] begins = new int[2];
		private int size;

		private void add(int begin) {
			if (size == begins.length) {
				begins = Arrays.copyOf(begins, size * 2);
			}
			begins[size++] = begin;
		}

		/** The first of the places to weigh, so that those around {@code expected} are. */
		private int near(int expected) {
			int at = Arrays.binarySearch(begins, 0, size, expected);
			return Math.max(0, (at < 0 ? -at - 1 : at) - CONSIDERED / 2);
		}
	}

	private static long add(long a, long b) {
		long sum = a + b;
		return sum >= PRIME ? sum - PRIME : sum;
	}

	private static long multiply(long a, long b) {
		long high = Math.multiplyHigh(a, b);
		long low = a * b;
		long sum = (low & PRIME) + (high << 3 | low >>> 61);
		return sum >= PRIME ? sum - PRIME : sum;
	}
}
