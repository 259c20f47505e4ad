package org.glossator.engine.claim;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/** In whose voice a clause is claimed: {@code author}, {@code quoted} or {@code paraphrased}. Works on one document. */
final class Voices {

	/** Quotation marks around fewer characters set off a word, not somebody's sentence. */
	private static final int SENTENCE = 20;

	private final TokenizedText text;
	private final Turns turns;

	Voices(TokenizedText text) {
		this.text = text;
		turns = new Turns(text);
	}

	/** The voice of a clause of sentence {@code s}. */
	String of(Frame frame, int s) {
		int begin = text.begin(frame.first());
		int end = text.end(frame.limit() - 1);
		if (isQuotedWhole(s) || quotedCharacters(begin, end) * 2 > end - begin) {
			return "quoted";
		}
		return frame.isAttributed() ? "paraphrased" : turns.isGuests(s) ? "quoted" : "author";
	}

	/** Whether sentence {@code s} is said in a transcript by somebody who is not its host. */
	boolean isGuests(int s) {
		return turns.isGuests(s);
	}

	private boolean isQuotedWhole(int s) {
		Zone quote = text.quotationAt(text.sentenceBegin(s));
		return quote != null && quote.end() >= text.sentenceEnd(s) - 2 && quote.end() - quote.begin() > SENTENCE;
	}

	private int quotedCharacters(int begin, int end) {
		int quoted = 0;
		for (int at = begin; at < end;) {
			Zone quote = text.quotationAt(at);
			if (quote == null) {
				at++;
			} else {
				quoted += Math.min(end, quote.end()) - at;
				at = Math.max(at + 1, quote.end());
			}
		}
		return quoted;
	}
}
