package org.glossator.engine.structure;

import java.util.List;

/**
 * Finds what stands between quotation marks within one block. A quotation that goes on over paragraphs is opened anew
 * in each and closed in the last; an opened one that does not close runs to the end of its block. Linear.
 */
final class Quotations {

	private Quotations() {
	}

	/**
	 * Adds the quotations of a block to {@code zones}.
	 *
	 * @param continued whether the block before ended within a quotation
	 * @return whether this block does
	 */
	static boolean find(String text, int begin, int end, boolean continued, List<Zone> zones) {
		int open = -1;
		boolean found = false;
		char mark = 0;
		for (int at = begin; at < end; at++) {
			char c = text.charAt(at);
			if (open < 0) {
				if (opens(text, at, begin, end)) {
					open = at;
					mark = c;
				} else if (c == '\u201d' && continued && !found) {
					zones.add(new Zone(Zone.Kind.QUOTATION, begin, at + 1));
					found = true;
				}
			} else if (closes(text, at, end, mark)) {
				zones.add(new Zone(Zone.Kind.QUOTATION, open, at + 1));
				found = true;
				open = -1;
			} else if (c == '\u201c' && mark == '\u201c') {
				// The one before never closed: a slip of the pen, not a nested quotation.
				open = at;
			}
		}
		if (open >= 0 && (mark == '\u201c' || mark == '"') && (open == begin || end - open > 40)) {
			zones.add(new Zone(Zone.Kind.QUOTATION, open, end));
			return true;
		}
		return false;
	}

	private static boolean opens(String text, int at, int begin, int end) {
		char c = text.charAt(at);
		if (at + 1 >= end || Character.isWhitespace(text.charAt(at + 1))) {
			return false;
		}
		if (c == '\u201c' || c == '\u00ab' || c == '\u201e') {
			return true;
		}
		boolean free = at == begin || !Character.isLetterOrDigit(text.charAt(at - 1));
		// A single mark opens a quotation only where another closes it within a few words.
		return c == '"' && free || c == '\u2018' && free && singleCloses(text, at, end)
				|| c == '\'' && free && Character.isLetter(text.charAt(at + 1)) && singleCloses(text, at, end);
	}

	private static boolean singleCloses(String text, int at, int end) {
		// The letters of "rock 'n' roll" are no quotation.
		for (int i = at + 3; i < Math.min(end, at + 300); i++) {
			if (closes(text, i, end, text.charAt(at))) {
				return true;
			}
		}
		return false;
	}

	private static boolean closes(String text, int at, int end, char mark) {
		char c = text.charAt(at);
		boolean free = at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
		return switch (mark) {
			case '\u201c' -> c == '\u201d' || c == '"' && free;
			case '\u201e' -> c == '\u201c' || c == '\u201d';
			case '\u00ab' -> c == '\u00bb';
			case '"' -> c == '"' || c == '\u201d';
			case '\u2018', '\'' -> (c == '\u2019' || c == '\'') && free && !Character.isWhitespace(text.charAt(at - 1));
			default -> false;
		};
	}
}
