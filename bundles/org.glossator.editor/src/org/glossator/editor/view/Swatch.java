package org.glossator.editor.view;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** A picture of how a layer is painted: a tint with its bar below. */
public final class Swatch {

	private static final int WIDTH = 18;
	private static final int HEIGHT = 14;

	private Swatch() {
	}

	/** An image for a control with its ground; the caller disposes it. */
	public static Image image(Control control, RGB color, BarStyle bar) {
		Shades shades = new Shades(control.getBackground().getRGB(), control.getForeground().getRGB(), control.getDisplay().getHighContrast());
		Shades.Shade shade = shades.of(color);
		return new Image(control.getDisplay(), (gc, width, height) -> {
			gc.setBackground(control.getBackground());
			gc.fillRectangle(0, 0, width, height);
			gc.setBackground(shade.tint());
			gc.fillRectangle(0, 0, width, height - 5);
			BarPainter.draw(gc, bar, shade.bar(), 0, height - 4, width, 4, false);
		}, WIDTH, HEIGHT);
	}
}
