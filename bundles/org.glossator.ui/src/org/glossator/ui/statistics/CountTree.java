package org.glossator.ui.statistics;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.glossator.ui.access.AccessibleName;

/** Annotators, their layers and tags, with how many annotations of each there are. UI thread only. */
final class CountTree {

	private final TreeViewer viewer;

	CountTree(Composite parent) {
		viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.set(viewer.getTree(), "Annotations by annotator, layer and tag");
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new Content());
		column("What", 220, SWT.LEFT, CountRow::name);
		column("Annotations", 112, SWT.RIGHT, row -> String.valueOf(row.count()));
		column("Share", 66, SWT.RIGHT, row -> String.format(Locale.ROOT, "%.0f %%", 100 * row.share()));
		column("Accepted", 90, SWT.RIGHT, row -> row.status("accepted"));
		column("Suggested", 100, SWT.RIGHT, row -> row.status("suggested"));
		column("Rejected", 90, SWT.RIGHT, row -> row.status("rejected"));
	}

	private void column(String name, int width, int style, Function<CountRow, String> text) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, style);
		column.getColumn().setText(name);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((CountRow) row)));
	}

	/** The tree, to lay out. */
	Tree control() {
		return viewer.getTree();
	}

	/** Shows these, with the layers of each annotator open. */
	void show(List<CountRow> rows) {
		viewer.setInput(rows);
		viewer.expandToLevel(2);
	}

	/** The rows under one another. */
	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((CountRow) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((CountRow) element).children().isEmpty();
		}
	}
}
