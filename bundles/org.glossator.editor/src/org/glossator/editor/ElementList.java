package org.glossator.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.document.ElementTexts;

/** A list of annotations, relations or chains to choose one from: type a part of it, arrows choose, Enter takes, Escape gives up. */
final class ElementList extends PopupDialog {

	private static final int WIDTH = 560;
	private static final int ROWS = 12;
	/** Rows shown at most; typing finds the others. */
	private static final int MOST = 300;

	private final DocumentSession session;
	private final List<? extends Element> all;
	private final Point place;
	private final Consumer<Element> take;
	private final List<Element> found = new ArrayList<>();
	private Text words;
	private Table table;

	/**
	 * @param place the upper left corner, in coordinates of the display
	 * @param take told what was chosen, after the list is closed
	 */
	ElementList(Shell parent, String title, DocumentSession session, List<? extends Element> all, Point place, Consumer<Element> take) {
		super(parent, SWT.NONE, true, false, false, false, false, title, "Enter takes it, Escape gives up");
		this.session = session;
		this.all = all;
		this.place = place;
		this.take = take;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
		words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
		words.setMessage("Text, layer or tag");
		AccessibleName.set(words, "Filter by text, layer or tag");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		AccessibleName.set(table, "Annotations");
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * table.getItemHeight()).applyTo(table);
		new TableColumn(table, SWT.LEFT).setWidth(WIDTH * 11 / 20);
		new TableColumn(table, SWT.LEFT).setWidth(WIDTH * 8 / 20);
		words.addModifyListener(event -> fill());
		words.addListener(SWT.KeyDown, this::move);
		words.addListener(SWT.DefaultSelection, event -> choose());
		table.addListener(SWT.DefaultSelection, event -> choose());
		table.addListener(SWT.MouseUp, event -> choose());
		fill();
		return area;
	}

	private void fill() {
		String typed = words.getText().strip().toLowerCase(Locale.ROOT);
		found.clear();
		table.setRedraw(false);
		table.removeAll();
		for (Element element : all) {
			String text = ElementTexts.text(session, element);
			String label = ElementTexts.label(session.schema(), element);
			String layer = ElementTexts.layer(session.schema(), element) + (label.isEmpty() ? "" : ": " + label);
			if ((text + ' ' + layer).toLowerCase(Locale.ROOT).contains(typed)) {
				found.add(element);
				new TableItem(table, SWT.NONE).setText(new String[] { text, layer });
				if (found.size() == MOST) {
					break;
				}
			}
		}
		table.setSelection(0);
		table.setRedraw(true);
	}

	private void move(Event event) {
		int step = switch (event.keyCode) {
		case SWT.ARROW_DOWN -> 1;
		case SWT.ARROW_UP -> -1;
		case SWT.PAGE_DOWN -> ROWS - 1;
		case SWT.PAGE_UP -> 1 - ROWS;
		default -> 0;
		};
		if (step != 0 && !found.isEmpty()) {
			event.doit = false;
			table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, found.size() - 1));
			table.showSelection();
		}
	}

	private void choose() {
		int chosen = table.getSelectionIndex();
		if (chosen >= 0) {
			Element element = found.get(chosen);
			close();
			take.accept(element);
		}
	}

	@Override
	protected Control getFocusControl() {
		return words;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return place;
	}

	@Override
	protected Color getBackground() {
		return getShell().getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
	}

	@Override
	protected Color getForeground() {
		return getShell().getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
	}
}
