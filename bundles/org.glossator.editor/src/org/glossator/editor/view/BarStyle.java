package org.glossator.editor.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.glossator.text.record.Status;

/** How the bar under an annotated text is drawn. Layers differ by it as well as by colour, so that colour is never alone. */
public enum BarStyle {
	/** One thick line. */
	SOLID(12),
	/** Two thin lines. */
	DOUBLE(17, 3),
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
	MORSE(5, 2, 2, 2),
	/** A layer that the schema does not know: dots far from each other. */
	UNKNOWN(2, 10);

	/** Pixels on and off by which the bar of a suggestion, and of what was rejected, is parted. */
	static final int DASH = 11;
	static final int GAP = 5;
	/** The gap that holds a cross in its middle. */
	static final int CROSS = 9;

	private final int[] rhythm;
	private final Map<Status, int[]> rhythms = new EnumMap<>(Status.class);

	BarStyle(int... rhythm) {
		this.rhythm = rhythm;
		rhythms.put(Status.ACCEPTED, rhythm.length == 1 ? new int[0] : rhythm);
		rhythms.put(Status.SUGGESTED, parted(GAP));
		rhythms.put(Status.REJECTED, parted(CROSS / 2, 1, CROSS - CROSS / 2 - 1));
	}

	/** The rhythm for the length of a dash, and then that gap, which begins with what is off. */
	private int[] parted(int... gap) {
		List<Integer> runs = new ArrayList<>();
		int done = 0;
		for (int i = 0; done < DASH; i = (i + 1) % Math.max(2, rhythm.length)) {
			// A long run leaves room for the pause that tells it from a line without one.
			int room = done == 0 && rhythm.length > 1 ? DASH - rhythm[1] : DASH - done;
			int run = i < rhythm.length ? Math.min(rhythm[i], room) : 0;
			runs.add(run);
			done += run;
		}
		int from = 0;
		if (runs.size() % 2 == 0) {
			runs.set(runs.size() - 1, runs.getLast() + gap[from++]);
		}
		for (; from < gap.length; from++) {
			runs.add(gap[from]);
		}
		return runs.stream().mapToInt(Integer::intValue).toArray();
	}

	/** What is left of the style where there is room for a pixel or two only: pixels on and off, in turn; not to be changed. */
	int[] rhythm(Status status) {
		return rhythms.get(status);
	}

	/** The style of the layer at that place of a schema; styles come round again after the tenth. */
	public static BarStyle of(int layer) {
		return values()[Math.floorMod(layer, UNKNOWN.ordinal())];
	}
}
