package org.glossator.text.offset;

import java.util.Set;

/**
 * Sentences of one paragraph, by rule: terminal punctuation with what closes after it, then a blank, then something that
 * may begin a sentence. Titles, initials and dotted abbreviations do not end one; nor does what a lower-case letter
 * follows. Meant for navigation and for formats that need sentences; the engine's own model may differ.
 */
final class Sentences {

	private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gen", "col", "lt", "capt",
			"sgt", "maj", "adm", "gov", "pres", "hon", "rev", "st", "mt", "ft", "vs", "cf", "e.g", "i.e", "fig", "ed", "eds",
			"bzw", "z.b", "m", "mme", "sr", "sra");
	private static final Set<String> BEFORE_NUMBERS = Set.of("no", "nos", "nr", "p", "pp", "vol", "art", "sec", "jan", "feb",
			"mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");
	private static final Set<String> STARTERS = Set.of("a", "an", "the", "this", "that", "these", "those", "in", "on", "at",
			"he", "she", "it", "they", "we", "i", "you", "but", "and", "if", "when", "while", "as", "there", "his", "her", "its",
			"their", "our", "for", "after", "before", "however", "meanwhile", "what", "who", "why", "how");

	private final CharSequence text;
	private final int to;
	private int begin;
	private int end;

	Sentences(CharSequence text, int from, int to) {
		this.text = text;
		this.to = to;
		end = from;
	}

	int begin() {
		return begin;
	}

	int end() {
		return end;
	}

	/** Goes to the next sentence; false after the last. */
	boolean next() {
		begin = skipBlanks(end);
		if (begin == to) {
			return false;
		}
		int last = begin;
		for (int i = begin; i < to; i++) {
			char unit = text.charAt(i);
			if (!isBlank(unit)) {
				last = i + 1;
			}
			if (isTerminal(unit)) {
				int after = closed(i);
				if (endsSentence(i, after)) {
					end = after;
					return true;
				}
				last = after;
				i = after - 1;
			}
		}
		end = last;
		return true;
	}

	/** After all terminals and closing marks that follow. */
	private int closed(int terminal) {
		int i = terminal + 1;
		while (i < to && isTerminal(text.charAt(i))) {
			i++;
		}
		while (i < to && isCloser(text.charAt(i))) {
			i++;
		}
		return i;
	}

	private boolean endsSentence(int terminal, int after) {
		if (after == to || isFullWidth(text.charAt(terminal))) {
			return true;
		}
		if (!isBlank(text.charAt(after))) {
			return false;
		}
		int next = skipBlanks(after);
		if (next == to) {
			return true;
		}
		int point = Character.codePointAt(text, next);
		if (Character.isLowerCase(point)) {
			return false;
		}
		return text.charAt(terminal) != '.' || after - terminal > 1 || !isAbbreviation(terminal, next);
	}

	private boolean isAbbreviation(int stop, int next) {
		int from = stop;
		while (from > begin && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
			from--;
		}
		String word = text.subSequence(from, stop).toString();
		String lower = word.toLowerCase(java.util.Locale.ROOT);
		boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
		if (TITLES.contains(lower) || initial) {
			return true;
		}
		if (BEFORE_NUMBERS.contains(lower)) {
			return Character.isDigit(text.charAt(next));
		}
		return word.indexOf('.') > 0 && !STARTERS.contains(wordAt(next));
	}

	private String wordAt(int from) {
		int i = from;
		while (i < to && Character.isLetter(text.charAt(i))) {
			i++;
		}
		return text.subSequence(from, i).toString().toLowerCase(java.util.Locale.ROOT);
	}

	private int skipBlanks(int from) {
		int i = from;
		while (i < to && isBlank(text.charAt(i))) {
			i++;
		}
		return i;
	}

	static boolean isBlank(char unit) {
		return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\ufeff' || unit == '\u200b';
	}

	static boolean isTerminal(char unit) {
		return switch (unit) {
		case '.', '!', '?', '\u2026', '\u203c', '\u2047', '\u061f', '\u06d4', '\u0964' -> true;
		default -> isFullWidth(unit);
		};
	}

	private static boolean isFullWidth(char unit) {
		return unit == '\u3002' || unit == '\uff01' || unit == '\uff1f' || unit == '\uff61';
	}

	static boolean isCloser(char unit) {
		return switch (Character.getType(unit)) {
		case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
		default -> unit == '"' || unit == '\'';
		};
	}
}
