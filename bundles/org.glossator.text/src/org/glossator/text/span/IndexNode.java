package org.glossator.text.span;

/**
 * A node of the index: a B+ tree whose nodes know the greatest end below them. A leaf's slots are elements with their
 * begin and end; an inner node's slots are nodes with the begin of their first element, the greatest of their ends, and
 * how many elements they hold. Arrays of primitives keep an entry at 12 bytes before free room.
 */
final class IndexNode {

	static final int CAPACITY = 64;
	private static final int BULK_FILL = 56;

	int size;
	final int[] begins = new int[CAPACITY];
	final int[] ends = new int[CAPACITY];
	final Object[] slots = new Object[CAPACITY];
	/** Elements below each slot; null in a leaf. */
	final int[] counts;

	IndexNode(boolean leaf) {
		counts = leaf ? null : new int[CAPACITY];
	}

	/** This node and all below it once more. */
	IndexNode copy() {
		IndexNode copy = new IndexNode(isLeaf());
		copy.append(this, 0);
		for (int i = 0; i < size && !isLeaf(); i++) {
			copy.slots[i] = child(i).copy();
		}
		return copy;
	}

	boolean isLeaf() {
		return counts == null;
	}

	IndexNode child(int i) {
		return (IndexNode) slots[i];
	}

	/** A leaf's element. */
	@SuppressWarnings("unchecked")
	<T> T element(int i) {
		return (T) slots[i];
	}

	/** The leaf that holds the first element below this node. */
	IndexNode firstLeaf() {
		IndexNode node = this;
		while (!node.isLeaf()) {
			node = node.child(0);
		}
		return node;
	}

	int count() {
		if (isLeaf()) {
			return size;
		}
		int count = 0;
		for (int i = 0; i < size; i++) {
			count += counts[i];
		}
		return count;
	}

	private int greatestEnd() {
		int greatest = 0;
		for (int i = 0; i < size; i++) {
			greatest = Math.max(greatest, ends[i]);
		}
		return greatest;
	}

	/** Brings what this inner node knows of child {@code i} up to date. */
	void refresh(int i) {
		IndexNode child = child(i);
		begins[i] = child.begins[0];
		ends[i] = child.greatestEnd();
		counts[i] = child.count();
	}

	void insert(int at, Object slot) {
		int after = size - at;
		System.arraycopy(begins, at, begins, at + 1, after);
		System.arraycopy(ends, at, ends, at + 1, after);
		System.arraycopy(slots, at, slots, at + 1, after);
		if (counts != null) {
			System.arraycopy(counts, at, counts, at + 1, after);
		}
		slots[at] = slot;
		size++;
	}

	void delete(int at) {
		int after = size - at - 1;
		System.arraycopy(begins, at + 1, begins, at, after);
		System.arraycopy(ends, at + 1, ends, at, after);
		System.arraycopy(slots, at + 1, slots, at, after);
		if (counts != null) {
			System.arraycopy(counts, at + 1, counts, at, after);
		}
		slots[--size] = null;
	}

	/** Moves what stands from {@code at} on to a new node and gives that node back. */
	IndexNode splitAt(int at) {
		IndexNode right = new IndexNode(isLeaf());
		right.append(this, at);
		for (int i = at; i < size; i++) {
			slots[i] = null;
		}
		size = at;
		return right;
	}

	private void append(IndexNode from, int at) {
		int moved = from.size - at;
		System.arraycopy(from.begins, at, begins, size, moved);
		System.arraycopy(from.ends, at, ends, size, moved);
		System.arraycopy(from.slots, at, slots, size, moved);
		if (counts != null) {
			System.arraycopy(from.counts, at, counts, size, moved);
		}
		size += moved;
	}

	/** After a deletion below child {@code i}: drops it when empty, joins it with a neighbour when both are thin. */
	void mend(int i) {
		if (child(i).size == 0) {
			delete(i);
			return;
		}
		refresh(i);
		if (child(i).size > CAPACITY / 4) {
			return;
		}
		int left = i > 0 ? i - 1 : i;
		if (left + 1 < size && child(left).size + child(left + 1).size <= BULK_FILL) {
			child(left).append(child(left + 1), 0);
			delete(left + 1);
			refresh(left);
		}
	}

	/** Builds a tree from elements in document order. */
	static <T> IndexNode build(Object[] elements, Extent<? super T> extent) {
		IndexNode[] level = new IndexNode[Math.max(1, (elements.length + BULK_FILL - 1) / BULK_FILL)];
		for (int i = 0; i < level.length; i++) {
			IndexNode leaf = new IndexNode(true);
			leaf.size = Math.min(BULK_FILL, elements.length - i * BULK_FILL);
			System.arraycopy(elements, i * BULK_FILL, leaf.slots, 0, leaf.size);
			for (int j = 0; j < leaf.size; j++) {
				T element = leaf.element(j);
				leaf.begins[j] = extent.begin(element);
				leaf.ends[j] = extent.end(element);
			}
			level[i] = leaf;
		}
		while (level.length > 1) {
			IndexNode[] above = new IndexNode[(level.length + BULK_FILL - 1) / BULK_FILL];
			for (int i = 0; i < above.length; i++) {
				IndexNode inner = new IndexNode(false);
				inner.size = Math.min(BULK_FILL, level.length - i * BULK_FILL);
				System.arraycopy(level, i * BULK_FILL, inner.slots, 0, inner.size);
				for (int j = 0; j < inner.size; j++) {
					inner.refresh(j);
				}
				above[i] = inner;
			}
			level = above;
		}
		return level[0];
	}
}
