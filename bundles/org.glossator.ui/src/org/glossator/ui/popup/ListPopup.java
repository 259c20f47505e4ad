package org.glossator.ui.popup;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.access.Letters;

/**
 * A popup with a field and a list below it: what is typed filters, arrows choose, Enter or a click takes, Escape gives up.
 * Who extends it says what is in the list. UI thread only.
 */
public abstract class ListPopup extends WindowPopup {

	/** What the keys do, shown below the list. */
	protected static final String HINT = "Type to find, Enter takes it, Escape gives up";

	private final String title;
	private final String message;
	private final String contents;
	private final int[] widths;
	private final int page;
	private Text words;
	private Table table;

	/**
	 * @param window where it opens
	 * @param title what it is for
	 * @param message what can be typed, shown in the empty field
	 * @param contents what is listed, for screen readers
	 * @param page how many rows are in view, before the popup's own size has its say
	 * @param widths of the columns, in pixels where letters are of the usual size
	 */
	protected ListPopup(Shell window, String title, String message, String contents, int page, int... widths) {
		super(window, title, HINT);
		this.title = title;
		this.message = message;
		this.contents = contents;
		this.page = page;
		this.widths = widths;
	}

	/** Fills the list for what was typed; called once at the beginning, too. */
	protected abstract void typed(String typed);

	/** How many rows there are. */
	protected abstract int size();

	/** What taking that row does, once the popup is closed; called while it is still open. */
	protected abstract Runnable take(int row);

	/** Styles for the table beside its own, such as {@link SWT#VIRTUAL}. */
	protected int tableStyle() {
		return SWT.NONE;
	}

	/** Whether one click takes a row; otherwise a double click does. */
	protected boolean clickTakes() {
		return true;
	}

	/** Adds what stands below the list. */
	protected void below(Composite area) {
		// Most have nothing there.
	}

	/** The list, with its columns. */
	protected final Table table() {
		return table;
	}

	@Override
	protected final Control fill(Composite popup) {
		words = new Text(popup, SWT.SEARCH | SWT.ICON_SEARCH);
		words.setMessage(message);
		AccessibleName.set(words, title + ", filter: " + message);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		table = new Table(popup, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | tableStyle());
		AccessibleName.set(table, contents);
		int width = table.getVerticalBar().getSize().x;
		for (int each : widths) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setWidth(Letters.width(table, each));
			width += column.getWidth();
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(width, page * table.getItemHeight()).applyTo(table);
		below(popup);
		words.addModifyListener(event -> typed(words.getText()));
		words.addListener(SWT.KeyDown, this::move);
		words.addListener(SWT.DefaultSelection, event -> choose());
		table.addListener(SWT.DefaultSelection, event -> choose());
		table.addListener(SWT.MouseUp, event -> {
			if (clickTakes()) {
				choose();
			}
		});
		typed("");
		return words;
	}

	private void move(Event event) {
		int step = switch (event.keyCode) {
			case SWT.ARROW_DOWN -> 1;
			case SWT.ARROW_UP -> -1;
			case SWT.PAGE_DOWN -> page - 1;
			case SWT.PAGE_UP -> 1 - page;
			default -> 0;
		};
		if (step != 0 && size() > 0) {
			event.doit = false;
			table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, size() - 1));
			table.showSelection();
		}
	}

	/** Takes the row chosen, if there is one. */
	protected void choose() {
		int row = table.getSelectionIndex();
		if (row >= 0 && row < size()) {
			Runnable taken = take(row);
			close();
			taken.run();
		}
	}
}
