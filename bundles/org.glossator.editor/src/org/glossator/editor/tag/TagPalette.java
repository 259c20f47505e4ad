package org.glossator.editor.tag;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.editor.SchemaLook;
import org.glossator.ui.popup.ListPopup;

/** Finds a tag by its name. */
public final class TagPalette extends ListPopup {

	private final List<TagChoice> all;
	private final List<TagChoice> recent;
	private final SchemaLook look;
	private final Consumer<TagChoice> take;
	private final Point place;
	private List<TagChoice> found = List.of();

	/**
	 * @param title what will be tagged
	 * @param look how they are painted
	 * @param all the choices
	 * @param recent those made lately, the last first
	 * @param place the upper left corner, in coordinates of the display
	 * @param take told what was chosen, after the palette is closed
	 */
	public TagPalette(Shell parent, String title, SchemaLook look, List<TagChoice> all, List<TagChoice> recent, Point place, Consumer<TagChoice> take) {
		super(parent, title, "Tag or layer", "Tags", 14, 210, 40, 210);
		this.look = look;
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
			item.setImage(0, Swatches.of(table(), look, choice.layer(), choice.tag()));
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
}
