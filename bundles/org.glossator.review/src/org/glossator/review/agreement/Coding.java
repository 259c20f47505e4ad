package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Who put which item into which category: the reliability data of all coefficients for coded items. Items that were
 * coded alike are kept once with their number, so that a coefficient costs the number of different codings, not of
 * items. A rater may have left an item out. Immutable, safe for threads.
 */
public final class Coding {

	/** Stands for "did not code this item". */
	public static final int MISSING = -1;

	private final int raters;
	private final List<String> categories;
	private final int[][] patterns;
	private final int[] counts;
	/** How many raters coded an item, and how many pairs of them agree, by pattern: samples of the same items share it. */
	private final int[] coded;
	private final int[] agreeing;
	/** For drawing samples, made when first wanted; racing threads make the same. */
	private int[] patternOf;

	private Coding(int raters, List<String> categories, int[][] patterns, int[] counts) {
		this(raters, categories, patterns, counts, new int[patterns.length], new int[patterns.length]);
		for (int i = 0; i < patterns.length; i++) {
			for (int a = 0; a < raters; a++) {
				coded[i] += patterns[i][a] == MISSING ? 0 : 1;
				for (int b = a + 1; b < raters; b++) {
					agreeing[i] += patterns[i][a] != MISSING && patterns[i][a] == patterns[i][b] ? 1 : 0;
				}
			}
		}
	}

	private Coding(int raters, List<String> categories, int[][] patterns, int[] counts, int[] coded, int[] agreeing) {
		this.raters = raters;
		this.categories = categories;
		this.patterns = patterns;
		this.counts = counts;
		this.coded = coded;
		this.agreeing = agreeing;
	}

	/**
	 * @param raters how many raters
	 * @param items one array an item, with one category a rater, null where the rater left it out
	 */
	public static Coding of(int raters, List<String[]> items) {
		return of(raters, items, null);
	}

	/**
	 * @param order the categories from low to high, for ranked ones; null for categories without order. Categories that
	 *            are not among them come after, by name.
	 */
	public static Coding of(int raters, List<String[]> items, List<String> order) {
		List<String> categories = new ArrayList<>(order == null ? List.of() : order);
		Map<String, Integer> numbers = new HashMap<>();
		categories.forEach(category -> numbers.put(category, numbers.size()));
		items.stream().flatMap(Arrays::stream).filter(c -> c != null && !numbers.containsKey(c)).distinct().sorted()
				.forEach(category -> {
					numbers.put(category, categories.size());
					categories.add(category);
				});
		Map<List<Integer>, Integer> tally = new LinkedHashMap<>();
		for (String[] item : items) {
			List<Integer> pattern = new ArrayList<>(raters);
			for (int rater = 0; rater < raters; rater++) {
				pattern.add(item[rater] == null ? MISSING : numbers.get(item[rater]));
			}
			tally.merge(pattern, 1, Integer::sum);
		}
		return of(raters, categories, tally);
	}

	/** The same items with two categories only: this one, and all others as one. */
	public Coding against(String category) {
		int number = categories.indexOf(category);
		Map<List<Integer>, Integer> tally = new LinkedHashMap<>();
		for (int i = 0; i < patterns.length; i++) {
			List<Integer> two = Arrays.stream(patterns[i]).mapToObj(c -> c == MISSING ? MISSING : c == number ? 0 : 1).toList();
			tally.merge(two, counts[i], Integer::sum);
		}
		return of(raters, List.of(category, "other"), tally);
	}

	private static Coding of(int raters, List<String> categories, Map<List<Integer>, Integer> tally) {
		int[][] patterns = tally.keySet().stream().map(pattern -> pattern.stream().mapToInt(Integer::intValue).toArray())
				.toArray(int[][]::new);
		return new Coding(raters, List.copyOf(categories), patterns,
				tally.values().stream().mapToInt(Integer::intValue).toArray());
	}

	/** Only the items that at least so many raters coded. */
	public Coding codedBy(int least) {
		int[] kept = java.util.stream.IntStream.range(0, patterns.length).filter(i -> coded(i) >= least).toArray();
		return new Coding(raters, categories, Arrays.stream(kept).mapToObj(i -> patterns[i]).toArray(int[][]::new),
				Arrays.stream(kept).map(i -> counts[i]).toArray());
	}

	/** A sample of the items of the same size, drawn with replacement (Efron 1979). */
	public Coding resampled(SplittableRandom random) {
		if (patternOf == null) {
			patternOf = patternOfItems();
		}
		int[] drawn = new int[counts.length];
		for (int i = 0; i < patternOf.length; i++) {
			drawn[patternOf[random.nextInt(patternOf.length)]]++;
		}
		return new Coding(raters, categories, patterns, drawn, coded, agreeing);
	}

	private int[] patternOfItems() {
		int[] of = new int[items()];
		int at = 0;
		for (int pattern = 0; pattern < counts.length; pattern++) {
			Arrays.fill(of, at, at + counts[pattern], pattern);
			at += counts[pattern];
		}
		return of;
	}

	/** How many raters. */
	public int raters() {
		return raters;
	}

	/** The categories, in order for ranked ones, else by name. */
	public List<String> categories() {
		return categories;
	}

	/** How many items. */
	public int items() {
		return Arrays.stream(counts).sum();
	}

	/** How many different codings. */
	int patterns() {
		return patterns.length;
	}

	/** The category a rater chose in coding {@code pattern}, or {@link #MISSING}. */
	int category(int pattern, int rater) {
		return patterns[pattern][rater];
	}

	/** How many items were coded so. */
	int count(int pattern) {
		return counts[pattern];
	}

	/** How many raters coded it. */
	int coded(int pattern) {
		return coded[pattern];
	}

	/** How many pairs of raters chose the same category. */
	int agreeing(int pattern) {
		return agreeing[pattern];
	}
}
