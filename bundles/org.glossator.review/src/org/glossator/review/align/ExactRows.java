package org.glossator.review.align;

import java.util.Arrays;

/**
 * The best rows of a small component by branch and bound: nodes are placed in order, each in a row that it has edges to all
 * of, or in a new one. What is still to be gained is bounded, for each node not yet placed and each other set, by its best
 * edge there; an edge of two such nodes counts half for each. Not thread-safe.
 */
final class ExactRows {

	/** So many nodes at most; larger components are left alone. */
	static final int LARGEST = 24;
	/** So many nodes are placed at most before it gives up. */
	static final int STEPS = 20_000;

	private final Component component;
	private final int nodes;
	private final long[][] gain;
	/** Twice what can be gained from each node on. */
	private final long[] ahead;
	private final int[] rowOf;
	/** The nodes of each row, as bits, and their sets. */
	private final int[] members;
	private final long[] setsOf;
	private final int[] likes;
	private final long enough;
	private long best;
	private int[] better;
	private int steps;

	/**
	 * Searches at once.
	 *
	 * @param known a gain that is had already
	 * @param enough a gain that cannot be exceeded
	 */
	ExactRows(Component component, long known, long enough) {
		this.component = component;
		this.enough = enough;
		nodes = component.size() <= LARGEST && component.sets() <= Long.SIZE ? component.size() : 0;
		gain = new long[nodes][nodes];
		ahead = new long[nodes + 1];
		rowOf = new int[nodes];
		members = new int[nodes];
		setsOf = new long[nodes];
		likes = new int[nodes];
		best = known;
		if (nodes > 0) {
			index();
			place(0, 0, 0);
		}
	}

	/** Rows that gain more than what was known; null where none were found. */
	int[] better() {
		return better;
	}

	/** Whether nothing better is left to be found. */
	boolean isComplete() {
		return nodes > 0 && steps <= STEPS;
	}

	private void index() {
		for (int at = 0; at < nodes; at++) {
			for (int e = component.first(at); e < component.first(at + 1); e++) {
				gain[at][component.other(e)] = component.gain(e);
				likes[at] |= 1 << component.other(e);
			}
		}
		long[] most = new long[component.sets()];
		for (int placed = 0; placed < nodes; placed++) {
			for (int at = placed; at < nodes; at++) {
				Arrays.fill(most, 0);
				for (int to = 0; to < nodes; to++) {
					int set = component.setOf(to);
					most[set] = Math.max(most[set], (to < placed ? 2 : 1) * gain[at][to]);
				}
				ahead[placed] += Arrays.stream(most).sum();
			}
		}
	}

	private void place(int at, int rows, long gained) {
		if (at == nodes) {
			if (gained > best) {
				best = gained;
				better = rowOf.clone();
			}
			return;
		}
		if (2 * gained + ahead[at] <= 2 * best || best >= enough || ++steps > STEPS) {
			return;
		}
		long set = 1L << component.setOf(at);
		for (int row = 0; row < rows; row++) {
			if ((setsOf[row] & set) == 0 && (members[row] & ~likes[at]) == 0) {
				long more = 0;
				for (int rest = members[row]; rest != 0; rest &= rest - 1) {
					more += gain[at][Integer.numberOfTrailingZeros(rest)];
				}
				join(at, row, rows, gained + more);
			}
		}
		join(at, rows, rows + 1, gained);
	}

	private void join(int at, int row, int rows, long gained) {
		long set = 1L << component.setOf(at);
		rowOf[at] = row;
		members[row] |= 1 << at;
		setsOf[row] |= set;
		place(at + 1, rows, gained);
		members[row] &= ~(1 << at);
		setsOf[row] &= ~set;
	}
}
