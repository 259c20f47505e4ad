package org.glossator.ui.learning;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.ui.access.AccessibleName;

/** The passages the recommenders are least sure of, the most doubtful on top. UI thread only. */
final class DoubtTable {

	private static final String[] HEADS = { "Unsure", "Layer", "Passage", "Document" };
	private static final int[] WIDTHS = { 76, 170, 460, 300 };

	private final Table table;
	private List<Uncertain> shown = List.of();
	private SchemaSpec schema = SchemaSpec.EMPTY;

	/** @param chosen told of a passage, and whether to go there rather than only show it */
	DoubtTable(Composite parent, BiConsumer<Uncertain, Boolean> chosen) {
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, "Passages the recommenders are least sure of");
		for (int i = 0; i < HEADS.length; i++) {
			TableColumn column = new TableColumn(table, i == 0 ? SWT.RIGHT : SWT.LEFT);
			column.setText(HEADS[i]);
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, shown.get(event.index)));
		table.addListener(SWT.Selection, event -> tell(chosen, false));
		table.addListener(SWT.DefaultSelection, event -> tell(chosen, true));
	}

	private void tell(BiConsumer<Uncertain, Boolean> chosen, boolean go) {
		if (table.getSelectionIndex() >= 0) {
			chosen.accept(shown.get(table.getSelectionIndex()), go);
		}
	}

	private void fill(TableItem item, Uncertain each) {
		LayerSpec layer = schema.layer(each.doubt().layer());
		String name = layer == null ? each.doubt().layer() : layer.label();
		item.setText(new String[] { Math.round(100 * each.doubt().doubt()) + " %", each.doubt().label().isEmpty() ? name : name + ": " + each.doubt().label(),
				each.words(), each.title() });
	}

	Table control() {
		return table;
	}

	void show(List<Uncertain> passages, SchemaSpec layers) {
		if (passages.equals(shown) && layers.equals(schema)) {
			return;
		}
		Uncertain before = table.getSelectionIndex() < 0 ? null : shown.get(table.getSelectionIndex());
		shown = passages;
		schema = layers;
		table.setItemCount(shown.size());
		table.clearAll();
		if (before != null) {
			table.setSelection(shown.indexOf(before));
		}
	}

	/** Selects a passage that was gone to by a key. */
	void select(Uncertain passage) {
		table.setSelection(shown.indexOf(passage));
		table.showSelection();
	}
}
