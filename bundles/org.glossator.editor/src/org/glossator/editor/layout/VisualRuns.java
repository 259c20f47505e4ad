package org.glossator.editor.layout;

import java.text.Bidi;

/**
 * The runs of one direction in a line that holds right-to-left text. What is one stretch of characters may be several
 * stretches of pixels there; cut at the runs, every piece is one. Directions are those of the Unicode bidirectional
 * algorithm (UAX 9) as {@link Bidi} computes them.
 */
public final class VisualRuns {

	private static final char LEFT_TO_RIGHT_MARK = '\u200e';
	private static final char RIGHT_TO_LEFT_MARK = '\u200f';

	private VisualRuns() {
	}

	/** Whether a text holds a character that makes direction matter. */
	public static boolean needed(String text, int begin, int end) {
		for (int i = begin; i < end; i++) {
			char c = text.charAt(i);
			if (c >= '\u0590' && (c < '\u0900' || isRightControl(c) || c >= '\ufb1d' && c <= '\ufdff'
					|| c >= '\ufe70' && c <= '\ufefc' || isRightSurrogate(c))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isRightControl(char c) {
		return c == '\u200f' || c == '\u202b' || c == '\u202e' || c == '\u2067';
	}

	/** Whether a pair that begins so is of the blocks U+10800 to U+10FFF or U+1E800 to U+1EFFF. */
	private static boolean isRightSurrogate(char c) {
		return c == '\ud802' || c == '\ud803' || c == '\ud83a' || c == '\ud83b';
	}

	/**
	 * Where the direction changes within a line.
	 *
	 * @param rightToLeft the base direction of the column
	 * @return ascending offsets in the line, 0 and its length included; empty for an empty line
	 */
	public static int[] borders(String line, boolean rightToLeft) {
		if (line.isEmpty()) {
			return new int[0];
		}
		Bidi bidi = new Bidi(line, base(rightToLeft));
		int[] borders = new int[bidi.getRunCount() + 1];
		for (int i = 0; i < bidi.getRunCount(); i++) {
			borders[i] = bidi.getRunStart(i);
		}
		borders[borders.length - 1] = line.length();
		return borders;
	}

	/**
	 * The mark that has to stand, unseen, at the end of a line for its last characters to be ordered as in the whole
	 * paragraph: a comma between two Arabic words belongs to them even where the line is wrapped after it.
	 *
	 * @return a mark, or 0 where none is needed
	 */
	public static char markAtEnd(String paragraph, int lineBegin, int lineEnd, boolean rightToLeft) {
		if (lineEnd <= lineBegin || lineEnd >= paragraph.length()) {
			return 0;
		}
		int inParagraph = new Bidi(paragraph, base(rightToLeft)).getLevelAt(lineEnd - 1) & 1;
		int inLine = new Bidi(paragraph.substring(lineBegin, lineEnd), base(rightToLeft)).getLevelAt(lineEnd - lineBegin - 1) & 1;
		if (inParagraph == inLine) {
			return 0;
		}
		return inParagraph == 1 ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
	}

	/** Whether a text reads from right to left as a whole: more of its first letters do than not. */
	public static boolean readsRightToLeft(String text) {
		int right = 0;
		int left = 0;
		int limit = Math.min(text.length(), 4000);
		for (int i = 0; i < limit; i++) {
			byte direction = Character.getDirectionality(text.charAt(i));
			if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
				left++;
			} else if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
					|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
				right++;
			}
		}
		return right > left;
	}

	private static int base(boolean rightToLeft) {
		return rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
	}
}
