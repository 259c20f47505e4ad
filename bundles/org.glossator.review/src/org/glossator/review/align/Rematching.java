package org.glossator.review.align;

import java.util.Arrays;

/**
 * Improves rows of a component: one set is taken out and matched optimally with the rows of the others, then the next, until
 * no set gains by it. No step loses, so the search ends. Not thread-safe.
 */
final class Rematching {

	private final Component component;
	/** The row of each node; -1 for those that are not there yet. */
	private int[] rowOf;

	Rematching(Component component) {
		this.component = component;
	}

	/** The rows that those given lead to. */
	int[] from(int[] rows) {
		rowOf = rows.clone();
		improve();
		return rowOf;
	}

	/** The rows that come of adding the sets in this order. */
	int[] added(int[] order) {
		rowOf = new int[component.size()];
		Arrays.fill(rowOf, -1);
		for (int set : order) {
			rowOf = matched(set);
		}
		improve();
		return rowOf;
	}

	private void improve() {
		long total = component.total(rowOf);
		int since = 0;
		for (int set = 0; since < component.sets(); set = (set + 1) % component.sets()) {
			int[] changed = matched(set);
			long gained = component.total(changed);
			since++;
			if (gained > total) {
				total = gained;
				rowOf = changed;
				since = 0;
			}
		}
	}

	/** The rows when this set is matched anew with those of the others; rows are numbered by their first nodes. */
	private int[] matched(int set) {
		int nodes = component.size();
		int[] column = new int[nodes];
		Arrays.fill(column, -1);
		int[] size = new int[nodes];
		int columns = 0;
		int[] changed = new int[nodes];
		Arrays.fill(changed, -1);
		int own = 0;
		for (int at = 0; at < nodes; at++) {
			if (component.setOf(at) == set) {
				own++;
			} else if (rowOf[at] >= 0) {
				int row = rowOf[at];
				column[row] = column[row] < 0 ? columns++ : column[row];
				changed[at] = column[row];
				size[column[row]]++;
			}
		}
		int[] columnOf = matching(set, own, columns, changed, size).solve();
		int mine = 0;
		for (int at = 0; at < nodes; at++) {
			if (component.setOf(at) == set) {
				changed[at] = columnOf[mine] >= 0 ? columnOf[mine] : columns++;
				mine++;
			}
		}
		return changed;
	}

	/** A node can join a row in which it has an edge to each. */
	private Matching matching(int set, int own, int columns, int[] rows, int[] size) {
		Matching matching = new Matching(own, columns);
		int[] edges = new int[columns];
		long[] gain = new long[columns];
		int mine = 0;
		for (int at = 0; at < component.size(); at++) {
			if (component.setOf(at) != set) {
				continue;
			}
			for (int e = component.first(at); e < component.first(at + 1); e++) {
				int row = rows[component.other(e)];
				if (row >= 0) {
					edges[row]++;
					gain[row] += component.gain(e);
				}
			}
			for (int e = component.first(at); e < component.first(at + 1); e++) {
				int row = rows[component.other(e)];
				if (row >= 0 && edges[row] > 0) {
					if (edges[row] == size[row]) {
						matching.edge(mine, row, gain[row]);
					}
					edges[row] = 0;
					gain[row] = 0;
				}
			}
			mine++;
		}
		return matching;
	}
}
