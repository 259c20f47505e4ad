package org.glossator.editor.layout;

import java.text.BreakIterator;

/**
 * Wraps a text into a column of a given width. The widget is then told that these are the lines, and never wraps
 * itself: the toolkit lays out every paragraph of a text in order to wrap it (1.5 s of CPU for a million characters, and
 * again after each change of width), this is one pass over the characters (a hundredth of that), and every line is as
 * high as every other.
 * <p>
 * Breaks after white space, after a hyphen or dash that stands in a word, and beside ideographs; a word that is wider
 * than the column is cut between graphemes. Line ends of the text are those of Unicode (UAX 14, classes BK, CR, LF, NL).
 */
public final class LineBreaker {

	/** A tab reaches to the next multiple of this many spaces. */
	public static final int TAB_SPACES = 4;

	private final String text;
	private final CharAdvances advances;
	private final int width;
	private final int tab;
	private final LineList lines;
	private BreakIterator graphemes;
	private int lineBegin;
	private boolean finished;

	/**
	 * Begins to wrap.
	 *
	 * @param width of the column in pixels; lines may be a little wider where the font kerns or shapes
	 * @param from where the first line begins
	 * @param beginsParagraph whether that is the begin of a paragraph
	 */
	LineBreaker(String text, CharAdvances advances, int width, int from, boolean beginsParagraph) {
		this.text = text;
		this.advances = advances;
		this.width = Math.max(1, width);
		tab = Math.max(1, TAB_SPACES * advances.advance(' '));
		lines = new LineList(text.length() - from);
		lineBegin = from;
		if (beginsParagraph) {
			lines.paragraph();
		}
	}

	/**
	 * Wraps a text in one go.
	 *
	 * @param width of the column in pixels
	 */
	public static TextLines wrap(String text, CharAdvances advances, int width) {
		LineBreaker breaker = new LineBreaker(text, advances, width, 0, true);
		breaker.run(text.length(), Long.MAX_VALUE);
		return breaker.lines.lines(text.length());
	}

	/** The lines found so far. */
	LineList lines() {
		return lines;
	}

	/** Where the next line begins. */
	int next() {
		return lineBegin;
	}

	/** Whether the whole text has been wrapped. */
	boolean isFinished() {
		return finished;
	}

	/**
	 * Wraps on, line by line.
	 *
	 * @param to goes on until a line begins here or behind it; the length of the text for all
	 * @param deadline the {@link System#nanoTime} after which no second line is begun
	 */
	void run(int to, long deadline) {
		int length = text.length();
		int started = lineBegin;
		int at = started;
		int used = 0;
		// The last place at which this line may end, and where the next would begin; -1 for none yet.
		int breakEnd = -1;
		int breakNext = -1;
		while (at < length) {
			if (at == lineBegin && used == 0 && (at >= to || at > started && deadline != Long.MAX_VALUE && System.nanoTime() - deadline >= 0)) {
				return;
			}
			char c = text.charAt(at);
			if (isLineEnd(c)) {
				int next = c == '\r' && at + 1 < length && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
				lines.add(lineBegin, at);
				lines.paragraph();
				lineBegin = at = next;
				used = 0;
				breakEnd = -1;
				continue;
			}
			int codePoint = Character.isHighSurrogate(c) ? text.codePointAt(at) : c;
			int next = at + Character.charCount(codePoint);
			boolean blank = c == ' ' || c == '\t';
			used = c == '\t' ? (used / tab + 1) * tab : used + advances.advance(codePoint);
			if (blank) {
				// Blanks hang over the edge: they never make a line too wide.
				breakEnd = at;
				breakNext = next;
			} else if (used > width && at > lineBegin) {
				if (breakEnd < 0) {
					breakEnd = breakNext = graphemeStart(lineBegin, at);
				}
				if (breakEnd > lineBegin || breakNext > breakEnd) {
					lines.add(lineBegin, breakEnd);
					lineBegin = at = breakNext;
					used = 0;
					breakEnd = -1;
					continue;
				}
			} else if (breaksAfter(c, codePoint, at)) {
				breakEnd = breakNext = next;
			}
			at = next;
		}
		if (!finished) {
			lines.add(lineBegin, length);
			lineBegin = length;
			finished = true;
		}
	}

	/** Where the grapheme that holds {@code at} begins, if that is after the begin of the line; else where it ends. */
	private int graphemeStart(int lineBegin, int at) {
		if (graphemes == null) {
			graphemes = BreakIterator.getCharacterInstance();
		}
		// A window rather than the whole text: setting the text of a break iterator costs its length.
		int from = Math.max(lineBegin, at - 64);
		int to = Math.min(text.length(), at + 64);
		graphemes.setText(text.substring(from, to));
		int start = graphemes.isBoundary(at - from) ? at : from + graphemes.preceding(at - from);
		if (start > lineBegin) {
			return start;
		}
		int following = graphemes.following(at - from);
		return following == BreakIterator.DONE ? to : from + following;
	}

	private boolean breaksAfter(char c, int codePoint, int at) {
		if (c < 0x80) {
			return (c == '-' || c == '/') && at > 0 && at + 1 < text.length() && Character.isLetter(text.charAt(at - 1))
					&& Character.isLetter(text.charAt(at + 1));
		}
		if (c == '\u2010' || c == '\u2013' || c == '\u2014' || c == '\u200b') {
			return true;
		}
		return c >= 0x2e80 && (Character.isIdeographic(codePoint) || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HIRAGANA
				|| Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.KATAKANA) && !closesNext(at + Character.charCount(codePoint));
	}

	/** Whether what follows must not begin a line. */
	private boolean closesNext(int at) {
		if (at >= text.length()) {
			return false;
		}
		int type = Character.getType(text.codePointAt(at));
		return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION
				|| type == Character.OTHER_PUNCTUATION || type == Character.NON_SPACING_MARK || type == Character.MODIFIER_LETTER;
	}

	/** Whether a text line ends with this character. */
	public static boolean isLineEnd(char c) {
		return c <= '\r' ? c >= '\n' : c == '\u0085' || c == '\u2028' || c == '\u2029';
	}
}
