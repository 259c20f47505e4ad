package org.glossator.editor.view;

/** How the bar under an annotated text is drawn. Layers differ by it as well as by colour, so that colour is never alone. */
public enum BarStyle {
	/** One thick line. */
	SOLID,
	/** Two thin lines. */
	DOUBLE,
	/** A zigzag. */
	WAVE,
	/** A row of dots. */
	DOTS,
	/** A thin line with ticks, like a rail. */
	RAIL,
	/** Long and short dashes, closed below by a thin line. */
	COMB;

	/** The style of the layer at that place of a schema; styles come round again after the last. */
	public static BarStyle of(int layer) {
		return values()[Math.floorMod(layer, values().length)];
	}
}
