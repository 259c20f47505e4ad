package org.glossator.editor.view;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * The shades for the colours that the theme gives the text. Looks at these whenever something is painted, because a theme
 * changes them without telling; the desktop tells when it is changed itself.
 */
final class ThemeShades {

	private final TextCanvas canvas;
	private final Consumer<Shades> told;
	private Shades shades;
	private boolean inverse;

	/**
	 * @param told given the shades now and whenever they are others
	 */
	ThemeShades(TextCanvas canvas, Consumer<Shades> told) {
		this.canvas = canvas;
		this.told = told;
		Display display = canvas.getDisplay();
		Listener settings = event -> {
			make();
			canvas.redraw();
		};
		display.addListener(SWT.Settings, settings);
		canvas.addListener(SWT.Dispose, event -> display.removeListener(SWT.Settings, settings));
		make();
	}

	Shades get() {
		if (!shades.fit(canvas.getBackground().getRGB(), canvas.getForeground().getRGB())) {
			make();
		}
		return shades;
	}

	private void make() {
		boolean high = isHighContrast(canvas.getDisplay(), System.getenv("GTK_THEME"));
		shades = new Shades(canvas.getBackground().getRGB(), canvas.getForeground().getRGB(), high);
		if (high != inverse) {
			// The theme's own colour of the selection may be a dark blue on black.
			inverse = high;
			canvas.setSelectionBackground(high ? canvas.getForeground() : null);
			canvas.setSelectionForeground(high ? canvas.getBackground() : null);
		}
		told.accept(shades);
	}

	/**
	 * Whether the desktop asks for high contrast.
	 *
	 * @param override the theme that the environment asks GTK for, or null: the toolkit looks at the settings alone
	 */
	static boolean isHighContrast(Display display, String override) {
		return override == null || override.isEmpty() ? display.getHighContrast() : override.startsWith("HighContrast");
	}
}
