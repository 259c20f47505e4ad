package org.glossator.text.span;

import java.util.Comparator;

/**
 * The tree below a {@link SpanIndex}: finding, inserting and deleting by key (begin, end descending, tie order).
 *
 * @param <T> the elements
 */
final class SpanTree<T> {

	private final Comparator<? super T> ties;
	private IndexNode root = new IndexNode(true);
	private int size;
	/** Counts edits, so that iterators can fail fast. */
	private int edits;

	SpanTree(Comparator<? super T> ties) {
		this.ties = ties;
	}

	IndexNode root() {
		return root;
	}

	Comparator<? super T> ties() {
		return ties;
	}

	int size() {
		return size;
	}

	int edits() {
		return edits;
	}

	void replace(IndexNode newRoot, int newSize) {
		root = newRoot;
		size = newSize;
		edits++;
	}

	void insert(int begin, int end, T element) {
		IndexNode right = insert(root, begin, end, element);
		if (right != null) {
			IndexNode above = new IndexNode(false);
			above.insert(0, root);
			above.insert(1, right);
			above.refresh(0);
			above.refresh(1);
			root = above;
		}
		size++;
		edits++;
	}

	boolean delete(int begin, int end, T element) {
		if (!delete(root, begin, end, element)) {
			return false;
		}
		while (!root.isLeaf() && root.size == 1) {
			root = root.child(0);
		}
		size--;
		edits++;
		return true;
	}

	/** The place of an element in document order, or -1. */
	int find(int begin, int end, T element) {
		return find(root, begin, end, element);
	}

	int compare(int beginA, int endA, T a, int beginB, int endB, T b) {
		if (beginA != beginB) {
			return Integer.compare(beginA, beginB);
		}
		return endA != endB ? Integer.compare(endB, endA) : ties.compare(a, b);
	}

	/** Compares slot {@code i} (of an inner node: the first element below it) with a key. */
	private int compareSlot(IndexNode node, int i, int begin, int end, T element) {
		if (node.begins[i] != begin) {
			return Integer.compare(node.begins[i], begin);
		}
		if (node.isLeaf()) {
			return compare(begin, node.ends[i], node.element(i), begin, end, element);
		}
		IndexNode leaf = node.child(i).firstLeaf();
		return compare(begin, leaf.ends[0], leaf.element(0), begin, end, element);
	}

	/** The first slot above the key, or, if {@code orSame}, not below it. */
	private int bound(IndexNode node, int begin, int end, T element, boolean orSame) {
		int low = 0;
		int high = node.size;
		while (low < high) {
			int middle = (low + high) >>> 1;
			int order = compareSlot(node, middle, begin, end, element);
			if (order < 0 || order == 0 && !orSame) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Inserts after equal keys; gives back a new right neighbour of the node if it had to split. */
	private IndexNode insert(IndexNode node, int begin, int end, T element) {
		int at = bound(node, begin, end, element, false);
		if (node.isLeaf()) {
			return insertSlot(node, at, begin, end, element);
		}
		int child = Math.max(0, at - 1);
		IndexNode right = insert(node.child(child), begin, end, element);
		if (right == null) {
			node.begins[child] = node.child(child).begins[0];
			node.ends[child] = Math.max(node.ends[child], end);
			node.counts[child]++;
			return null;
		}
		node.refresh(child);
		return insertSlot(node, child + 1, 0, 0, right);
	}

	private static IndexNode insertSlot(IndexNode node, int at, int begin, int end, Object slot) {
		IndexNode into = node;
		IndexNode right = null;
		int place = at;
		if (node.size == IndexNode.CAPACITY) {
			// At the far right a full node stays full: elements added in document order leave no free room behind.
			boolean append = at == node.size;
			int split = append ? node.size : node.size / 2;
			right = node.splitAt(split);
			if (append || at > split) {
				into = right;
				place = at - split;
			}
		}
		into.insert(place, slot);
		if (into.isLeaf()) {
			into.begins[place] = begin;
			into.ends[place] = end;
		} else {
			into.refresh(place);
		}
		return right;
	}

	private boolean delete(IndexNode node, int begin, int end, T element) {
		int at = bound(node, begin, end, element, true);
		if (node.isLeaf()) {
			for (int i = at; i < node.size && compareSlot(node, i, begin, end, element) == 0; i++) {
				if (element.equals(node.slots[i])) {
					node.delete(i);
					return true;
				}
			}
			return false;
		}
		for (int i = Math.max(0, at - 1); i < node.size && (i < at || compareSlot(node, i, begin, end, element) == 0); i++) {
			if (node.ends[i] >= end && delete(node.child(i), begin, end, element)) {
				node.mend(i);
				return true;
			}
		}
		return false;
	}

	/** The place of an element below a node, or -1. */
	private int find(IndexNode node, int begin, int end, T element) {
		int at = bound(node, begin, end, element, true);
		if (node.isLeaf()) {
			for (int i = at; i < node.size && compareSlot(node, i, begin, end, element) == 0; i++) {
				if (element.equals(node.slots[i])) {
					return i;
				}
			}
			return -1;
		}
		for (int i = Math.max(0, at - 1); i < node.size && (i < at || compareSlot(node, i, begin, end, element) == 0); i++) {
			int found = find(node.child(i), begin, end, element);
			if (found >= 0) {
				for (int j = 0; j < i; j++) {
					found += node.counts[j];
				}
				return found;
			}
		}
		return -1;
	}
}
