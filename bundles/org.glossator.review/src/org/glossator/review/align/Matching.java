package org.glossator.review.align;

import java.util.Arrays;

/**
 * The one-to-one matching of greatest total gain in a sparse bipartite graph; rows and columns may stay alone, which
 * gains nothing. Optimal, by shortest augmenting paths with potentials (Kuhn 1955; Jonker and Volgenant 1987). Every
 * row has a way out at no gain, so a search never leaves the component of edges it starts in, and mostly ends after a
 * few steps: for annotations, whose edges are overlaps, the whole is near-linear. Gains are whole numbers, so that ties
 * are ties; which of several best matchings is found depends only on the order of rows and columns. Not thread-safe.
 */
public final class Matching {

	private final int rows;
	private final int columns;
	private int[] edgeRow = new int[16];
	private int[] edgeColumn = new int[16];
	private long[] edgeGain = new long[16];
	private int edges;

	private int[] first;
	private int[] target;
	private long[] cost;
	private long[] alone;
	private long[] rowPotential;
	private long[] columnPotential;
	private int[] columnOf;
	private int[] rowOf;

	private long[] distance;
	private int[] reachedFrom;
	private int[] seen;
	private int[] settled;
	private int[] touched;
	private int touchedCount;
	private int round;
	private final Heap heap = new Heap();

	/** A graph without edges yet. */
	public Matching(int rows, int columns) {
		this.rows = rows;
		this.columns = columns;
	}

	/** An edge; only edges of positive gain can be chosen. At most one edge a pair. */
	public void edge(int row, int column, long gain) {
		if (gain <= 0) {
			return;
		}
		if (edges == edgeRow.length) {
			int grown = edges * 2;
			edgeRow = Arrays.copyOf(edgeRow, grown);
			edgeColumn = Arrays.copyOf(edgeColumn, grown);
			edgeGain = Arrays.copyOf(edgeGain, grown);
		}
		edgeRow[edges] = row;
		edgeColumn[edges] = column;
		edgeGain[edges++] = gain;
	}

	/** How many edges there are. */
	public int edges() {
		return edges;
	}

	/** For each row the column it is matched with, or -1. */
	public int[] solve() {
		index();
		rowPotential = new long[rows];
		columnPotential = new long[columns];
		columnOf = filled(rows);
		rowOf = filled(columns);
		distance = new long[columns];
		reachedFrom = new int[columns];
		seen = new int[columns];
		settled = new int[columns];
		touched = new int[Math.max(columns, 1)];
		for (int row = 0; row < rows; row++) {
			if (first[row] < first[row + 1]) {
				augment(row);
			}
		}
		return columnOf;
	}

	private static int[] filled(int size) {
		int[] none = new int[size];
		Arrays.fill(none, -1);
		return none;
	}

	/** Edges by row; a cost is what the row's best edge gains more, and staying alone costs that best gain. */
	private void index() {
		first = new int[rows + 1];
		alone = new long[rows];
		for (int e = 0; e < edges; e++) {
			first[edgeRow[e] + 1]++;
			alone[edgeRow[e]] = Math.max(alone[edgeRow[e]], edgeGain[e]);
		}
		for (int row = 0; row < rows; row++) {
			first[row + 1] += first[row];
		}
		target = new int[edges];
		cost = new long[edges];
		int[] next = first.clone();
		for (int e = 0; e < edges; e++) {
			int at = next[edgeRow[e]]++;
			target[at] = edgeColumn[e];
			cost[at] = alone[edgeRow[e]] - edgeGain[e];
		}
	}

	/** Finds the cheapest way to give this row a column or leave one row of the path alone, and takes it. */
	private void augment(int start) {
		round++;
		touchedCount = 0;
		heap.clear();
		long best = alone[start] - rowPotential[start];
		int endRow = start;
		int endColumn = -1;
		relax(start, 0, best);
		while (!heap.isEmpty() && heap.leastKey() < best) {
			long reached = heap.leastKey();
			int column = heap.pop();
			if (settled[column] == round || reached > distance[column]) {
				continue;
			}
			settled[column] = round;
			int row = rowOf[column];
			if (row < 0) {
				best = reached;
				endColumn = column;
				break;
			}
			long leave = reached + alone[row] - rowPotential[row];
			if (leave < best) {
				best = leave;
				endRow = row;
			}
			relax(row, reached, best);
		}
		for (int i = 0; i < touchedCount; i++) {
			int column = touched[i];
			if (settled[column] == round && distance[column] < best) {
				long moved = best - distance[column];
				columnPotential[column] -= moved;
				rowPotential[rowOf[column]] += moved;
			}
		}
		rowPotential[start] += best;
		flip(start, endRow, endColumn);
	}

	private void relax(int row, long reached, long best) {
		for (int e = first[row]; e < first[row + 1]; e++) {
			int column = target[e];
			if (settled[column] == round) {
				continue;
			}
			long along = reached + cost[e] - rowPotential[row] - columnPotential[column];
			if (along < best && (seen[column] != round || along < distance[column])) {
				if (seen[column] != round) {
					seen[column] = round;
					touched[touchedCount++] = column;
				}
				distance[column] = along;
				reachedFrom[column] = row;
				heap.push(along, column);
			}
		}
	}

	private void flip(int start, int endRow, int endColumn) {
		int column = endColumn;
		if (column < 0) {
			if (endRow == start) {
				return;
			}
			column = columnOf[endRow];
			columnOf[endRow] = -1;
		}
		while (true) {
			int row = reachedFrom[column];
			int before = columnOf[row];
			columnOf[row] = column;
			rowOf[column] = row;
			if (row == start) {
				return;
			}
			column = before;
		}
	}

	/** A binary heap of (key, column), by key and then column. */
	private static final class Heap {

		private long[] keys = new long[32];
		private int[] values = new int[32];
		private int size;

		void clear() {
			size = 0;
		}

		boolean isEmpty() {
			return size == 0;
		}

		long leastKey() {
			return keys[0];
		}

		void push(long key, int value) {
			if (size == keys.length) {
				keys = Arrays.copyOf(keys, size * 2);
				values = Arrays.copyOf(values, size * 2);
			}
			int at = size++;
			while (at > 0) {
				int up = (at - 1) / 2;
				if (!less(key, value, keys[up], values[up])) {
					break;
				}
				keys[at] = keys[up];
				values[at] = values[up];
				at = up;
			}
			keys[at] = key;
			values[at] = value;
		}

		int pop() {
			int top = values[0];
			long key = keys[--size];
			int value = values[size];
			int at = 0;
			while (2 * at + 1 < size) {
				int down = 2 * at + 1;
				if (down + 1 < size && less(keys[down + 1], values[down + 1], keys[down], values[down])) {
					down++;
				}
				if (!less(keys[down], values[down], key, value)) {
					break;
				}
				keys[at] = keys[down];
				values[at] = values[down];
				at = down;
			}
			keys[at] = key;
			values[at] = value;
			return top;
		}

		private static boolean less(long key, int value, long otherKey, int otherValue) {
			return key < otherKey || key == otherKey && value < otherValue;
		}
	}
}
