package org.glossator.ui.annotations;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
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

/**
 * A popup that finds an annotation of a document: type a part of what it covers or is, arrows choose another, Enter takes
 * it, Escape gives up. On request it asks for a word beside.
 */
public final class ElementPicker extends PopupDialog {

	private static final int ROWS = 16;
	private static final String HINT = "Type to find, Enter takes it, Escape gives up";

	private final DocumentSession session;
	private final Rectangle over;
	private final BiConsumer<Element, String> go;
	private final Element here;
	private ElementRows rows;
	private Text words;
	private Table table;
	private String asked = "";
	private Text word;
	private String filtered = "";

	/**
	 * @param title what it is for
	 * @param over what the popup lies in the middle of, in coordinates of the display
	 * @param here what is selected now; null for nothing
	 * @param go told what was chosen and the word typed beside, after the popup is closed
	 */
	public ElementPicker(Shell parent, String title, DocumentSession session, Rectangle over, Element here, BiConsumer<Element, String> go) {
		super(parent, SWT.NONE, true, false, false, false, false, title, HINT);
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
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
		words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
		words.setMessage("Text, layer, tag, status or note");
		AccessibleName.set(words, "Find an annotation");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		AccessibleName.set(table, "Annotations");
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * table.getItemHeight()).applyTo(table);
		for (int width : new int[] { 320, 100, 170 }) {
			new TableColumn(table, SWT.LEFT).setWidth(width);
		}
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.DefaultSelection, event -> choose());
		table.addListener(SWT.MouseUp, event -> {
			if (asked.isEmpty()) {
				choose();
			}
		});
		if (!asked.isEmpty()) {
			word = new Text(area, SWT.BORDER);
			word.setMessage(asked);
			AccessibleName.set(word, asked);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(word);
			word.addListener(SWT.DefaultSelection, event -> choose());
		}
		rows = new ElementRows(table.getDisplay(), this::shown);
		Delay filter = new Delay(table.getDisplay(), 80, this::filter);
		words.addListener(SWT.Modify, event -> filter.start());
		words.addListener(SWT.KeyDown, this::move);
		words.addListener(SWT.DefaultSelection, event -> {
			if (filterIsLate()) {
				filter();
			}
			choose();
		});
		filter();
		return area;
	}

	private boolean filterIsLate() {
		return !filtered.equals(words.getText());
	}

	private void filter() {
		if (!words.isDisposed()) {
			filtered = words.getText();
			rows.show(session, WordFilter.of(session, filtered), null, false);
		}
	}

	private void shown() {
		if (!table.isDisposed()) {
			table.setItemCount(rows.size());
			table.clearAll();
			int row = here == null ? -1 : rows.indexOf(here);
			table.setSelection(Math.max(0, row));
			table.showSelection();
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

	private void move(Event event) {
		int step = switch (event.keyCode) {
			case SWT.ARROW_DOWN -> 1;
			case SWT.ARROW_UP -> -1;
			case SWT.PAGE_DOWN -> ROWS - 1;
			case SWT.PAGE_UP -> 1 - ROWS;
			default -> 0;
		};
		if (step != 0 && rows.size() > 0) {
			event.doit = false;
			table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, rows.size() - 1));
			table.showSelection();
		}
	}

	private void choose() {
		int row = table.getSelectionIndex();
		if (row >= 0 && row < rows.size()) {
			Element chosen = rows.get(row);
			String beside = word == null ? "" : word.getText().strip();
			close();
			go.accept(chosen, beside);
		}
	}

	@Override
	protected Control getFocusControl() {
		return words;
	}

	@Override
	protected List<Control> getForegroundColorExclusions() {
		List<Control> exclusions = super.getForegroundColorExclusions();
		exclusions.add(table);
		return exclusions;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(Math.clamp(over.width - 40L, 420, 640), Math.clamp(over.height - 40L, 240, 460));
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return new Point(over.x + Math.max(0, (over.width - size.x) / 2), over.y + Math.max(0, (over.height - size.y) / 3));
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
