package org.glossator.ui.access;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Keeps the platform's themes off what they harm on GTK. Check boxes: the background they get in views is painted over the
 * tick. Rows of tables and trees: a virtual table is asked for rows that are just being taken away, and the items made for
 * them have no row any more; the style engine keeps them all and touches them when the theme is changed, which ends the
 * process. Rows look like their table without it.
 */
public final class ThemeGuard {

	/** Tells the platform's style engine to pass a widget over. */
	static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

	private ThemeGuard() {
	}

	/** Takes care of all widgets made from now on. UI thread only. */
	public static void install(Display display) {
		// The style engine hears of a new widget by this event, after the filters.
		display.addFilter(SWT.Skin, event -> {
			if (isHarmed(event.widget) && event.widget.getData(UNSTYLED) == null) {
				event.widget.setData(UNSTYLED, Boolean.TRUE);
				if (event.widget instanceof Button button) {
					// A view that is shown at once was styled as a whole, before its check boxes were heard of.
					button.setBackground(null);
				}
			}
		});
	}

	private static boolean isHarmed(Widget widget) {
		return widget instanceof TableItem || widget instanceof TreeItem
				|| widget instanceof Button button && (button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0;
	}
}
