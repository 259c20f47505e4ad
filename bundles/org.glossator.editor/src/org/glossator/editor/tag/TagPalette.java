package org.glossator.editor.tag;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.ui.popup.ListPopup;

/** Finds a tag by its name. */
public final class TagPalette extends ListPopup {

	private final List<TagChoice> all;
	private final List<TagChoice> recent;
	private final Consumer<TagChoice> take;
	private final Point place;
	private List<TagChoice> found = List.of();

	/**
	 * @param title what will be tagged
	 * @param all the choices
	 * @param recent those made lately, the last first
	 * @param place the upper left corner, in coordinates of the display
	 * @param take told what was chosen, after the palette is closed
	 */
	public TagPalette(Shell parent, String title, List<TagChoice> all, List<TagChoice> recent, Point place, Consumer<TagChoice> take) {
		super(parent, title, "Tag or layer", "Tags", 14, 210, 40, 210);
		this.all = all;
		this.recent = recent;
		this.place = place;
		this.take = take;
	}

	@Override
	protected void typed(String typed) {
		found = TagFilter.find(all, recent, typed);
		table().setRedraw(false);
		table().removeAll();
		for (TagChoice choice : found) {
			TableItem item = new TableItem(table(), SWT.NONE);
			item.setText(new String[] { (choice.tag() == null ? "" : "  ") + choice.label(), choice.key(), choice.description() });
			item.setImage(0, Swatches.of(table(), choice.color()));
		}
		table().setSelection(0);
		table().setRedraw(true);
	}

	@Override
	protected int size() {
		return found.size();
	}

	@Override
	protected Runnable take(int row) {
		TagChoice choice = found.get(row);
		return () -> take.accept(choice);
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return place;
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
