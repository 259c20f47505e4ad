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
	 * @param rightToLeft the direction of the paragraph
	 * @param mark what stands unseen at the end of the line, or 0
	 * @return ascending offsets in the line, 0 and its length included; empty for an empty line
	 */
	public static int[] borders(String line, boolean rightToLeft, char mark) {
		if (line.isEmpty()) {
			return new int[0];
		}
		Bidi bidi = new Bidi(mark == 0 ? line : line + mark, base(rightToLeft));
		int[] borders = new int[bidi.getRunCount() + 1];
		for (int i = 0; i < borders.length; i++) {
			borders[i] = i + 1 < borders.length ? Math.min(line.length(), bidi.getRunStart(i)) : line.length();
		}
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

	/** Whether a paragraph reads from right to left: its first letter tells (rules P2 and P3, marks of direction aside). */
	public static boolean readsRightToLeft(String text, int begin, int end) {
		for (int i = begin; i < end; i++) {
			byte direction = Character.getDirectionality(Character.codePointAt(text, i));
			if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
				return false;
			}
			if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
				return true;
			}
		}
		return false;
	}

	private static int base(boolean rightToLeft) {
		return rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
	}
}
