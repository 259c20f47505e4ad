package org.glossator.app.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The system's own widgets under the workbench's themes. */
class NativeThemeTest {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	/** Of the platform; none is active yet where no product names one. */
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

	@Test
	void themeChanged_systemColoursFollow() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		boolean[] dark = new boolean[2];
		display.syncExec(() -> {
			IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
			ITheme active = themes.getActiveTheme();
			themes.setTheme(DARK, false);
			dark[0] = becomes(display, true);
			themes.setTheme(active == null ? LIGHT : active.getId(), false);
			dark[1] = !becomes(display, false);
		});
		assertTrue(dark[0], "A field is dark in the dark theme");
		assertFalse(dark[1], "A field is light again");
	}

	/** Waits until fields are so: the system tells of its change of colours by an event. */
	private static boolean becomes(Display display, boolean dark) {
		long end = System.nanoTime() + 5_000_000_000L;
		while (isDark(display) != dark && System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				display.timerExec(50, display::wake);
				display.sleep();
			}
		}
		return isDark(display) == dark;
	}

	/** Fields of GTK have this colour where no style sheet gives them another. */
	private static boolean isDark(Display display) {
		return display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB().getHSB()[2] < 0.5f;
	}
}
