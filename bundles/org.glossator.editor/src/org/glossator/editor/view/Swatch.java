package org.glossator.editor.view;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.glossator.text.record.Status;

/** A picture of how something is painted: a tint with its bar below; without a bar it is an arc. */
public final class Swatch {

	private static final int WIDTH = 18;
	private static final int HEIGHT = 14;

	private Swatch() {
	}

	/**
	 * An image for a control with its ground; the caller disposes it.
	 *
	 * @param bar null for what has none, a relation for instance
	 */
	public static Image image(Control control, RGB color, BarStyle bar) {
		Shades shades = new Shades(control.getBackground().getRGB(), control.getForeground().getRGB(), ThemeShades.isHighContrast(control.getDisplay(), System.getenv("GTK_THEME")));
		Shades.Shade shade = shades.of(color);
		return new Image(control.getDisplay(), (gc, width, height) -> {
			gc.setBackground(control.getBackground());
			gc.fillRectangle(0, 0, width, height);
			gc.setBackground(shade.tint());
			if (bar == null) {
				gc.setForeground(shade.bar());
				gc.setLineWidth(2);
				gc.drawArc(1, 3, width - 3, 2 * height - 8, 0, 180);
				return;
			}
			gc.fillRectangle(0, 0, width, height - 5);
			BarPainter.draw(gc, bar, shade.bar(), 0, height - 4, width, 4, Status.ACCEPTED);
		}, WIDTH, HEIGHT);
	}
}
