package org.glossator.review.ui.agreement;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.ui.access.AccessibleName;

/** A table of numbers whose cells are the darker the greater they are. Arrow keys go from cell to cell, Enter opens one. */
final class HeatTable {

	/** What stands in a cell. */
	interface Cells {
		/** The number as text; empty for none. */
		String text(int row, int column);

		/** How dark the cell is, 0 to 1; NaN for no colour. */
		double heat(int row, int column);
	}

	/** Told of a cell. */
	interface Listener {
		/** The cell was selected, or opened. */
		void at(int row, int column);
	}

	private static final int NARROWEST = 56;

	private final Table table;
	private final TableCursor cursor;
	private int rows;
	private int columns;

	/**
	 * @param name what a screen reader calls it
	 * @param selected told of the cell the cursor goes to
	 * @param opened told of the cell that is opened, by Enter or a double click
	 */
	HeatTable(Composite parent, String name, Listener selected, Listener opened) {
		table = new Table(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		AccessibleName.set(table, name);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 80).applyTo(table);
		cursor = new TableCursor(table, SWT.BORDER);
		AccessibleName.set(cursor, name);
		cursor.setVisible(false);
		cursor.addListener(SWT.Selection, event -> {
			colour();
			tell(selected);
		});
		cursor.addListener(SWT.DefaultSelection, event -> tell(opened));
		cursor.addListener(SWT.MouseDoubleClick, event -> tell(opened));
	}

	/** The cursor leaves the cell its colours. */
	private void colour() {
		if (cursor.getRow() != null) {
			cursor.setBackground(cursor.getRow().getBackground(cursor.getColumn()));
			cursor.setForeground(cursor.getRow().getForeground(cursor.getColumn()));
		}
	}

	private void tell(Listener listener) {
		int row = cursor.getRow() == null ? -1 : table.indexOf(cursor.getRow());
		int column = cursor.getColumn() - 1;
		if (row >= 0 && row < rows && column >= 0 && column < columns) {
			listener.at(row, column);
		}
	}

	/** Shows these cells under these heads. */
	void show(String corner, List<String> rowHeads, List<String> columnHeads, Cells cells) {
		rows = rowHeads.size();
		columns = columnHeads.size();
		cursor.setVisible(false);
		table.setRedraw(false);
		table.removeAll();
		for (TableColumn old : table.getColumns()) {
			old.dispose();
		}
		new TableColumn(table, SWT.LEFT).setText(corner);
		columnHeads.forEach(head -> new TableColumn(table, SWT.CENTER).setText(head));
		for (int row = 0; row < rows; row++) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(0, rowHeads.get(row));
			for (int column = 0; column < columns; column++) {
				item.setText(column + 1, cells.text(row, column));
				double heat = cells.heat(row, column);
				if (!Double.isNaN(heat)) {
					item.setBackground(column + 1, new Color(ground(heat)));
					item.setForeground(column + 1, new Color(ink(heat)));
				}
			}
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		if (columns > 0) {
			int widest = Arrays.stream(table.getColumns()).skip(1).mapToInt(TableColumn::getWidth).max().orElse(0);
			// Cells of one width while they are few: GTK gives the last column what is left, so that one is none of ours.
			Arrays.stream(table.getColumns()).skip(1).filter(column -> columns <= 4 || column.getWidth() < NARROWEST)
					.forEach(column -> column.setWidth(columns <= 4 ? Math.max(widest, NARROWEST) : NARROWEST));
			TableColumn rest = new TableColumn(table, SWT.LEFT);
			rest.setResizable(false);
			// One without a width would not be shown at all.
			rest.setWidth(2);
		}
		table.setRedraw(true);
		if (rows > 0 && columns > 0) {
			cursor.setVisible(true);
			cursor.setSelection(0, 1);
			colour();
		}
	}

	/** White to dark blue. */
	static RGB ground(double heat) {
		double share = Math.clamp(heat, 0, 1);
		return new RGB((int) Math.round(247 - share * 239), (int) Math.round(251 - share * 203), (int) Math.round(255 - share * 148));
	}

	/** What is readable on that ground. */
	static RGB ink(double heat) {
		return heat > 0.55 ? new RGB(255, 255, 255) : new RGB(0, 0, 0);
	}

	/** Puts the cursor into a cell; tells nobody. */
	void select(int row, int column) {
		if (row < rows && column < columns) {
			cursor.setSelection(row, column + 1);
			colour();
		}
	}

	/** Takes the focus; the table itself while there is no cell. */
	void setFocus() {
		if (cursor.isVisible()) {
			cursor.setFocus();
		} else {
			table.setFocus();
		}
	}
}
