package org.glossator.exchange.offset;

import java.util.List;

import org.glossator.text.offset.OffsetTable;
import org.glossator.text.span.Span;

/**
 * Tells from quotations whether offsets count code points, as they should, or UTF-16 units, as programs in JavaScript and
 * Java often write them. For one text, one thread.
 */
public final class OffsetGuess {

	private final String text;
	private final OffsetTable codePoints;
	private int fitCodePoints;
	private int fitUnits;

	/** For that text. */
	public OffsetGuess(String text) {
		this.text = text;
		codePoints = OffsetTable.of(text);
	}

	/** Weighs one span: begin, end pairs, and what it should cover; null where the file does not say. */
	public void see(List<Integer> offsets, String quotation) {
		if (quotation == null || codePoints.codePoints() == text.length()) {
			return;
		}
		fitCodePoints += fits(offsets, quotation, false) ? 1 : 0;
		fitUnits += fits(offsets, quotation, true) ? 1 : 0;
	}

	/** Whether the offsets seen count UTF-16 units. */
	public boolean isUnits() {
		return fitUnits > fitCodePoints;
	}

	/** How long the text is, in the units of the offsets. */
	public int length() {
		return isUnits() ? text.length() : codePoints.codePoints();
	}

	/** The offsets in UTF-16 units; null where one lies outside the text or an end before its begin. */
	public int[] units(List<Integer> offsets) {
		return units(offsets, isUnits());
	}

	/** Whether a span covers its quotation, white space and old-style joining of fragments apart. */
	public boolean fits(List<Integer> offsets, String quotation) {
		return quotation == null || fits(offsets, quotation, isUnits());
	}

	private boolean fits(List<Integer> offsets, String quotation, boolean asUnits) {
		int[] units = units(offsets, asUnits);
		if (units == null) {
			return false;
		}
		Span span = Span.ofFragments(units);
		return bare(quotation).equals(bare(span.coveredText(text)));
	}

	private static String bare(String text) {
		StringBuilder bare = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u0085') {
				bare.append(c);
			}
		}
		return bare.toString();
	}

	private int[] units(List<Integer> offsets, boolean asUnits) {
		int[] units = new int[offsets.size()];
		for (int i = 0; i < units.length; i++) {
			int offset = offsets.get(i);
			if (offset < 0 || offset > (asUnits ? text.length() : codePoints.codePoints())) {
				return null;
			}
			units[i] = asUnits ? offset : codePoints.fromCodePoint(offset);
			if (i % 2 == 1 && units[i] < units[i - 1]) {
				return null;
			}
		}
		return units;
	}
}
