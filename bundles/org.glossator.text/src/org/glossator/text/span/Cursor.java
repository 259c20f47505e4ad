package org.glossator.text.span;

import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** A place in document order. */
final class Cursor<T> implements Iterator<T> {

	private final SpanTree<T> tree;
	private final int started;
	private int next;
	private IndexNode leaf;
	private int slot;

	Cursor(SpanTree<T> tree, int place) {
		this.tree = tree;
		started = tree.edits();
		next = place;
		seek();
	}

	private void seek() {
		int rest = next;
		if (rest >= tree.size()) {
			return;
		}
		IndexNode node = tree.root();
		while (!node.isLeaf()) {
			int i = 0;
			while (rest >= node.counts[i]) {
				rest -= node.counts[i++];
			}
			node = node.child(i);
		}
		leaf = node;
		slot = rest;
	}

	int begin() {
		return leaf.begins[slot];
	}

	int end() {
		return leaf.ends[slot];
	}

	@Override
	public boolean hasNext() {
		return next < tree.size();
	}

	@Override
	public T next() {
		if (started != tree.edits()) {
			throw new ConcurrentModificationException();
		}
		if (next >= tree.size()) {
			throw new NoSuchElementException();
		}
		T element = leaf.element(slot++);
		next++;
		if (slot == leaf.size) {
			seek();
		}
		return element;
	}
}
