package org.glossator.editor;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.access.Letters;
import org.glossator.ui.popup.WindowPopup;

/** A field for a remark, over the text it is about. */
public final class NotePopup extends WindowPopup {

	private final String title;
	private final String known;
	private final Point place;
	private final Consumer<String> take;
	private Text words;

	/**
	 * @param known the remark there is
	 * @param place the upper left corner, in coordinates of the display
	 * @param take told what was written, once the popup is closed; not where it is what was there
	 */
	public NotePopup(Shell window, String title, String known, Point place, Consumer<String> take) {
		super(window, title, "Enter keeps it, Shift+Enter begins a line, Escape gives up");
		this.title = title;
		this.known = known;
		this.place = place;
		this.take = take;
	}

	@Override
	protected Control fill(Composite area) {
		words = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		AccessibleName.set(words, title);
		GridDataFactory.fillDefaults().grab(true, true).hint(Letters.width(words, 420), 5 * words.getLineHeight()).applyTo(words);
		words.setText(known);
		words.selectAll();
		words.addListener(SWT.KeyDown, this::typed);
		return words;
	}

	private void typed(Event event) {
		if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.SHIFT) == 0) {
			event.doit = false;
			String written = words.getText().strip();
			close();
			if (!written.equals(known)) {
				take.accept(written);
			}
		}
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return place;
	}
}
