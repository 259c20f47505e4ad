package org.glossator.ui.exchange;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.exchange.Loss;
import org.glossator.ui.access.AccessibleName;

/** What a format cannot carry: what, how many times, and the first places. UI thread only. */
final class LossTable {

	private final Table table;

	LossTable(Composite parent) {
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.set(table, "What is lost");
		column("Times", 60, SWT.RIGHT);
		column("What is lost or changed", 470, SWT.LEFT);
		column("First places", 240, SWT.LEFT);
	}

	private void column(String name, int width, int style) {
		TableColumn column = new TableColumn(table, style);
		column.setText(name);
		column.setWidth(width);
	}

	/** The table, to lay out. */
	Table control() {
		return table;
	}

	/** Shows these. */
	void show(List<Loss> losses) {
		table.removeAll();
		for (Loss loss : losses) {
			new TableItem(table, SWT.NONE).setText(new String[] { String.valueOf(loss.count()), loss.what(), String.join(", ", loss.places()) });
		}
		if (losses.isEmpty()) {
			new TableItem(table, SWT.NONE).setText(new String[] { "", "Nothing is lost", "" });
		}
	}

	/** As text, one loss a line, tabs between count, what and places. */
	static String text(List<Loss> losses) {
		StringBuilder text = new StringBuilder();
		losses.forEach(loss -> text.append(loss.count()).append('\t').append(loss.what()).append('\t').append(String.join(", ", loss.places())).append('\n'));
		return text.toString();
	}
}
