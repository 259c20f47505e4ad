package org.glossator.ui.guideline;

import java.util.List;

/**
 * A text with its looks, as a text widget shows it. Immutable.
 *
 * @param text the text
 * @param looks where it looks otherwise than plain, by begin; they may lie in one another
 * @param lines of which paragraphs and list items the widget indents the lines
 */
record StyledPage(String text, List<Look> looks, List<Indent> lines) {

	/** How a stretch looks. */
	enum Kind {
		/** The page's title. */
		TITLE,
		/** A section's heading. */
		HEADING,
		/** Bold. */
		STRONG,
		/** Italic. */
		EMPHASIS,
		/** A name in the schema, or program text. */
		CODE,
		/** Leads to an address. */
		LINK
	}

	/**
	 * A stretch and its look; offsets are UTF-16 units of the text.
	 *
	 * @param begin where it begins
	 * @param end where it ends, exclusive
	 * @param kind its look
	 * @param address where a link leads; empty for others
	 */
	record Look(int begin, int end, Kind kind, String address) {
	}

	/**
	 * A paragraph that is indented.
	 *
	 * @param offset where it begins
	 * @param depth how deep, from 1
	 */
	record Indent(int offset, int depth) {
	}

	StyledPage {
		looks = List.copyOf(looks);
		lines = List.copyOf(lines);
	}

	/** Nothing. */
	static final StyledPage EMPTY = plain("");

	/** A text without looks. */
	static StyledPage plain(String text) {
		return new StyledPage(text, List.of(), List.of());
	}
}
