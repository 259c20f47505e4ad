package org.glossator.editor.view;

import java.util.Objects;

import org.eclipse.swt.graphics.RGB;

/**
 * How annotations of one layer with one label look. Immutable; shared by all of them.
 *
 * @param layer the place of the layer in the schema, 0 or more; layers that the schema does not know come after it
 * @param layerName the layer's name
 * @param label what is written at the annotation where labels are on; never null
 * @param color the colour of bar and tint, as on a white ground; other grounds shade it
 * @param bar the bar
 */
public record MarkStyle(int layer, String layerName, String label, RGB color, BarStyle bar) {

	public MarkStyle {
		Objects.requireNonNull(layerName);
		Objects.requireNonNull(label);
		Objects.requireNonNull(color);
		Objects.requireNonNull(bar);
	}
}
