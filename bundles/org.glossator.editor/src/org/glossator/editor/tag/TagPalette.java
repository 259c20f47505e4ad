package org.glossator.editor.tag;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Finds a tag by its name: type a part of it, Enter takes the first, arrows choose another, Escape gives up. */
public final class TagPalette extends PopupDialog {

	private static final int WIDTH = 460;
	private static final int ROWS = 14;

	private final List<TagChoice> all;
	private final List<TagChoice> recent;
	private final Consumer<TagChoice> take;
	private final Point place;
	private List<TagChoice> found = List.of();
	private Text words;
	private Table table;

	/**
	 * @param title what will be tagged
	 * @param all the choices
	 * @param recent those made lately, the last first
	 * @param place the upper left corner, in coordinates of the display
	 * @param take told what was chosen, after the palette is closed
	 */
	public TagPalette(Shell parent, String title, List<TagChoice> all, List<TagChoice> recent, Point place, Consumer<TagChoice> take) {
		super(parent, SWT.NONE, true, false, false, false, false, title, "Enter takes it, Escape gives up");
		this.all = all;
		this.recent = recent;
		this.place = place;
		this.take = take;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
		words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
		words.setMessage("Tag or layer");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * table.getItemHeight()).applyTo(table);
		column(210);
		column(40);
		column(WIDTH * 2);
		words.addModifyListener(event -> fill());
		words.addListener(SWT.KeyDown, this::move);
		words.addListener(SWT.DefaultSelection, event -> choose());
		table.addListener(SWT.DefaultSelection, event -> choose());
		table.addListener(SWT.MouseUp, event -> choose());
		fill();
		return area;
	}

	private void column(int width) {
		new TableColumn(table, SWT.LEFT).setWidth(width);
	}

	private void fill() {
		found = TagFilter.find(all, recent, words.getText());
		table.setRedraw(false);
		table.removeAll();
		for (TagChoice choice : found) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { (choice.tag() == null ? "" : "  ") + choice.label(), choice.key(), choice.description() });
			item.setImage(0, Swatches.of(table, choice.color()));
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
			TagChoice choice = found.get(chosen);
			close();
			take.accept(choice);
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

	/** The colour {@code #rrggbb}, or grey where it is not one. */
	static RGB rgb(String color) {
		if (!color.matches("#[0-9a-fA-F]{6}")) {
			return new RGB(128, 128, 128);
		}
		int value = Integer.parseInt(color.substring(1), 16);
		return new RGB(value >> 16, value >> 8 & 0xff, value & 0xff);
	}
}
