package org.glossator.ui.annotations;

import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.document.ElementTexts;
import org.glossator.ui.popup.ListPopup;

/** Finds any annotation of a document, however many it has. On request it asks for a word beside. */
public final class ElementPicker extends ListPopup {

	private final DocumentSession session;
	private final Rectangle over;
	private final BiConsumer<Element, String> go;
	private final Element here;
	private ElementRows rows;
	private Delay filter;
	private String asked = "";
	private Text word;
	private String typed = "";
	private String filtered;

	/**
	 * @param title what it is for
	 * @param over what the popup lies in the middle of, in coordinates of the display
	 * @param here what is selected now; null for nothing
	 * @param go told what was chosen and the word typed beside, after the popup is closed
	 */
	public ElementPicker(Shell parent, String title, DocumentSession session, Rectangle over, Element here, BiConsumer<Element, String> go) {
		super(parent, title, "Text, layer, tag, status or note", "Annotations", 16, 320, 100, 170);
		this.session = session;
		this.over = over;
		this.here = here;
		this.go = go;
	}

	/** Asks for a word beside, such as the role of a link; may be left empty. To be called before it is opened. */
	public ElementPicker asking(String what) {
		asked = what;
		return this;
	}

	@Override
	protected int tableStyle() {
		return SWT.VIRTUAL;
	}

	@Override
	protected boolean clickTakes() {
		return asked.isEmpty();
	}

	@Override
	protected void below(Composite area) {
		table().addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		rows = new ElementRows(table().getDisplay(), this::shown);
		filter = new Delay(table().getDisplay(), 80, this::filter);
		if (!asked.isEmpty()) {
			word = new Text(area, SWT.BORDER);
			word.setMessage(asked);
			AccessibleName.set(word, asked);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(word);
			word.addListener(SWT.DefaultSelection, event -> choose());
		}
	}

	@Override
	protected void typed(String words) {
		typed = words;
		if (filtered == null) {
			filter();
		} else {
			filter.start();
		}
	}

	private void filter() {
		if (!table().isDisposed() && !typed.equals(filtered)) {
			filtered = typed;
			rows.show(session, WordFilter.of(session, filtered), null, false);
		}
	}

	private void shown() {
		if (!table().isDisposed()) {
			table().setItemCount(rows.size());
			table().clearAll();
			int row = here == null ? -1 : rows.indexOf(here);
			table().setSelection(Math.max(0, row));
			table().showSelection();
			setInfoText(rows.size() > 0 ? HINT : filtered.isBlank() ? "There are no annotations yet" : "No annotation is like that");
		}
	}

	private void fill(TableItem item, int index) {
		if (index >= 0 && index < rows.size()) {
			Element element = rows.get(index);
			item.setText(new String[] { ElementTexts.text(session, element), ElementTexts.layer(session.schema(), element),
					ElementTexts.label(session.schema(), element) });
		}
	}

	@Override
	protected void choose() {
		// Enter may come before the filter has begun.
		filter();
		super.choose();
	}

	@Override
	protected int size() {
		return rows.size();
	}

	@Override
	protected Runnable take(int row) {
		Element chosen = rows.get(row);
		String beside = word == null ? "" : word.getText().strip();
		return () -> go.accept(chosen, beside);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(Math.clamp(over.width - 40L, 420, 640), Math.clamp(over.height - 40L, 240, 460));
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return new Point(over.x + Math.max(0, (over.width - size.x) / 2), over.y + Math.max(0, (over.height - size.y) / 3));
	}
}
