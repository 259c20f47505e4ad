package org.glossator.exchange.offset;

import java.util.Arrays;

/**
 * Converts between UTF-16 units and code points of one text. Half of a surrogate pair alone counts as one code point, as
 * Python counts it. Immutable; a text within the basic plane costs nothing.
 */
public final class CodePoints {

	private final int units;
	/** Where the second halves of surrogate pairs stand, in UTF-16 units, ascending. */
	private final int[] second;

	private CodePoints(int units, int[] second) {
		this.units = units;
		this.second = second;
	}

	/** For that text. */
	public static CodePoints of(CharSequence text) {
		int[] second = new int[8];
		int found = 0;
		for (int i = 1; i < text.length(); i++) {
			if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
				if (found == second.length) {
					second = Arrays.copyOf(second, found * 2);
				}
				second[found++] = i;
			}
		}
		return new CodePoints(text.length(), Arrays.copyOf(second, found));
	}

	/** How many code points the text has. */
	public int length() {
		return units - second.length;
	}

	/** The offset in code points of an offset in UTF-16 units; the middle of a pair becomes the offset of the pair. */
	public int ofUnits(int unit) {
		int at = Arrays.binarySearch(second, unit);
		return at >= 0 ? unit - at - 1 : unit - (-at - 1);
	}

	/**
	 * The offset in UTF-16 units of an offset in code points.
	 *
	 * @return the offset, or -1 if the text has no such offset
	 */
	public int toUnits(int codePoint) {
		if (codePoint < 0 || codePoint > length()) {
			return -1;
		}
		// second[i] - i - 1 is the code point of pair i: find how many pairs lie before the offset
		int low = 0;
		int high = second.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (second[middle] - middle - 1 < codePoint) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return codePoint + low;
	}
}
