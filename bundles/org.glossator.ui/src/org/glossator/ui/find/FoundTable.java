package org.glossator.ui.find;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.core.search.Hit;
import org.glossator.text.offset.Boundaries;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.access.Letters;

/** The hits in their context, each with a box to tick. It is virtual: only rows in view cost anything. UI thread only. */
final class FoundTable {

	/** What fits beside a hit: a cell that is too narrow would cut the words next to it, not those far from it. */
	private static final int BEFORE = 34;

	private final Table table;
	private final Runnable ticked;
	private FoundRows rows = new FoundRows(java.util.List.of(), false);
	private SchemaSpec schema = SchemaSpec.EMPTY;
	private boolean titles;

	/** @param ticked told when boxes were ticked or cleared */
	FoundTable(Composite parent, Runnable ticked) {
		this.ticked = ticked;
		table = new Table(parent, SWT.CHECK | SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.set(table, "Hits");
		column("Where", SWT.LEFT, 76);
		column("Before", SWT.RIGHT, 180);
		column("Hit", SWT.LEFT, 120);
		column("After", SWT.LEFT, 180);
		column("Annotated as", SWT.LEFT, 130);
		column("Annotator", SWT.LEFT, 96);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, this::select);
		table.addListener(SWT.KeyDown, this::key);
	}

	private void column(String name, int style, int width) {
		TableColumn column = new TableColumn(table, style);
		column.setText(name);
		column.setWidth(Letters.width(table, width));
		column.setResizable(true);
	}

	/** The widget, to lay out and to listen to. */
	Table control() {
		return table;
	}

	/**
	 * Shows hits.
	 *
	 * @param withTitles whether they are of several documents
	 */
	void show(FoundRows shown, SchemaSpec spec, boolean withTitles) {
		rows = shown;
		schema = spec;
		titles = withTitles;
		table.getColumn(0).setWidth(titles ? 180 : 76);
		table.setItemCount(rows.size());
		refresh();
	}

	/** Shows the same hits as they are after an edit; the person stays where they were. */
	void update(FoundRows now) {
		Hit at = current();
		int row = at == null ? -1 : now.indexOf(at);
		int old = table.getSelectionIndex();
		boolean several = table.getSelectionCount() > 1;
		int top = table.getTopIndex();
		rows = now;
		table.setItemCount(rows.size());
		if (!several && old >= 0 && rows.size() > 0) {
			table.setSelection(row >= 0 ? row : Math.min(old, rows.size() - 1));
		}
		table.setTopIndex(top);
		refresh();
	}

	/** Shows ticks as they are now. */
	void refresh() {
		table.clearAll();
	}

	private void fill(TableItem item, int index) {
		if (index >= 0 && index < rows.size()) {
			Hit hit = rows.get(index);
			String title = hit.document().title().isBlank() ? hit.document().id() : hit.document().title();
			item.setText(new String[] { (titles ? title + ", " : "") + "line " + hit.line(), tail(hit.before()), hit.covered(), hit.after(),
					hit.there().stream().map(record -> RecordTexts.nameAndStatus(schema, record)).collect(Collectors.joining(", ")), hit.annotator() });
			item.setChecked(rows.isTicked(index));
		}
	}

	private static String tail(String before) {
		if (before.length() <= BEFORE) {
			return before;
		}
		Boundaries boundaries = Boundaries.of(before);
		int from = before.length() - BEFORE;
		return "…" + before.substring(boundaries.isGraphemeBoundary(from) ? from : boundaries.nextGrapheme(from));
	}

	private void select(Event event) {
		if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
			rows.tick(table.indexOf(item), item.getChecked());
			ticked.run();
		}
	}

	/** Space ticks all selected rows, or clears them where the first one is ticked. */
	private void key(Event event) {
		int[] selected = table.getSelectionIndices();
		if (event.keyCode == SWT.SPACE && selected.length > 0) {
			event.doit = false;
			boolean on = !rows.isTicked(Arrays.stream(selected).min().getAsInt());
			for (int row : selected) {
				rows.tick(row, on);
				table.getItem(row).setChecked(on);
			}
			ticked.run();
		}
	}

	/** The row the person is at, or null. */
	Hit current() {
		int row = table.getSelectionIndex();
		return row < 0 || row >= rows.size() ? null : rows.get(row);
	}

	/** Goes on by one row, from the last to the first; false where there is none. */
	boolean step(boolean forwards) {
		if (rows.size() == 0) {
			return false;
		}
		int row = table.getSelectionIndex();
		int next = row < 0 ? forwards ? 0 : rows.size() - 1 : Math.floorMod(row + (forwards ? 1 : -1), rows.size());
		table.setSelection(next);
		table.showSelection();
		return true;
	}
}
