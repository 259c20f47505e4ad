package org.glossator.review.ui.agreement;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.review.agreement.Figure;
import org.glossator.ui.access.AccessibleName;

/** Figures by name, each with its 95 % interval as numbers and as a bar from 0 to 1. */
final class FigureTable {

	private static final int BAR = 3;

	private final Table table;
	private final TableColumn head;

	/**
	 * @param name what a screen reader calls it
	 * @param opened told the place of the row that is opened, by Enter or a double click
	 */
	FigureTable(Composite parent, String name, String firstHead, IntConsumer opened) {
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, name);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 80).applyTo(table);
		head = column(firstHead, 140, SWT.LEFT);
		column("Value", 60, SWT.RIGHT);
		column("95 % interval", 125, SWT.RIGHT);
		column("0 to 1", 90, SWT.LEFT);
		table.addListener(SWT.PaintItem, this::paintBar);
		table.addListener(SWT.DefaultSelection, event -> opened.accept(table.getSelectionIndex()));
	}

	private TableColumn column(String name, int width, int align) {
		TableColumn column = new TableColumn(table, align);
		column.setText(name);
		column.setWidth(width);
		return column;
	}

	/** Shows these, in their order. */
	void show(String firstHead, LinkedHashMap<String, Figure> figures) {
		head.setText(firstHead);
		table.setRedraw(false);
		table.removeAll();
		for (Map.Entry<String, Figure> each : figures.entrySet()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { each.getKey(), number(each.getValue().value()), interval(each.getValue()), "" });
			item.setData(each.getValue());
		}
		table.setRedraw(true);
	}

	/** A figure with three digits; a dash where it is not defined. */
	static String number(double value) {
		return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
	}

	static String interval(Figure figure) {
		return figure.hasInterval() ? number(figure.low()) + " to " + number(figure.high()) : "";
	}

	private void paintBar(Event event) {
		if (event.index != BAR || !(event.item.getData() instanceof Figure figure)) {
			return;
		}
		paintBar(event.gc, figure, event.x + 4, event.y + event.height / 2, table.getColumn(BAR).getWidth() - 12);
	}

	/** Paints a figure as a bar of which {@code width} pixels are 1, with its interval. */
	static void paintBar(GC gc, Figure figure, int left, int middle, int width) {
		if (Double.isNaN(figure.value())) {
			return;
		}
		Color before = gc.getBackground();
		gc.setBackground(new Color(86, 140, 195));
		gc.fillRectangle(left, middle - 4, (int) Math.round(width * Math.clamp(figure.value(), 0, 1)), 8);
		gc.setBackground(before);
		if (figure.hasInterval()) {
			int low = left + (int) Math.round(width * Math.clamp(figure.low(), 0, 1));
			int high = left + (int) Math.round(width * Math.clamp(figure.high(), 0, 1));
			gc.drawLine(low, middle, high, middle);
			gc.drawLine(low, middle - 3, low, middle + 3);
			gc.drawLine(high, middle - 3, high, middle + 3);
		}
	}
}
