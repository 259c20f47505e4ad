package org.glossator.editor.view;

/** How the bar under an annotated text is drawn. Layers differ by it as well as by colour, so that colour is never alone. */
public enum BarStyle {
	/** One thick line. */
	SOLID(12),
	/** Two thin lines. */
	DOUBLE(7, 3),
	/** A zigzag. */
	WAVE(6, 2),
	/** A row of dots. */
	DOTS(4, 4),
	/** A thin line with ticks, like a rail. */
	RAIL(2, 5),
	/** Long and short dashes, closed below by a thin line. */
	COMB(6, 2, 2, 2),
	/** Two thin lines with rungs. */
	LADDER(2, 2),
	/** Squares on a thin line, like beads. */
	BEADS(4, 8),
	/** Slanting strokes. */
	SLOPE(6, 6),
	/** A long dash and a dot in turn. */
	MORSE(9, 3, 3, 3),
	/** A layer that the schema does not know: dots far from each other. */
	UNKNOWN(2, 10);

	private final int[] rhythm;

	BarStyle(int... rhythm) {
		this.rhythm = rhythm;
	}

	/** What is left of the style where there is room for a pixel or two only: pixels on and off, in turn; not to be changed. */
	int[] rhythm() {
		return rhythm;
	}

	/** The style of the layer at that place of a schema; styles come round again after the tenth. */
	public static BarStyle of(int layer) {
		return values()[Math.floorMod(layer, UNKNOWN.ordinal())];
	}
}
