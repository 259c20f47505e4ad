package org.glossator.text.offset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Extended grapheme clusters (Unicode Standard Annex #29) of a text around a place, without looking at all of it. The
 * clusters themselves come from the JDK ({@code \X}); here is only where it is safe to start looking.
 */
final class Graphemes {

	private static final Pattern CLUSTER = Pattern.compile("\\X");

	private Graphemes() {
	}

	/** The end of the cluster that begins at {@code begin}, which must be a boundary before the end of the text. */
	static int clusterEnd(CharSequence text, int begin) {
		int next = begin + 1;
		if (next == text.length() || isSafe(text, next)) {
			return next;
		}
		Matcher matcher = CLUSTER.matcher(text).region(begin, text.length());
		return matcher.lookingAt() ? matcher.end() : next;
	}

	/** The last boundary at or before the offset. */
	static int floor(CharSequence text, int offset) {
		if (offset <= 0 || offset >= text.length() || isSafe(text, offset)) {
			return Math.clamp(offset, 0, text.length());
		}
		int begin = offset - 1;
		while (begin > 0 && !isSafe(text, begin)) {
			begin--;
		}
		Matcher matcher = CLUSTER.matcher(text).region(begin, text.length());
		while (matcher.lookingAt() && matcher.end() <= offset) {
			begin = matcher.end();
			matcher.region(begin, text.length());
		}
		return begin;
	}

	/**
	 * Whether a cluster surely begins here, told from the two neighbours alone. What joins to the left is a mark or a
	 * joiner, never a letter (two Thai and Lao vowels aside) or what lies below the first combining mark, U+0300; what
	 * joins to the right (prepended signs, regional indicators, Hangul, Indic linkers, the zero-width joiner) lies
	 * neither below U+0300 nor among the CJK ideographs.
	 */
	private static boolean isSafe(CharSequence text, int at) {
		char before = text.charAt(at - 1);
		char after = text.charAt(at);
		if (before >= 0x300 && !(before >= 0x3400 && before <= 0x9fff)) {
			return false;
		}
		if (after < 0x300) {
			return !(before == '\r' && after == '\n');
		}
		return after != 0x0e33 && after != 0x0eb3 && Character.isLetter(after);
	}
}
