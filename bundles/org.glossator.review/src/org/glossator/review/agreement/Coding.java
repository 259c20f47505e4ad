package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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

	private Coding(int raters, List<String> categories, int[][] patterns, int[] counts) {
		this.raters = raters;
		this.categories = categories;
		this.patterns = patterns;
		this.counts = counts;
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
		Map<List<Integer>, Integer> tally = new HashMap<>();
		List<List<Integer>> order1 = new ArrayList<>();
		for (String[] item : items) {
			List<Integer> pattern = new ArrayList<>(raters);
			for (int rater = 0; rater < raters; rater++) {
				pattern.add(item[rater] == null ? MISSING : numbers.get(item[rater]));
			}
			if (tally.merge(pattern, 1, Integer::sum) == 1) {
				order1.add(pattern);
			}
		}
		int[][] patterns = new int[order1.size()][];
		int[] counts = new int[patterns.length];
		for (int i = 0; i < patterns.length; i++) {
			patterns[i] = order1.get(i).stream().mapToInt(Integer::intValue).toArray();
			counts[i] = tally.get(order1.get(i));
		}
		return new Coding(raters, List.copyOf(categories), patterns, counts);
	}

	/** The same items, of which only these raters are kept. */
	public Coding raters(int... kept) {
		int[][] fewer = new int[patterns.length][kept.length];
		for (int i = 0; i < patterns.length; i++) {
			for (int rater = 0; rater < kept.length; rater++) {
				fewer[i][rater] = patterns[i][kept[rater]];
			}
		}
		return new Coding(kept.length, categories, fewer, counts);
	}

	/** The same items with two categories only: this one, and all others as one. */
	public Coding against(String category) {
		int number = categories.indexOf(category);
		int[][] two = new int[patterns.length][raters];
		for (int i = 0; i < patterns.length; i++) {
			for (int rater = 0; rater < raters; rater++) {
				two[i][rater] = patterns[i][rater] == MISSING ? MISSING : patterns[i][rater] == number ? 0 : 1;
			}
		}
		return new Coding(raters, List.of(category, "other"), two, counts);
	}

	/** Only the items that at least so many raters coded. */
	public Coding codedBy(int least) {
		int[] kept = java.util.stream.IntStream.range(0, patterns.length).filter(i -> coded(i) >= least).toArray();
		return new Coding(raters, categories, Arrays.stream(kept).mapToObj(i -> patterns[i]).toArray(int[][]::new),
				Arrays.stream(kept).map(i -> counts[i]).toArray());
	}

	/** A sample of the items of the same size, drawn with replacement (Efron 1979). */
	public Coding resampled(SplittableRandom random) {
		int items = items();
		int[] until = new int[counts.length];
		int sum = 0;
		for (int i = 0; i < counts.length; i++) {
			sum += counts[i];
			until[i] = sum;
		}
		int[] drawn = new int[counts.length];
		for (int i = 0; i < items; i++) {
			int at = Arrays.binarySearch(until, random.nextInt(items) + 1);
			drawn[at < 0 ? -at - 1 : at]++;
		}
		return new Coding(raters, categories, patterns, drawn);
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
		int coded = 0;
		for (int category : patterns[pattern]) {
			coded += category == MISSING ? 0 : 1;
		}
		return coded;
	}

	/** How many raters chose each category. */
	int[] tally(int pattern) {
		int[] tally = new int[categories.size()];
		for (int category : patterns[pattern]) {
			if (category != MISSING) {
				tally[category]++;
			}
		}
		return tally;
	}
}
