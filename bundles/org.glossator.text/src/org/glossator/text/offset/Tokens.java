package org.glossator.text.offset;

import java.lang.Character.UnicodeScript;

/**
 * Tokens of a stretch of text, after the default word boundaries of Unicode Standard Annex #29: letters and digits run
 * together, an apostrophe or full stop joins letters on both sides of it, a full stop or comma joins digits, a hyphen
 * splits. Each ideograph, and each other cluster that is no blank (punctuation, emoji, flags), is a token of its own.
 * Thai, Lao, Khmer and Burmese, which need a dictionary, stay in runs of letters.
 */
final class Tokens {

	private enum Kind {
		BLANK, LETTER, DIGIT, KATAKANA, LOW_LINE, FORMAT, OTHER
	}

	private final CharSequence text;
	private final int to;
	private int begin;
	private int end;

	/** The stretch must begin and end at blanks or at the ends of the text. */
	Tokens(CharSequence text, int from, int to) {
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

	/** Goes to the next token; false after the last. */
	boolean next() {
		int at = end;
		Kind kind = Kind.BLANK;
		while (at < to && isBetween(kind = kindAt(at))) {
			at = Graphemes.clusterEnd(text, at);
		}
		if (at >= to) {
			return false;
		}
		begin = at;
		at = withFormat(Graphemes.clusterEnd(text, at));
		while (at < to) {
			Kind following = kindAt(at);
			if (joins(kind, following)) {
				kind = following;
				at = withFormat(Graphemes.clusterEnd(text, at));
				continue;
			}
			int after = withFormat(Graphemes.clusterEnd(text, at));
			if (after >= to || !bridges(text.charAt(at), kind, kindAt(after))) {
				break;
			}
			kind = kindAt(after);
			at = withFormat(Graphemes.clusterEnd(text, after));
		}
		end = at;
		return true;
	}

	private static boolean isBetween(Kind kind) {
		return kind == Kind.BLANK || kind == Kind.FORMAT;
	}

	/** Invisible format characters, such as a soft hyphen or a direction mark, belong to what is before them. */
	private int withFormat(int at) {
		int after = at;
		while (after < to && kindAt(after) == Kind.FORMAT) {
			after = Graphemes.clusterEnd(text, after);
		}
		return after;
	}

	private static boolean joins(Kind before, Kind after) {
		return switch (before) {
		case LETTER, DIGIT -> after == Kind.LETTER || after == Kind.DIGIT || after == Kind.LOW_LINE;
		case KATAKANA -> after == Kind.KATAKANA || after == Kind.LOW_LINE;
		case LOW_LINE -> after == Kind.LETTER || after == Kind.DIGIT || after == Kind.KATAKANA || after == Kind.LOW_LINE;
		default -> false;
		};
	}

	private static boolean bridges(char between, Kind before, Kind after) {
		return switch (between) {
		case '\'', '\u2019', '\u2018', '.', '\u2024', '\ufe52', '\uff07', '\uff0e' -> before == after
				&& (before == Kind.LETTER || before == Kind.DIGIT);
		case '\u00b7', '\u0387', '\u055f', '\u05f4', '\u2027' -> before == Kind.LETTER && after == Kind.LETTER;
		case ',', ';', '\u066b', '\u066c', '\uff0c' -> before == Kind.DIGIT && after == Kind.DIGIT;
		default -> false;
		};
	}

	private Kind kindAt(int at) {
		int point = Character.codePointAt(text, at);
		if (point < 0x80) {
			return ascii(point);
		}
		return switch (Character.getType(point)) {
		case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
				Character.CONTROL -> Kind.BLANK;
		case Character.FORMAT -> point == 0x200b || point == 0xfeff ? Kind.BLANK : format(at);
		case Character.DECIMAL_DIGIT_NUMBER -> Kind.DIGIT;
		case Character.CONNECTOR_PUNCTUATION -> Kind.LOW_LINE;
		case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER,
				Character.OTHER_LETTER, Character.LETTER_NUMBER -> letter(point);
		default -> Kind.OTHER;
		};
	}

	/** A sign that is prepended to a number, as Arabic has them, is of the kind of what it stands before. */
	private Kind format(int at) {
		int after = at + Character.charCount(Character.codePointAt(text, at));
		return after < Graphemes.clusterEnd(text, at) ? kindAt(after) : Kind.FORMAT;
	}

	private static Kind ascii(int point) {
		if (point <= ' ' || point == 0x7f) {
			return Kind.BLANK;
		}
		if (point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z') {
			return Kind.LETTER;
		}
		return point >= '0' && point <= '9' ? Kind.DIGIT : point == '_' ? Kind.LOW_LINE : Kind.OTHER;
	}

	private static Kind letter(int point) {
		if (point < 0x2e80 || point >= 0xac00 && point <= 0xd7a3) {
			return Kind.LETTER;
		}
		if (Character.isIdeographic(point)) {
			return Kind.OTHER;
		}
		UnicodeScript script = UnicodeScript.of(point);
		return script == UnicodeScript.HIRAGANA ? Kind.OTHER
				: script == UnicodeScript.KATAKANA || point == 0x30fc ? Kind.KATAKANA : Kind.LETTER;
	}
}
