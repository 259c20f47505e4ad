package org.glossator.editor.layout;

import java.text.BreakIterator;
import java.util.Arrays;

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
	private int[] begins;
	private int[] ends;
	private int[] paragraphs;
	private int count;
	private int paragraphCount;
	private BreakIterator graphemes;

	private LineBreaker(String text, CharAdvances advances, int width) {
		this.text = text;
		this.advances = advances;
		this.width = Math.max(1, width);
		tab = Math.max(1, TAB_SPACES * advances.advance(' '));
		begins = new int[text.length() / 60 + 16];
		ends = new int[begins.length];
		paragraphs = new int[text.length() / 200 + 16];
	}

	/**
	 * @param width of the column in pixels; lines may be a little wider where the font kerns or shapes
	 */
	public static TextLines wrap(String text, CharAdvances advances, int width) {
		LineBreaker breaker = new LineBreaker(text, advances, width);
		breaker.run();
		return new TextLines(Arrays.copyOf(breaker.begins, breaker.count), Arrays.copyOf(breaker.ends, breaker.count),
				Arrays.copyOf(breaker.paragraphs, breaker.paragraphCount), text.length());
	}

	private void run() {
		int length = text.length();
		int lineBegin = 0;
		int used = 0;
		// The last place at which this line may end, and where the next would begin; -1 for none yet.
		int breakEnd = -1;
		int breakNext = -1;
		paragraph();
		int at = 0;
		while (at < length) {
			char c = text.charAt(at);
			if (isLineEnd(c)) {
				int next = c == '\r' && at + 1 < length && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
				add(lineBegin, at);
				paragraph();
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
					add(lineBegin, breakEnd);
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
		add(lineBegin, length);
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

	private void paragraph() {
		if (paragraphCount == paragraphs.length) {
			paragraphs = Arrays.copyOf(paragraphs, paragraphCount * 2);
		}
		paragraphs[paragraphCount++] = count;
	}

	private void add(int begin, int end) {
		if (count == begins.length) {
			begins = Arrays.copyOf(begins, count * 2);
			ends = Arrays.copyOf(ends, count * 2);
		}
		begins[count] = begin;
		ends[count++] = end;
	}
}
