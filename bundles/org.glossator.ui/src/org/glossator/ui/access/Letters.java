package org.glossator.ui.access;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Sizes for people whose letters are larger than usual. UI thread only. */
public final class Letters {

	/** The average width of a letter for which widths are given, in pixels. */
	private static final double USUAL = 7;

	private Letters() {
	}

	/** A width that is given for letters of the usual size, for a control whose letters may be larger. */
	public static int width(Control control, int usual) {
		GC gc = new GC(control);
		try {
			return (int) Math.round(usual * Math.max(1, gc.getFontMetrics().getAverageCharacterWidth() / USUAL));
		} finally {
			gc.dispose();
		}
	}
}
