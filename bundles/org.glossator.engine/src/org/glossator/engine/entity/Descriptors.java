package org.glossator.engine.entity;

import org.glossator.engine.segment.TokenizedText;

/**
 * Takes the text at its word: "the retailer X" is an organisation, "the port of X" a place, and so is "X, a town in
 * the south"; "X, 24," is a person. Works on one document.
 */
final class Descriptors {

	private static final int FARTHEST = 5;

	private final TokenizedText text;
	private final NameLexicon lexicon;

	Descriptors(TokenizedText text, NameLexicon lexicon) {
		this.text = text;
		this.lexicon = lexicon;
	}

	/** The kind that the words around a name give it, or null. */
	String kind(int first, int limit) {
		String before = before(first);
		return before != null ? before : after(first, limit);
	}

	/** What a noun in lower case right before a name calls it. */
	String before(int first) {
		int begin = text.first(text.sentence(first));
		if (first <= begin) {
			return null;
		}
		if (first - 2 >= begin && text.word(first - 2).equals("-") && text.end(first - 2) == text.begin(first - 1)) {
			// "a 600-ship Navy"
			return null;
		}
		String kind = lexicon.describedBefore(first);
		if (kind != null) {
			// "the retailer X", not "X city": a place's noun stands before "of".
			return kind.equals("GPE") || kind.equals("LOC") || kind.equals("FAC") ? null : kind;
		}
		if (text.lower(first - 1).equals("of") && first - 1 > begin) {
			String of = lexicon.describedBefore(first - 1);
			return "GPE".equals(of) || "LOC".equals(of) ? of : null;
		}
		return null;
	}

	/** "X, 24," and "X, a teacher in Y". */
	String after(int first, int limit) {
		int end = text.limit(text.sentence(first));
		if (limit + 2 >= end || !text.word(limit).equals(",")) {
			return null;
		}
		String next = text.lower(limit + 1);
		if (next.length() == 2 && Character.isDigit(next.charAt(0)) && Character.isDigit(next.charAt(1)) && text.word(limit + 2).equals(",")) {
			return "PER";
		}
		boolean article = Words.ARTICLES.contains(next) || next.equals("its") || next.equals("his") || next.equals("her") || next.equals("their");
		for (int i = limit + 2; article && i < Math.min(end, limit + 2 + FARTHEST); i++) {
			String kind = lexicon.describedBefore(i);
			// The head of "a small fishing town": no noun follows it.
			boolean busy = i < end && text.isVerb(i) || text.word(i - 1).equals("'s");
			if (busy && "PER".equals(kind)) {
				// "burnt near Ngaya, the local deputy claimed"
				return null;
			}
			if (kind != null && (i >= end || !text.tag(i).startsWith("NOUN") && !text.word(i).equals("-") && !text.lower(i).equals("'s") && !text.word(i).equals("'"))) {
				return kind;
			}
			if (text.tag(i).startsWith("ADP") || text.tag(i).startsWith("PUNCT") && !text.word(i).equals("-") || text.isVerb(i) && !text.word(i - 1).equals("-")) {
				return null;
			}
		}
		return null;
	}
}
