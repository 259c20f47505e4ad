package org.glossator.editor.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.glossator.editor.SchemaLook;
import org.glossator.editor.view.BarStyle;
import org.glossator.editor.view.Swatch;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.TagSpec;

/** Little pictures of how tags are painted, for lists: colour and bar. They live as long as the list, and one theme. */
final class Swatches {

	private static final String KEY = Swatches.class.getName();

	private final Map<List<Object>, Image> images = new HashMap<>();

	private Swatches() {
	}

	/** @param tag null for the layer alone */
	static Image of(Control list, SchemaLook look, LayerSpec layer, TagSpec tag) {
		Swatches swatches = (Swatches) list.getData(KEY);
		if (swatches == null) {
			swatches = new Swatches();
			list.setData(KEY, swatches);
			Map<List<Object>, Image> made = swatches.images;
			list.addListener(SWT.Dispose, event -> made.values().forEach(Image::dispose));
		}
		RGB color = look.color(layer, tag);
		BarStyle bar = look.bar(layer);
		return swatches.images.computeIfAbsent(List.of(color, bar == null ? "" : bar, list.getBackground().getRGB(), list.getForeground().getRGB()),
				key -> Swatch.image(list, color, bar));
	}
}
