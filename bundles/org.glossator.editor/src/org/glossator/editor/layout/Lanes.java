package org.glossator.editor.layout;

import java.util.Arrays;

/**
 * Stacks intervals in as few lanes as it takes for none to overlap another in its lane. Lane 0 is nearest to the text.
 * Handed over shortest first, what lies inside another always gets a lower lane than what holds it, so that nesting
 * reads from the text downwards.
 */
public final class Lanes {

	/** Begin, end pairs by lane, in no order. */
	private int[][] taken = new int[4][];
	private int[] sizes = new int[4];
	private int count;

	/** How many lanes are in use. */
	public int count() {
		return count;
	}

	/** Takes the lowest lane in which nothing overlaps; an interval of zero width takes the room of one character. */
	public int place(int begin, int end) {
		int to = Math.max(end, begin + 1);
		int lane = 0;
		while (lane < count && overlaps(lane, begin, to)) {
			lane++;
		}
		if (lane == count) {
			if (count == taken.length) {
				taken = Arrays.copyOf(taken, count * 2);
				sizes = Arrays.copyOf(sizes, count * 2);
			}
			taken[count++] = new int[16];
		}
		if (sizes[lane] == taken[lane].length) {
			taken[lane] = Arrays.copyOf(taken[lane], sizes[lane] * 2);
		}
		taken[lane][sizes[lane]++] = begin;
		taken[lane][sizes[lane]++] = to;
		return lane;
	}

	private boolean overlaps(int lane, int begin, int end) {
		int[] pairs = taken[lane];
		for (int i = sizes[lane] - 2; i >= 0; i -= 2) {
			if (pairs[i] < end && begin < pairs[i + 1]) {
				return true;
			}
		}
		return false;
	}
}
