package org.glossator.engine.segment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Splits text into tokens in the manner of the Universal Dependencies treebanks the part-of-speech model was trained
 * on: clitics ({@code 's}, {@code n't}) and hyphens stand alone, abbreviations keep their full stop, numbers their
 * points and commas, addresses stay whole. OpenNLP's own tokenizer model is not used because it knows no curly
 * apostrophes, tears acronyms in brackets apart and takes time quadratic in the length of a word. Offsets are UTF-16
 * units. Stateless; any thread; linear.
 */
public final class Tokenizer {

	/** No token is longer, so that features made of a word's characters stay cheap on hostile text. */
	static final int LONGEST = 200;

	private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "gen", "lt", "col", "sgt", "maj",
			"capt", "cpl", "adm", "gov", "sen", "rep", "prof", "st", "vs", "inc", "ltd", "co", "corp", "jr", "sr", "rev",
			"hon", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "etc", "brig",
			"cmdr", "pres", "dept", "est", "fig", "al", "ret", "ave", "blvd", "mt", "ft", "approx", "min", "amb");

	private int[] offsets = new int[256];
	private int used;
	private final CharSequence text;

	private Tokenizer(CharSequence text) {
		this.text = text;
	}

	/** The tokens between two offsets, as begin, end, begin, end ... */
	public static int[] tokenize(CharSequence text, int begin, int end) {
		Tokenizer tokenizer = new Tokenizer(text);
		int at = begin;
		while (at < end) {
			if (isSpace(text.charAt(at))) {
				at++;
				continue;
			}
			int to = at;
			while (to < end && !isSpace(text.charAt(to))) {
				to++;
			}
			tokenizer.chunk(at, to);
			at = to;
		}
		return Arrays.copyOf(tokenizer.offsets, tokenizer.used);
	}

	/** White space, including the kinds {@link Character#isWhitespace(char)} leaves out. */
	public static boolean isSpace(char c) {
		return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c > 0x1000 && Character.isSpaceChar(c) || c == '\u0085';
	}

	/** Whether a full stop after this word belongs to it. */
	public static boolean isAbbreviation(String word) {
		return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
	}

	private void add(int begin, int end) {
		int at = begin;
		while (end - at > LONGEST) {
			int to = at + LONGEST;
			if (Character.isLowSurrogate(text.charAt(to))) {
				to--;
			}
			push(at, to);
			at = to;
		}
		push(at, end);
	}

	private void push(int begin, int end) {
		if (end > begin) {
			if (used + 2 > offsets.length) {
				offsets = Arrays.copyOf(offsets, offsets.length * 2);
			}
			offsets[used++] = begin;
			offsets[used++] = end;
		}
	}

	/** One stretch without white space. */
	private void chunk(int begin, int end) {
		if (address(begin, end)) {
			return;
		}
		int at = begin;
		while (at < end) {
			int point = Character.codePointAt(text, at);
			int to = isWord(point) ? word(at, end) : mark(at, end, point);
			at = to;
		}
	}

	/** A web or mail address, a handle or a hash tag: one token, with punctuation around it split off. */
	private boolean address(int begin, int end) {
		int from = begin;
		while (from < end && "([<\"'\u201c\u2018{".indexOf(text.charAt(from)) >= 0) {
			from++;
		}
		int to = end;
		while (to > from && ".,;:!?)]>\"'\u201d\u2019}".indexOf(text.charAt(to - 1)) >= 0) {
			to--;
		}
		if (to - from < 3 || to - from > 2000 || !looksLikeAddress(from, to)) {
			return false;
		}
		for (int i = begin; i < from; i++) {
			add(i, i + 1);
		}
		add(from, to);
		for (int i = to; i < end; i++) {
			add(i, i + 1);
		}
		return true;
	}

	private boolean looksLikeAddress(int from, int to) {
		char first = text.charAt(from);
		if ((first == '@' || first == '#') && Character.isLetterOrDigit(text.charAt(from + 1))) {
			for (int i = from + 1; i < to; i++) {
				if (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '_') {
					return false;
				}
			}
			return true;
		}
		if (starts(from, to, "http://") || starts(from, to, "https://") || starts(from, to, "www.")) {
			return true;
		}
		int at = -1;
		boolean dot = false;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c == '@') {
				if (at >= 0 || i == from) {
					return false;
				}
				at = i;
			} else if (at > 0 && c == '.') {
				dot = true;
			} else if (!Character.isLetterOrDigit(c) && "._-+".indexOf(c) < 0) {
				return false;
			}
		}
		return at > 0 && dot && text.charAt(to - 1) != '.';
	}

	private boolean starts(int from, int to, String prefix) {
		if (to - from <= prefix.length()) {
			return false;
		}
		for (int i = 0; i < prefix.length(); i++) {
			if (Character.toLowerCase(text.charAt(from + i)) != prefix.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	/** A word from {@code begin}; returns where it ends. */
	private int word(int begin, int end) {
		int at = begin;
		boolean digits = true;
		while (at < end) {
			int point = Character.codePointAt(text, at);
			int width = Character.charCount(point);
			if (isWord(point)) {
				digits &= Character.isDigit(point);
				at += width;
			} else if (at + 1 < end && at > begin && joins((char) point, at, end, digits)) {
				at += width;
			} else {
				break;
			}
		}
		if (at < end && text.charAt(at) == '.' && keepsStop(begin, at, end)) {
			at++;
		}
		clitics(begin, at);
		return at;
	}

	/** Whether the character at {@code at}, between two parts of a word, holds them together. */
	private boolean joins(char c, int at, int end, boolean digits) {
		char before = text.charAt(at - 1);
		char after = text.charAt(at + 1);
		if (isApostrophe(c)) {
			return Character.isLetter(before) && Character.isLetter(after);
		}
		if (c == '.' || c == ',' || c == ':') {
			if (Character.isDigit(before) && Character.isDigit(after)) {
				return true;
			}
			// U.S., a.m.: single letters joined by full stops
			return c == '.' && Character.isLetter(before) && Character.isLetter(after)
					&& (at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2)))
					&& (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
		}
		return c == '&' && Character.isUpperCase(before) && Character.isUpperCase(after) && !digits;
	}

	private boolean keepsStop(int begin, int at, int end) {
		if (at + 1 < end && text.charAt(at + 1) == '.') {
			return false;
		}
		int length = at - begin;
		if (length == 1) {
			return Character.isUpperCase(text.charAt(begin));
		}
		if (length >= 3 && text.charAt(at - 2) == '.' && Character.isLetter(text.charAt(at - 1))) {
			return true;
		}
		return length <= 6 && isAbbreviation(text.subSequence(begin, at).toString());
	}

	/** Splits {@code 's}, {@code n't} and the like off the word. */
	private void clitics(int begin, int end) {
		for (int i = end - 2; i > begin && i >= end - 3; i--) {
			if (!isApostrophe(text.charAt(i))) {
				continue;
			}
			String tail = text.subSequence(i + 1, end).toString().toLowerCase(Locale.ROOT);
			if (tail.equals("t") && i > begin + 1 && Character.toLowerCase(text.charAt(i - 1)) == 'n') {
				add(begin, i - 1);
				add(i - 1, end);
				return;
			}
			if (tail.equals("s") || tail.equals("re") || tail.equals("ve") || tail.equals("ll") || tail.equals("d")
					|| tail.equals("m")) {
				add(begin, i);
				add(i, end);
				return;
			}
		}
		add(begin, end);
	}

	/** A character that is no word: alone, but runs of stops, dashes and of one symbol, and emoji sequences, together. */
	private int mark(int begin, int end, int point) {
		int at = begin + Character.charCount(point);
		boolean runs = ".-!?*_=~".indexOf(point) >= 0;
		while (at < end) {
			int next = Character.codePointAt(text, at);
			boolean joined = next == 0x200d || next == 0xfe0f || next >= 0x1f3fb && next <= 0x1f3ff || isCombining(next)
					|| text.charAt(at - 1) == '\u200d' || runs && next == point;
			if (!joined) {
				break;
			}
			at += Character.charCount(next);
		}
		add(begin, at);
		return at;
	}

	static boolean isApostrophe(char c) {
		return c == '\'' || c == '\u2019' || c == '\u02bc';
	}

	private static boolean isWord(int point) {
		return Character.isLetterOrDigit(point) || isCombining(point) || point == 0x0640;
	}

	private static boolean isCombining(int point) {
		int type = Character.getType(point);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
				|| type == Character.ENCLOSING_MARK;
	}
}
