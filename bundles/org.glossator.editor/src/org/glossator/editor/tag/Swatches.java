package org.glossator.editor.tag;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** Little squares of colour for lists. They live as long as the list. */
final class Swatches {

	private static final String KEY = Swatches.class.getName();
	private static final int SIZE = 12;

	private final Map<String, Image> images = new HashMap<>();

	private Swatches() {
	}

	static Image of(Control list, String color) {
		Swatches swatches = (Swatches) list.getData(KEY);
		if (swatches == null) {
			swatches = new Swatches();
			list.setData(KEY, swatches);
			Map<String, Image> made = swatches.images;
			list.addListener(SWT.Dispose, event -> made.values().forEach(Image::dispose));
		}
		return swatches.images.computeIfAbsent(color, key -> new Image(list.getDisplay(), (gc, width, height) -> {
			gc.setBackground(new Color(TagPalette.rgb(key)));
			gc.fillRectangle(0, 0, width, height);
		}, SIZE, SIZE));
	}
}
