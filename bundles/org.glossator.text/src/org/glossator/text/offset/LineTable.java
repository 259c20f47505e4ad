package org.glossator.text.offset;

import java.util.Arrays;

/**
 * Where the lines of a text begin. A line ends with {@code \n}, {@code \r\n}, {@code \r} or U+2028, or with the text;
 * a text that ends with one of these has an empty last line, and an empty text has one line. Lines are counted from 0,
 * offsets are UTF-16 units. Immutable, safe for threads.
 */
public final class LineTable {

	private final CharSequence text;
	private final int[] starts;

	private LineTable(CharSequence text, int[] starts) {
		this.text = text;
		this.starts = starts;
	}

	/** The table of a text, which it keeps. */
	public static LineTable of(CharSequence text) {
		int[] starts = new int[Math.max(16, text.length() / 64)];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char unit = text.charAt(i);
			if (isLineEnd(unit) && !(unit == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
				if (count == starts.length) {
					starts = Arrays.copyOf(starts, 2 * count);
				}
				starts[count++] = i + 1;
			}
		}
		return new LineTable(text, Arrays.copyOf(starts, count));
	}

	static boolean isLineEnd(char unit) {
		return unit == '\n' || unit == '\r' || unit == '\u2028';
	}

	/** How many lines: one or more. */
	public int count() {
		return starts.length;
	}

	/**
	 * The line that holds this offset; what ends a line belongs to it.
	 *
	 * @throws IndexOutOfBoundsException if the offset lies outside the text
	 */
	public int lineAt(int offset) {
		if (offset < 0 || offset > text.length()) {
			throw new IndexOutOfBoundsException("Offset " + offset + " lies outside a text of length " + text.length());
		}
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found : -found - 2;
	}

	/** Where the line begins. */
	public int begin(int line) {
		return starts[line];
	}

	/** Where the line's own characters end, before what ends it. */
	public int end(int line) {
		int end = next(line);
		int begin = starts[line];
		if (line == starts.length - 1) {
			return end;
		}
		boolean pair = end - begin >= 2 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\r';
		return end - (pair ? 2 : 1);
	}

	/** Where the next line begins, or the text ends. */
	public int next(int line) {
		return line == starts.length - 1 ? text.length() : starts[line + 1];
	}

	/** The line's own characters. */
	public String line(int line) {
		return text.subSequence(starts[line], end(line)).toString();
	}
}
