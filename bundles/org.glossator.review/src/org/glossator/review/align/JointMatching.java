package org.glossator.review.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The matching of greatest total gain among the nodes of several sets: rows, each of at most one node a set, in which each
 * two nodes have an edge; the gain of a row is the sum of the gains of its edges. For two sets that is the bipartite
 * assignment; for three and more it is the multidimensional assignment problem with decomposable costs (Burkard, Dell'Amico
 * and Martello, Assignment Problems, 2009, section 10.2), which is NP-hard, so what is guaranteed is this.
 * <p>
 * The graph is solved by its connected components. A component's gain can be no greater than the sum of the optimal bipartite
 * matchings of all its pairs of sets. Where a solution gains as much, it is optimal, and that is how most are found to
 * be: nodes that overlap only their likes, and components whose pairwise matchings agree. Otherwise sets are taken out one at a
 * time and matched optimally with the rows of the others until no set gains by it, beginning from the rows that the
 * pairwise matchings agree on and from the sets added in several orders; the best of these is kept. If it is below the
 * bound, a component of at most {@value ExactRows#LARGEST} nodes is then solved exactly by branch and bound, of at most
 * {@value ExactRows#STEPS} steps. What is left, large and intertwined, is a solution that no change of one set improves.
 * <p>
 * Gains are whole numbers, and the outcome depends only on the order of nodes and of sets. Not thread-safe.
 */
final class JointMatching {

	private final int[] setOf;
	private final int sets;
	private int[] from = new int[64];
	private int[] to = new int[64];
	private long[] gains = new long[64];
	private int edges;
	private boolean allOptimal = true;

	/**
	 * A graph without edges yet.
	 *
	 * @param setOf the set of each node
	 */
	JointMatching(int[] setOf) {
		this.setOf = setOf;
		sets = Arrays.stream(setOf).max().orElse(-1) + 1;
	}

	/** An edge of positive gain between nodes of different sets, at most one a pair. */
	void edge(int a, int b, long gain) {
		if (edges == from.length) {
			from = Arrays.copyOf(from, edges * 2);
			to = Arrays.copyOf(to, edges * 2);
			gains = Arrays.copyOf(gains, edges * 2);
		}
		from[edges] = a;
		to[edges] = b;
		gains[edges++] = gain;
	}

	/** The rows, each with its nodes in order, in the order of their first nodes; each node is in one. */
	List<int[]> solve() {
		int[] component = components();
		int[] local = new int[setOf.length];
		int[] sizes = new int[setOf.length];
		for (int node = 0; node < setOf.length; node++) {
			local[node] = sizes[component[node]]++;
		}
		Component[] made = new Component[setOf.length];
		int[] edgesOf = new int[setOf.length];
		for (int e = 0; e < edges; e++) {
			edgesOf[component[from[e]]]++;
		}
		int[][] rows = new int[setOf.length][];
		for (int node = 0; node < setOf.length; node++) {
			int root = component[node];
			made[root] = made[root] == null ? new Component(sizes[root], edgesOf[root], sets) : made[root];
			made[root].node(local[node], node, setOf[node]);
		}
		for (int e = 0; e < edges; e++) {
			made[component[from[e]]].edge(local[from[e]], local[to[e]], gains[e]);
		}
		for (Component each : made) {
			if (each != null) {
				allOptimal &= each.solve();
				for (int[] row : each.rows()) {
					rows[row[0]] = row;
				}
			}
		}
		List<int[]> found = new ArrayList<>();
		for (int[] row : rows) {
			if (row != null) {
				found.add(row);
			}
		}
		return found;
	}

	/** Whether what {@link #solve} found is known to be optimal everywhere. */
	boolean isOptimal() {
		return allOptimal;
	}

	/** The component of each node, named by its first node. */
	private int[] components() {
		int[] parent = new int[setOf.length];
		Arrays.setAll(parent, node -> node);
		for (int e = 0; e < edges; e++) {
			int a = root(parent, from[e]);
			int b = root(parent, to[e]);
			parent[Math.max(a, b)] = Math.min(a, b);
		}
		for (int node = 0; node < parent.length; node++) {
			parent[node] = root(parent, node);
		}
		return parent;
	}

	private static int root(int[] parent, int node) {
		int root = node;
		while (parent[root] != root) {
			parent[root] = parent[parent[root]];
			root = parent[root];
		}
		return root;
	}
}
