package org.glossator.editor.view;

import org.glossator.text.offset.Boundaries;
import org.glossator.text.span.Span;

/** By what the caret moves and a selection grows. None of them ends inside a grapheme. */
public enum Unit {
	/** What a reader takes for one character: a grapheme. */
	CHARACTER,
	/** A word, number or sign. */
	TOKEN,
	/** A sentence. */
	SENTENCE,
	/** A paragraph. */
	PARAGRAPH;

	/** The unit around a place, or null where there is none. */
	public Span at(Boundaries boundaries, int offset) {
		return switch (this) {
		case CHARACTER -> null;
		case TOKEN -> boundaries.tokenAt(offset);
		case SENTENCE -> boundaries.sentenceAt(offset);
		case PARAGRAPH -> boundaries.paragraphAt(offset);
		};
	}

	/** Where the first unit that ends after the offset ends; the end of the text where none does. */
	public int endAfter(Boundaries boundaries, int offset, int length) {
		if (this == CHARACTER) {
			return boundaries.nextGrapheme(offset);
		}
		Span here = at(boundaries, offset);
		if (here != null && here.end() > offset) {
			return here.end();
		}
		Span token = boundaries.nextToken(offset);
		return token == null ? length : Math.max(token.end(), around(boundaries, token).end());
	}

	/** Where the last unit that begins before the offset begins; 0 where none does. */
	public int beginBefore(Boundaries boundaries, int offset) {
		if (this == CHARACTER) {
			return boundaries.previousGrapheme(offset);
		}
		Span here = at(boundaries, offset);
		if (here != null && here.begin() < offset) {
			return here.begin();
		}
		Span token = boundaries.previousToken(offset);
		return token == null ? 0 : Math.min(token.begin(), around(boundaries, token).begin());
	}

	/** Where the first unit that begins after the offset begins; the end of the text where none does. */
	public int beginAfter(Boundaries boundaries, int offset, int length) {
		if (this == CHARACTER) {
			return boundaries.nextGrapheme(offset);
		}
		Span here = at(boundaries, offset);
		int from = here != null && here.end() > offset ? here.end() : offset + 1;
		Span token = from >= length ? null : boundaries.nextToken(from);
		return token == null ? length : token.begin();
	}

	private Span around(Boundaries boundaries, Span token) {
		Span unit = at(boundaries, token.begin());
		return unit == null ? token : unit;
	}
}
