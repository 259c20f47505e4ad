package org.glossator.ui.corpus;

import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;

/** Hands the rows of a {@link CorpusTree} to the viewer as they come into view. */
final class CorpusContent implements ILazyTreeContentProvider {

	private final TreeViewer viewer;
	private final CorpusTree tree;

	CorpusContent(TreeViewer viewer, CorpusTree tree) {
		this.viewer = viewer;
		this.tree = tree;
	}

	/** The viewer's input stands for the top. */
	private Object element(Object parent) {
		return parent == viewer.getInput() ? null : parent;
	}

	@Override
	public void updateElement(Object parent, int index) {
		Object child = tree.child(element(parent), index);
		if (child != null) {
			viewer.replace(parent, index, child);
			viewer.setChildCount(child, tree.count(child));
		}
	}

	@Override
	public void updateChildCount(Object element, int currentChildCount) {
		int count = tree.count(element(element));
		if (count != currentChildCount) {
			viewer.setChildCount(element, count);
		}
	}

	@Override
	public Object getParent(Object element) {
		Object parent = tree.parent(element);
		return parent == null && viewer.getInput() != element ? viewer.getInput() : parent;
	}
}
