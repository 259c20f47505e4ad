package org.glossator.exchange.offset;

import java.util.Arrays;

import org.glossator.text.offset.OffsetTable;

/**
 * A text as programs in Python see it: every line end a line feed, offsets in code points. Immutable.
 */
public final class LineFeeds {

	private final String text;
	private final OffsetTable table;
	/** Where the line feeds stand, in the original, of which a carriage return before them was left out; ascending. */
	private final int[] dropped;

	private LineFeeds(String text, int[] dropped) {
		this.text = text;
		this.dropped = dropped;
		table = OffsetTable.of(text);
	}

	/** That text with line feeds only. */
	public static LineFeeds of(String original) {
		if (original.indexOf('\r') < 0) {
			return new LineFeeds(original, new int[0]);
		}
		StringBuilder text = new StringBuilder(original.length());
		int[] dropped = new int[16];
		int count = 0;
		for (int i = 0; i < original.length(); i++) {
			char c = original.charAt(i);
			if (c == '\n' && i > 0 && original.charAt(i - 1) == '\r') {
				if (count == dropped.length) {
					dropped = Arrays.copyOf(dropped, count * 2);
				}
				dropped[count++] = i;
			} else {
				text.append(c == '\r' ? '\n' : c);
			}
		}
		return new LineFeeds(text.toString(), Arrays.copyOf(dropped, count));
	}

	/** The text with line feeds only. */
	public String text() {
		return text;
	}

	/** How many code points it has. */
	public int length() {
		return table.codePoints();
	}

	/** The offset here, in code points, of an offset in the original, in UTF-16 units; within CR LF that of the line feed's end. */
	public int codePoint(int original) {
		return table.toCodePoint(unit(original));
	}

	/** The offset here, in UTF-16 units, of an offset in the original. */
	public int unit(int original) {
		int at = Arrays.binarySearch(dropped, original);
		return original - (at >= 0 ? at : -at - 1);
	}

	/** The offset in the original, in UTF-16 units, of an offset here in code points, from 0 to {@link #length}. */
	public int original(int codePoint) {
		return originalOfUnit(table.fromCodePoint(codePoint));
	}

	/** The offset in the original of an offset here, both in UTF-16 units. */
	public int originalOfUnit(int unit) {
		// dropped[i] - i is the offset here just after the line feed of drop i
		int low = 0;
		int high = dropped.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (dropped[middle] - middle <= unit) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return unit + low;
	}
}
