package org.glossator.ui.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.core.statistics.CorpusStatistics;
import org.glossator.core.statistics.CorpusStatistics.DocumentSize;
import org.glossator.ui.access.AccessibleName;

/** The documents of a corpus with their lengths and how much each annotator made, sorted by any of these. UI thread only. */
final class DocumentTable {

	private final Table table;
	private List<String> annotators = List.of();
	private List<DocumentSize> inOrder = List.of();
	private List<DocumentSize> rows = List.of();

	DocumentTable(Composite parent) {
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.set(table, "Documents");
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
	}

	/** The table, to lay out. */
	Table control() {
		return table;
	}

	/** Shows the documents of a corpus, in its order. */
	void show(CorpusStatistics statistics) {
		annotators = List.copyOf(statistics.annotators().keySet());
		inOrder = statistics.documents();
		rows = inOrder;
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		column("Document", 260, SWT.LEFT, Comparator.comparing(row -> title(row).toLowerCase(Locale.ROOT)));
		column("Words", 70, SWT.RIGHT, Comparator.comparingInt(DocumentSize::tokens));
		column("Characters", 100, SWT.RIGHT, Comparator.comparingInt(DocumentSize::codePoints));
		for (String annotator : annotators) {
			column(annotator, 100, SWT.RIGHT, Comparator.comparingInt(row -> row.annotations().getOrDefault(annotator, 0)));
		}
		table.setSortColumn(null);
		refill();
	}

	private void column(String name, int width, int style, Comparator<DocumentSize> order) {
		TableColumn column = new TableColumn(table, style);
		column.setText(name);
		column.setWidth(width);
		column.addListener(SWT.Selection, event -> sort(column, order));
	}

	private void sort(TableColumn column, Comparator<DocumentSize> order) {
		boolean descending = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
		List<DocumentSize> sorted = new ArrayList<>(inOrder);
		sorted.sort(descending ? order.reversed() : order);
		rows = sorted;
		table.setSortColumn(column);
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
		refill();
	}

	private void refill() {
		table.setItemCount(rows.size());
		table.clearAll();
	}

	private static String title(DocumentSize row) {
		return row.document().title().isBlank() ? row.document().id() : row.document().title();
	}

	private String[] cells(DocumentSize row) {
		List<String> cells = new ArrayList<>(List.of(title(row), String.valueOf(row.tokens()), String.valueOf(row.codePoints())));
		annotators.forEach(annotator -> cells.add(row.annotations().containsKey(annotator) ? String.valueOf(row.annotations().get(annotator)) : ""));
		return cells.toArray(String[]::new);
	}

	private void fill(TableItem item, int index) {
		if (index < rows.size()) {
			item.setText(cells(rows.get(index)));
		}
	}

	/** All rows as text, tabs between the columns, with a head. */
	String text() {
		StringBuilder text = new StringBuilder("Document\tWords\tCharacters");
		annotators.forEach(annotator -> text.append('\t').append(annotator));
		text.append('\n');
		rows.forEach(row -> text.append(String.join("\t", cells(row))).append('\n'));
		return text.toString();
	}
}
