package org.glossator.ui.access;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;

/**
 * Keeps the ticks of check boxes visible. The platform's themes give check boxes in views a background, which on GTK
 * paints over the tick; so check boxes are left to the system's own look.
 */
public final class TickedBoxes {

	/** Tells the platform's style engine to pass a widget over. */
	private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

	private TickedBoxes() {
	}

	/** Takes care of all check boxes made from now on. UI thread only. */
	public static void keepVisible(Display display) {
		// The style engine hears of a new widget by this event, after the filters.
		display.addFilter(SWT.Skin, event -> {
			if (event.widget instanceof Button button && (button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
				button.setData(UNSTYLED, Boolean.TRUE);
			}
		});
	}
}
