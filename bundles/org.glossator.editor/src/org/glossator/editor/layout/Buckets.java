package org.glossator.editor.layout;

/**
 * How many annotations of each kind begin in each of a fixed number of equal stretches of a text, so that an overview of
 * a hundred thousand is painted from a few hundred counts. Kept up to date one addition or removal at a time.
 */
public final class Buckets {

	private final int[][] counts;
	private final int buckets;
	private final int length;

	/**
	 * @param kinds how many kinds, numbered from 0
	 * @param buckets how many stretches
	 * @param length of the text
	 */
	public Buckets(int kinds, int buckets, int length) {
		this.buckets = buckets;
		this.length = Math.max(1, length);
		counts = new int[kinds][buckets];
	}

	/** Counts one more, or with -1 one less, of that kind at that offset. */
	public void change(int kind, int offset, int by) {
		counts[kind][bucketOf(offset)] += by;
	}

	/** How many of that kind begin in the stretch. */
	public int count(int kind, int bucket) {
		return counts[kind][bucket];
	}

	/** How many stretches. */
	public int size() {
		return buckets;
	}

	/** How many kinds. */
	public int kinds() {
		return counts.length;
	}

	/** The stretch that holds an offset. */
	public int bucketOf(int offset) {
		return (int) Math.min(buckets - 1L, (long) Math.max(0, offset) * buckets / length);
	}

	/** Where a stretch begins. */
	public int offsetOf(int bucket) {
		return (int) (((long) bucket * length + buckets - 1) / buckets);
	}

	/** Forgets how many of that kind begin in the stretch. */
	public void clear(int kind, int bucket) {
		counts[kind][bucket] = 0;
	}
}
