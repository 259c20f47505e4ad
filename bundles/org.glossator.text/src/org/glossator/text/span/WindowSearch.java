package org.glossator.text.span;

import org.glossator.text.span.SpanIndex.By;
import org.glossator.text.span.SpanIndex.Visitor;

/** One query's way through the tree. */
record WindowSearch<T>(Extent<? super T> extent, int from, int to, By by, Visitor<? super T> visitor) {

	/** False once the visitor has declined. */
	boolean walk(IndexNode node) {
		for (int i = 0; i < node.size; i++) {
			if (node.begins[i] > to) {
				return true;
			}
			if (node.ends[i] < from) {
				continue;
			}
			if (node.isLeaf() ? !offer(node, i) : !walk(node.child(i))) {
				return false;
			}
		}
		return true;
	}

	private boolean offer(IndexNode leaf, int i) {
		int begin = leaf.begins[i];
		int end = leaf.ends[i];
		if (!SpanAlgebra.overlaps(begin, end, from, to)) {
			return true;
		}
		T element = leaf.element(i);
		return by == By.FRAGMENTS && !extent.meets(element, from, to) || visitor.visit(element, begin, end);
	}
}
