package org.glossator.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.ui.document.ElementTexts;
import org.glossator.ui.popup.ListPopup;

/** Chooses one of some annotations, relations or chains. */
final class ElementList extends ListPopup {

	/** Rows shown at most; typing finds the others. */
	private static final int MOST = 300;

	private final DocumentSession session;
	private final List<? extends Element> all;
	private final Point place;
	private final Consumer<Element> take;
	private final List<Element> found = new ArrayList<>();

	/**
	 * @param place the upper left corner, in coordinates of the display
	 * @param take told what was chosen, after the list is closed
	 */
	ElementList(Shell parent, String title, DocumentSession session, List<? extends Element> all, Point place, Consumer<Element> take) {
		super(parent, title, "Text, layer or tag", "Annotations", 12, 310, 250);
		this.session = session;
		this.all = all;
		this.place = place;
		this.take = take;
	}

	@Override
	protected void typed(String words) {
		String typed = words.strip().toLowerCase(Locale.ROOT);
		found.clear();
		table().setRedraw(false);
		table().removeAll();
		for (Element element : all) {
			String text = ElementTexts.text(session, element);
			String label = ElementTexts.label(session.schema(), element);
			String layer = ElementTexts.layer(session.schema(), element) + (label.isEmpty() ? "" : ": " + label);
			if ((text + ' ' + layer).toLowerCase(Locale.ROOT).contains(typed)) {
				found.add(element);
				new TableItem(table(), SWT.NONE).setText(new String[] { text, layer });
				if (found.size() == MOST) {
					break;
				}
			}
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
		Element element = found.get(row);
		return () -> take.accept(element);
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return place;
	}
}
