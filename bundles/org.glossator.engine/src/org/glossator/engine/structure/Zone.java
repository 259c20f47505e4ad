package org.glossator.engine.structure;

import java.util.Objects;

/**
 * A part of a document. Immutable.
 *
 * @param kind what it is
 * @param begin UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive; no white space at either end
 */
public record Zone(Kind kind, int begin, int end) {

	/** What a zone is; all but {@link #QUOTATION} follow one another, quotations lie inside paragraphs and titles. */
	public enum Kind {
		/** The headline. */
		TITLE,
		/** Who wrote it, where and when. */
		BYLINE,
		/** Running text. */
		PARAGRAPH,
		/** The words between a pair of quotation marks, marks included. */
		QUOTATION,
		/** Navigation, donation lines, disclaimers, copyright, the author's advertisement of himself. */
		BOILERPLATE;

		/** The name used in the UIMA type: {@code title} and so on. */
		public String id() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	public Zone {
		Objects.requireNonNull(kind);
	}
}
