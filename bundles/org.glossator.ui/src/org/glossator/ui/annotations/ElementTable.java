package org.glossator.ui.annotations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.model.Element;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.access.Letters;
import org.glossator.ui.document.ShownSelection;

/**
 * A table of elements. It is virtual: a hundred thousand rows cost no more than those in view. A click on a column's
 * head sorts by it, a second one the other way round, a third one gives document order back. UI thread only.
 */
public final class ElementTable {

	/**
	 * A column.
	 *
	 * @param name its head
	 * @param width in pixels at first
	 * @param text what it shows of an element, never null
	 * @param key what it sorts by, never null
	 */
	public record Column(String name, int width, Function<Element, String> text, Function<Element, ? extends Comparable<?>> key) {

		/** A column that sorts by what it shows. */
		public Column(String name, int width, Function<Element, String> text) {
			this(name, width, text, element -> text.apply(element).toLowerCase(Locale.ROOT));
		}
	}

	/** Rows that are added in one piece. */
	private static final int PIECE = 2_000;
	/** Rows that are taken away in one piece: GTK takes ten times as long for each. */
	private static final int LESS = 400;

	private final Table table;
	private final List<Column> columns;
	private final Consumer<List<Element>> chosen;
	private final ShownSelection selection = new ShownSelection(0);
	private ElementRows rows;
	private Runnable sorted = () -> { };
	private Column sorting;
	private boolean descending;
	private boolean growing;

	/**
	 * @param name what a screen reader calls it
	 * @param chosen told what the person selects here
	 */
	public ElementTable(Composite parent, String name, List<Column> columns, Consumer<List<Element>> chosen) {
		this.columns = List.copyOf(columns);
		this.chosen = chosen;
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.set(table, name);
		columns.forEach(this::add);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, event -> select());
	}

	private void add(Column column) {
		TableColumn head = new TableColumn(table, SWT.LEFT);
		head.setText(column.name());
		head.setWidth(Letters.width(table, column.width()));
		head.setMoveable(true);
		head.addListener(SWT.Selection, event -> sort(head, column));
	}

	private void sort(TableColumn head, Column column) {
		if (sorting != column) {
			sorting = column;
			descending = false;
		} else if (!descending) {
			descending = true;
		} else {
			sorting = null;
		}
		table.setSortColumn(sorting == null ? null : head);
		table.setSortDirection(sorting == null ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
		sorted.run();
	}

	/**
	 * Says where the rows come from.
	 *
	 * @param sorted told when the person wants another order, see {@link #sortKey} and {@link #isDescending}
	 */
	public void connect(ElementRows shown, Runnable sorted) {
		this.rows = shown;
		this.sorted = sorted;
	}

	/** What to sort by; null for document order. */
	public Function<Element, ? extends Comparable<?>> sortKey() {
		return sorting == null ? null : sorting.key();
	}

	/** Whether the greatest comes first. */
	public boolean isDescending() {
		return descending;
	}

	/** The table itself, to lay out and to listen to. */
	public Table control() {
		return table;
	}

	private void fill(TableItem item, int index) {
		// GTK asks for rows that are just being taken away: they have no place any more.
		if (index >= 0 && index < rows.size()) {
			Element element = rows.get(index);
			item.setText(columns.stream().map(column -> column.text().apply(element)).toArray(String[]::new));
		}
	}

	/** Shows the rows as they are now; what is selected stays selected where it is still there. */
	public void refill() {
		resize();
		table.clearAll();
		mark();
	}

	/** Gives the table as many rows as there are: GTK takes its time for each, so thousands come and go in several turns. */
	private void resize() {
		int count = table.getItemCount();
		if (rows.size() == 0 && count <= PIECE) {
			table.removeAll();
		} else {
			table.setItemCount(Math.clamp(rows.size(), count - LESS, count + PIECE));
		}
		if (table.getItemCount() != rows.size() && !growing) {
			growing = true;
			table.getDisplay().asyncExec(this::grow);
		}
	}

	private void grow() {
		growing = false;
		if (!table.isDisposed()) {
			resize();
			mark();
		}
	}

	private void select() {
		List<Element> elements = Arrays.stream(table.getSelectionIndices()).filter(row -> row < rows.size()).mapToObj(rows::get).toList();
		selection.show(elements);
		chosen.accept(elements);
	}

	/** Selects a row and tells so, as if the person had. */
	public void selectRow(int row) {
		if (row >= 0 && row < rows.size()) {
			table.setItemCount(rows.size());
			table.setSelection(row);
			select();
		}
	}

	private void mark() {
		int[] marked = selected().stream().mapToInt(rows::indexOf).filter(row -> row >= 0).sorted().toArray();
		if (!Arrays.equals(marked, table.getSelectionIndices())) {
			table.setSelection(marked);
		}
	}

	/** The elements selected. */
	public List<Element> selected() {
		List<Element> elements = new ArrayList<>();
		for (Object each : selection.getSelection().toList()) {
			elements.add((Element) each);
		}
		return elements;
	}

	/** What tells the workbench of the elements selected. */
	public ISelectionProvider selection() {
		return selection;
	}

	/** Marks what is selected elsewhere; nobody is told. */
	public void select(List<Element> elements) {
		selection.mark(elements);
		if (!table.isDisposed()) {
			mark();
		}
	}
}
