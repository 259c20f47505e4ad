package org.glossator.ui.access;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/**
 * Room for people whose letters are larger than usual, or whose window is low: where bars and a table no longer fit into a
 * view, it is scrolled, and what has the focus is in sight. UI thread only.
 */
public final class Room {

	private Room() {
	}

	/** The content of a view, in a grid of one column, that is scrolled where the view is too low for it. */
	public static Composite in(Composite view) {
		view.setLayout(new FillLayout());
		ScrolledComposite scroll = new ScrolledComposite(view, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		Composite content = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
		scroll.setContent(content);
		// Bars wrap: how high they are depends on how wide the view is.
		scroll.addListener(SWT.Resize, event -> scroll.setMinHeight(content.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y));
		return content;
	}

	/** The least height of a table that can be used: its head and a row, in pixels. */
	public static int least(Table table) {
		return (table.getHeaderVisible() ? table.getHeaderHeight() : 0) + table.getItemHeight();
	}
}
