package org.glossator.review.align;

import java.util.Arrays;

/**
 * A connected part of a {@link JointMatching}, with nodes of its own numbers, and the best rows found of it. Not thread-safe.
 */
final class Component {

	private final int[] node;
	private final int[] setOf;
	private final int sets;
	private final int[] from;
	private final int[] to;
	private final long[] gain;
	private int edges;
	/** Edges by node, in both directions. */
	private int[] first;
	private int[] other;
	private long[] otherGain;

	private int[] rowOf;
	private long total = -1;

	Component(int nodes, int edges, int sets) {
		node = new int[nodes];
		setOf = new int[nodes];
		this.sets = sets;
		from = new int[edges];
		to = new int[edges];
		gain = new long[edges];
	}

	void node(int at, int name, int set) {
		node[at] = name;
		setOf[at] = set;
	}

	void edge(int a, int b, long of) {
		from[edges] = a;
		to[edges] = b;
		gain[edges++] = of;
	}

	int size() {
		return node.length;
	}

	int sets() {
		return sets;
	}

	int setOf(int at) {
		return setOf[at];
	}

	/** Finds the best rows it can; whether they are known to be optimal. */
	boolean solve() {
		if (isOneRow()) {
			rowOf = new int[size()];
			return true;
		}
		index();
		PairwiseRows pairwise = new PairwiseRows(this);
		Rematching rematching = new Rematching(this);
		keep(rematching.from(pairwise.agreed()));
		for (int start = 0; start < 2 * sets && total < pairwise.bound(); start++) {
			keep(rematching.added(order(start)));
		}
		if (total == pairwise.bound()) {
			return true;
		}
		ExactRows exact = new ExactRows(this, total, pairwise.bound());
		if (exact.better() != null) {
			keep(exact.better());
		}
		return exact.isComplete();
	}

	/** Each set has at most one node here, and each two have an edge. */
	private boolean isOneRow() {
		return size() <= sets && Arrays.stream(setOf).distinct().count() == size() && edges == size() * (size() - 1) / 2;
	}

	/** The sets in a circle from each of them on, forwards and backwards. */
	private int[] order(int start) {
		int[] order = new int[sets];
		for (int i = 0; i < sets; i++) {
			int turned = (start / 2 + i) % sets;
			order[i] = start % 2 == 0 ? turned : sets - 1 - turned;
		}
		return order;
	}

	private void keep(int[] rows) {
		long gained = total(rows);
		if (gained > total) {
			total = gained;
			rowOf = rows.clone();
		}
	}

	/** The gain of rows, given by each node's row. */
	long total(int[] rows) {
		long sum = 0;
		for (int e = 0; e < edges; e++) {
			sum += rows[from[e]] >= 0 && rows[from[e]] == rows[to[e]] ? gain[e] : 0;
		}
		return sum;
	}

	private void index() {
		first = new int[size() + 1];
		for (int e = 0; e < edges; e++) {
			first[from[e] + 1]++;
			first[to[e] + 1]++;
		}
		for (int at = 0; at < size(); at++) {
			first[at + 1] += first[at];
		}
		other = new int[2 * edges];
		otherGain = new long[2 * edges];
		int[] next = first.clone();
		for (int e = 0; e < edges; e++) {
			other[next[from[e]]] = to[e];
			otherGain[next[from[e]]++] = gain[e];
			other[next[to[e]]] = from[e];
			otherGain[next[to[e]]++] = gain[e];
		}
	}

	/** The edges of a node are those from {@code first(at)} on, before {@code first(at + 1)}. */
	int first(int at) {
		return first[at];
	}

	/** Where an edge leads. */
	int other(int edge) {
		return other[edge];
	}

	/** What an edge gains. */
	long gain(int edge) {
		return otherGain[edge];
	}

	/** The rows found, of the nodes' names. */
	int[][] rows() {
		int[] sizes = new int[size()];
		for (int row : rowOf) {
			sizes[row]++;
		}
		int[][] rows = new int[size()][];
		int[] filled = new int[size()];
		for (int at = 0; at < size(); at++) {
			int row = rowOf[at];
			rows[row] = rows[row] == null ? new int[sizes[row]] : rows[row];
			rows[row][filled[row]++] = node[at];
		}
		return Arrays.stream(rows).filter(row -> row != null).toArray(int[][]::new);
	}
}
