package org.glossator.engine.claim;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Dateline;
import org.glossator.engine.structure.Zone;

/** Takes from the edges of a clause what does not belong to the claim. */
final class Trimming {

	private Trimming() {
	}

	/** A clause without date line, connectives, and marks of quotation that hold the whole of it; null if hardly anything is left. */
	static Frame trim(TokenizedText text, Cues cues, Frame frame, int s) {
		int first = frame.first();
		int limit = frame.limit();
		boolean opensBlock = s == 0 || text.block(s) != text.block(s - 1);
		if (first == text.first(s) && opensBlock) {
			int behind = Dateline.end(text.text(), text.sentenceBegin(s), text.sentenceEnd(s));
			behind = SpeakerLabel.end(text.text(), behind, text.sentenceEnd(s));
			first = Math.max(first, text.tokenAt(behind));
		}
		boolean changed = true;
		while (changed && first < limit) {
			changed = false;
			int connective = cues.limit("connective", first);
			boolean comma = connective > 0 && connective < limit && text.word(connective).equals(",");
			boolean bare = connective == first + 1 && (text.lower(first).equals("and") || text.lower(first).equals("but") || text.lower(first).equals("so") || text.lower(first).equals("yet"));
			if (comma) {
				first = connective + 1;
				changed = true;
			} else if (bare) {
				first = connective;
				changed = true;
			} else if (isBareMark(text, first) && (!isOpening(text, first) || !closesInside(text, first, limit))) {
				first++;
				changed = true;
			} else if (isOpening(text, first) && closesAtEnd(text, first, limit)) {
				first++;
				limit--;
				changed = true;
			}
		}
		while (limit > first && isBareMark(text, limit - 1) && (!isClosing(text, limit - 1) || !openedInside(text, first, limit - 1))) {
			limit--;
		}
		return limit - first < 2 ? null : new Frame(first, limit, frame.verb(), frame.sourceFirst(), frame.sourceLimit(), frame.accusation());
	}

	private static boolean isBareMark(TokenizedText text, int token) {
		int point = text.word(token).codePointAt(0);
		return !Character.isLetterOrDigit(point) && "$\u20ac\u00a3%@#".indexOf(point) < 0;
	}

	private static boolean isOpening(TokenizedText text, int token) {
		return "\"\u201c\u2018\u00ab\u201e([".indexOf(text.word(token).charAt(0)) >= 0;
	}

	private static boolean isClosing(TokenizedText text, int token) {
		return "\"\u201d\u2019\u00bb)]%".indexOf(text.word(token).charAt(0)) >= 0;
	}

	private static boolean closesInside(TokenizedText text, int first, int limit) {
		Zone quote = text.quotationAt(text.begin(first));
		if (quote == null) {
			char c = text.word(first).charAt(0);
			return c == '(' || c == '[';
		}
		return quote.end() <= text.end(limit - 1);
	}

	private static boolean closesAtEnd(TokenizedText text, int first, int limit) {
		Zone quote = text.quotationAt(text.begin(first));
		return quote != null && limit - 1 > first && quote.begin() == text.begin(first) && quote.end() == text.end(limit - 1) && isClosing(text, limit - 1);
	}

	private static boolean openedInside(TokenizedText text, int first, int token) {
		char c = text.word(token).charAt(0);
		if (c == ')' || c == ']' || c == '%') {
			return true;
		}
		Zone quote = text.quotationAt(Math.max(0, text.begin(token) - 1));
		return quote != null && quote.begin() >= text.begin(first) && quote.begin() < text.begin(token);
	}
}
