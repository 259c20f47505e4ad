package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Krippendorff's alpha for units that raters find in a continuum themselves: K. Krippendorff, On the Reliability of
 * Unitizing Contiguous Data, Sociological Methodology 25, 1995, and Content Analysis, 2nd edition, 2004, section 11.6.
 * Disagreement is counted in squared lengths of what does not coincide; chance is all ways to lay the units and gaps of
 * a category on the continuum.
 * <p>
 * Units of one rater and category may not overlap; those that do are taken as one. Computed by sorting and sweeping, in
 * O(n log n) for n units and each pair of raters, where the definition read literally is quadratic.
 */
public final class AlphaUnitizing {

	/**
	 * A unit.
	 *
	 * @param rater who found it, from 0
	 * @param category its category
	 * @param begin where it begins, in units of the continuum
	 * @param end where it ends, exclusive; after {@code begin}
	 */
	public record Unit(int rater, String category, long begin, long end) {
	}

	private record Disagreement(double observed, double expected) {

		double alpha() {
			return observed == 0 ? 1 : observed == expected ? 0 : 1 - observed / expected;
		}
	}

	private final int raters;
	private final long length;
	private final Map<String, Disagreement> categories = new TreeMap<>();
	private int joined;

	/**
	 * @param raters how many raters, also those without a unit; two or more
	 * @param length how long the continuum is
	 * @param units the units, in any order, between 0 and {@code length}
	 */
	public AlphaUnitizing(int raters, long length, List<Unit> units) {
		this.raters = raters;
		this.length = length;
		Map<String, List<Unit>> byCategory = new TreeMap<>();
		for (Unit unit : units) {
			if (unit.begin() < 0 || unit.end() > length || unit.end() <= unit.begin()) {
				throw new IllegalArgumentException("No unit goes from " + unit.begin() + " to " + unit.end() + " in " + length);
			}
			byCategory.computeIfAbsent(unit.category(), category -> new ArrayList<>()).add(unit);
		}
		byCategory.forEach((category, found) -> categories.put(category, disagreement(found)));
	}

	/** Alpha over all categories; NaN without any unit. */
	public double alpha() {
		double observed = 0;
		double expected = 0;
		for (Disagreement disagreement : categories.values()) {
			observed += disagreement.observed();
			expected += disagreement.expected();
		}
		return categories.isEmpty() ? Double.NaN : new Disagreement(observed, expected).alpha();
	}

	/** Alpha of one category; NaN if no unit has it. */
	public double alpha(String category) {
		Disagreement disagreement = categories.get(category);
		return disagreement == null ? Double.NaN : disagreement.alpha();
	}

	/** How many units vanished because they overlapped another of the same rater and category. */
	public int joined() {
		return joined;
	}

	/** Sorted begins and ends of one rater's units of one category, none overlapping. */
	private record Track(long[] begins, long[] ends) {
	}

	private Disagreement disagreement(List<Unit> units) {
		List<List<Unit>> byRater = new ArrayList<>();
		for (int rater = 0; rater < raters; rater++) {
			byRater.add(new ArrayList<>());
		}
		units.forEach(unit -> byRater.get(unit.rater()).add(unit));
		List<Track> tracks = byRater.stream().map(this::track).toList();
		double observed = 0;
		for (int a = 0; a < raters; a++) {
			for (int b = a + 1; b < raters; b++) {
				observed += observed(tracks.get(a), tracks.get(b));
			}
		}
		observed *= 2.0 / ((double) raters * (raters - 1) * length * length);
		return new Disagreement(observed, expected(tracks));
	}

	private Track track(List<Unit> units) {
		units.sort(Comparator.comparingLong(Unit::begin));
		long[] begins = new long[units.size()];
		long[] ends = new long[units.size()];
		int used = 0;
		for (Unit unit : units) {
			if (used > 0 && unit.begin() < ends[used - 1]) {
				ends[used - 1] = Math.max(ends[used - 1], unit.end());
				joined++;
			} else {
				begins[used] = unit.begin();
				ends[used++] = unit.end();
			}
		}
		return new Track(Arrays.copyOf(begins, used), Arrays.copyOf(ends, used));
	}

	/** Units that share text: the squares by which their begins and ends differ; units alone in a gap: their square. */
	private static double observed(Track a, Track b) {
		double sum = alone(a, b) + alone(b, a);
		int i = 0;
		int j = 0;
		while (i < a.begins.length && j < b.begins.length) {
			if (a.begins[i] < b.ends[j] && b.begins[j] < a.ends[i]) {
				double begin = a.begins[i] - b.begins[j];
				double end = a.ends[i] - b.ends[j];
				sum += begin * begin + end * end;
			}
			if (a.ends[i] < b.ends[j]) {
				i++;
			} else {
				j++;
			}
		}
		return sum;
	}

	private static double alone(Track units, Track others) {
		double sum = 0;
		int j = 0;
		for (int i = 0; i < units.begins.length; i++) {
			while (j < others.begins.length && others.ends[j] <= units.begins[i]) {
				j++;
			}
			if (j == others.begins.length || others.begins[j] >= units.ends[i]) {
				double length = units.ends[i] - units.begins[i];
				sum += length * length;
			}
		}
		return sum;
	}

	private double expected(List<Track> tracks) {
		int count = tracks.stream().mapToInt(track -> track.begins.length).sum();
		long[] lengths = new long[count];
		long[] gaps = new long[count + tracks.size()];
		int units = 0;
		int between = 0;
		for (Track track : tracks) {
			long at = 0;
			for (int i = 0; i < track.begins.length; i++) {
				lengths[units++] = track.ends[i] - track.begins[i];
				if (track.begins[i] > at) {
					gaps[between++] = track.begins[i] - at;
				}
				at = track.ends[i];
			}
			if (at < length) {
				gaps[between++] = length - at;
			}
		}
		Arrays.sort(lengths);
		Arrays.sort(gaps, 0, between);
		double sum = 0;
		double squares = 0;
		double gapSum = 0;
		int wide = 0;
		// From the longest unit down: the gaps that are wide enough for it only get more.
		for (int i = units - 1; i >= 0; i--) {
			while (wide < between && gaps[between - 1 - wide] >= lengths[i]) {
				gapSum += gaps[between - 1 - wide++];
			}
			double l = lengths[i];
			sum += (units - 1) * (2 * l * l * l - 3 * l * l + l) / 3;
			sum += l * l * (gapSum - wide * (l - 1));
			squares += l * (l - 1);
		}
		double places = (double) raters * length;
		return sum * 2 / length / (places * (places - 1) - squares);
	}
}
