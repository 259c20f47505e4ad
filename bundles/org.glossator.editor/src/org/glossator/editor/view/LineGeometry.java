package org.glossator.editor.view;

import java.util.Arrays;

import org.eclipse.swt.graphics.Rectangle;
import org.glossator.editor.layout.TextLines;

/**
 * Where characters stand on the lines in view, from the left edge of the column. The toolkit is asked once for each place
 * where an annotation begins or ends and the answer is kept for as long as the line is laid out as it is: a repaint asks
 * for nothing, scrolling only for the lines that come into view. Belongs to the UI thread.
 */
final class LineGeometry {

	private static final int SLOTS = 256;
	private static final short UNKNOWN = Short.MIN_VALUE;

	private final TextCanvas canvas;
	private TextLines lines;
	private String text = "";
	private Directions directions;
	/** For each slot the line it holds; a line lies in the slot of its last eight bits. */
	private final int[] held = new int[SLOTS];
	/** By slot and offset in the line: x, or unknown. */
	private final short[][] places = new short[SLOTS][];
	/** By slot: where direction changes in the line, or null where all runs from left to right. */
	private final int[][] borders = new int[SLOTS][];

	LineGeometry(TextCanvas canvas) {
		this.canvas = canvas;
		Arrays.fill(held, -1);
	}

	/** Takes another text, or another way to wrap it. */
	void setLines(String newText, TextLines newLines, Directions newDirections) {
		text = newText;
		lines = newLines;
		directions = newDirections;
		clear();
	}

	/** Forgets all places, after a change of font or margin. */
	void clear() {
		Arrays.fill(held, -1);
	}

	private int slot(int line) {
		int slot = line & SLOTS - 1;
		if (held[slot] != line) {
			held[slot] = line;
			int size = lines.end(line) - lines.begin(line) + 1;
			if (places[slot] == null || places[slot].length < size) {
				places[slot] = new short[Math.max(128, size)];
			}
			Arrays.fill(places[slot], UNKNOWN);
			borders[slot] = directions.borders(line);
		}
		return slot;
	}

	/**
	 * The stretches of pixels that the characters from {@code from} to {@code to} take on a line: one, or several where
	 * directions mix. What lies outside the line is left out.
	 *
	 * @param into x, x pairs are put here, left before right
	 * @return how many numbers were put there
	 */
	int stretches(int line, int from, int to, int[] into) {
		int begin = Math.max(from, lines.begin(line));
		int end = Math.min(to, lines.end(line));
		if (begin > end) {
			return 0;
		}
		int slot = slot(line);
		if (borders[slot] == null || begin == end) {
			into[0] = x(slot, line, begin);
			into[1] = end == begin ? into[0] : x(slot, line, end);
			return 2;
		}
		int used = 0;
		int first = lines.begin(line);
		for (int i = 0; i + 1 < borders[slot].length && used + 2 <= into.length; i++) {
			int runBegin = Math.max(begin, first + borders[slot][i]);
			int runEnd = Math.min(end, first + borders[slot][i + 1]);
			if (runBegin < runEnd) {
				Rectangle bounds = canvas.getTextBounds(runBegin, runEnd - 1);
				into[used++] = bounds.x + canvas.getHorizontalPixel();
				into[used++] = bounds.x + bounds.width + canvas.getHorizontalPixel();
			}
		}
		return used;
	}

	/** Where the character at this offset, or the end of the line, stands. */
	int x(int line, int offset) {
		return x(slot(line), line, offset);
	}

	private int x(int slot, int line, int offset) {
		int place = offset - lines.begin(line);
		short known = places[slot][place];
		if (known != UNKNOWN) {
			return known;
		}
		int x;
		if (offset == lines.end(line) && offset == lines.next(line) && offset > lines.begin(line) && offset < text.length()) {
			// Wrapped inside a word: to the toolkit this offset is the begin of the next line.
			Rectangle last = canvas.getTextBounds(text.offsetByCodePoints(offset, -1), offset - 1);
			x = last.x + last.width;
		} else {
			x = canvas.getLocationAtOffset(offset).x;
		}
		x += canvas.getHorizontalPixel();
		places[slot][place] = (short) Math.min(x, Short.MAX_VALUE);
		return x;
	}
}
