package org.glossator.app.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The system's own widgets under the workbench's themes. */
class NativeThemeTest {

	/** A theme by its name alone: where no product names one, as in a test runtime, the platform has no engine of themes. */
	private record Theme(String id) implements ITheme {

		@Override
		public String getId() {
			return id;
		}

		@Override
		public String getLabel() {
			return id;
		}
	}

	@Test
	void themeChanged_systemColoursFollow() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		boolean[] dark = new boolean[2];
		display.syncExec(() -> {
			change(display, new Theme("org.eclipse.e4.ui.css.theme.e4_dark"));
			dark[0] = becomes(display, true);
			change(display, new Theme("org.eclipse.e4.ui.css.theme.e4_default"));
			dark[1] = !becomes(display, false);
		});
		assertTrue(dark[0], "A field is dark in the dark theme");
		assertFalse(dark[1], "A field is light again");
	}

	/** What the engine of themes tells everybody. */
	private static void change(Display display, ITheme theme) {
		PlatformUI.getWorkbench().getService(IEventBroker.class).send(IThemeEngine.Events.THEME_CHANGED,
				Map.of(IThemeEngine.Events.THEME, theme, IThemeEngine.Events.DEVICE, display));
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
