package org.glossator.review.align;

import java.util.Arrays;

/** The optimal bipartite matchings of all pairs of a component's sets: a bound for any rows, and a way to begin. */
final class PairwiseRows {

	private final Component component;
	private final int[] cluster;
	private long bound;

	PairwiseRows(Component component) {
		this.component = component;
		cluster = new int[component.size()];
		Arrays.setAll(cluster, at -> at);
		int[] local = new int[component.size()];
		int[][] nodes = new int[component.sets()][];
		for (int set = 0; set < nodes.length; set++) {
			int of = set;
			nodes[set] = java.util.stream.IntStream.range(0, component.size()).filter(at -> component.setOf(at) == of).toArray();
			for (int i = 0; i < nodes[set].length; i++) {
				local[nodes[set][i]] = i;
			}
		}
		for (int left = 0; left < nodes.length; left++) {
			for (int right = left + 1; right < nodes.length; right++) {
				match(nodes[left], nodes[right], right, local);
			}
		}
	}

	private void match(int[] left, int[] right, int rightSet, int[] local) {
		if (left.length == 0 || right.length == 0) {
			return;
		}
		Matching matching = new Matching(left.length, right.length);
		for (int i = 0; i < left.length; i++) {
			for (int e = component.first(left[i]); e < component.first(left[i] + 1); e++) {
				if (component.setOf(component.other(e)) == rightSet) {
					matching.edge(i, local[component.other(e)], component.gain(e));
				}
			}
		}
		int[] columnOf = matching.solve();
		for (int i = 0; i < columnOf.length; i++) {
			if (columnOf[i] >= 0) {
				int partner = right[columnOf[i]];
				for (int e = component.first(left[i]); e < component.first(left[i] + 1); e++) {
					bound += component.other(e) == partner ? component.gain(e) : 0;
				}
				int a = root(left[i]);
				int b = root(partner);
				cluster[Math.max(a, b)] = Math.min(a, b);
			}
		}
	}

	private int root(int at) {
		int root = at;
		while (cluster[root] != root) {
			root = cluster[root];
		}
		return root;
	}

	/** No rows of this component gain more. */
	long bound() {
		return bound;
	}

	/** Rows of what the matchings agree on: where they lead from one node to all of a row and to nothing else; the other nodes each by itself. */
	int[] agreed() {
		int[] row = new int[component.size()];
		int[] size = new int[component.size()];
		for (int at = 0; at < row.length; at++) {
			row[at] = root(at);
			size[row[at]]++;
		}
		int[] inside = new int[component.size()];
		boolean[] twice = new boolean[component.size()];
		boolean[][] seen = new boolean[component.size()][];
		for (int at = 0; at < row.length; at++) {
			int of = row[at];
			seen[of] = seen[of] == null ? new boolean[component.sets()] : seen[of];
			twice[of] |= seen[of][component.setOf(at)];
			seen[of][component.setOf(at)] = true;
			for (int e = component.first(at); e < component.first(at + 1); e++) {
				inside[of] += row[component.other(e)] == of ? 1 : 0;
			}
		}
		int[] agreed = new int[component.size()];
		for (int at = 0; at < agreed.length; at++) {
			int of = row[at];
			boolean whole = !twice[of] && inside[of] == size[of] * (size[of] - 1);
			agreed[at] = whole ? of : at;
		}
		return agreed;
	}
}
