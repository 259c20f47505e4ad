package org.glossator.editor.view;

/** How the bar under an annotated text is drawn. Layers differ by it as well as by colour, so that colour is never alone. */
public enum BarStyle {
	/** One thick line. */
	SOLID(12),
	/** Two thin lines. */
	DOUBLE(4, 2),
	/** A zigzag. */
	WAVE(3, 1),
	/** A row of dots. */
	DOTS(2, 2),
	/** A thin line with ticks, like a rail. */
	RAIL(1, 3),
	/** Long and short dashes, closed below by a thin line. */
	COMB(3, 1, 1, 1),
	/** Two thin lines with rungs. */
	LADDER(1, 1),
	/** Squares on a thin line, like beads. */
	BEADS(2, 4),
	/** Slanting strokes. */
	SLOPE(3, 3),
	/** A long dash and a dot in turn. */
	MORSE(6, 2, 2, 2),
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
