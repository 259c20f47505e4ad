package org.glossator.engine.bias;

import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/** Where clauses begin and end in a sentence, and how far a noun phrase goes. Works on one document. */
final class Clause {

	private static final Set<String> MARKS = Set.of(".", "!", "?", ";", ":", "\"", "\u201c", "\u201d", "(", ")", "[", "]", "\u2014", "\u2013", "\u2026", "\u00ab", "\u00bb");
	private static final Set<String> JOINTS = Set.of("and", "but", "or", "so", "yet", "because", "that");
	private static final int LONGEST_PHRASE = 6;
	/** A clause of more words is none: where there are no marks, nothing is known of its end. */
	private static final int LONGEST = 80;

	private final TokenizedText text;

	Clause(TokenizedText text) {
		this.text = text;
	}

	/** Whether a token is punctuation that no clause goes across. */
	boolean isMark(int token) {
		return MARKS.contains(text.word(token)) || text.word(token).equals(",");
	}

	private boolean isHard(int token) {
		return MARKS.contains(text.word(token));
	}

	/** Whether a clause begins at a token: behind a mark, a joint, or with the sentence. */
	boolean begins(int token) {
		int first = text.first(text.sentence(token));
		return token == first || isMark(token - 1) || JOINTS.contains(text.lower(token - 1));
	}

	/** Where the clause around a token begins: behind the last mark. */
	int begin(int token) {
		int first = text.first(text.sentence(token));
		int at = token;
		while (at > first && token - at < LONGEST && !isHard(at - 1)) {
			at--;
		}
		return at;
	}

	/** Where the clause around a token ends: before the next mark, a comma being none unless asked for. */
	int end(int token, boolean comma) {
		if (token >= text.size()) {
			return token;
		}
		int limit = token == 0 ? text.limit(0) : text.limit(text.sentence(Math.min(token, text.size() - 1)));
		int at = token;
		while (at < limit && at - token < LONGEST && !isHard(at) && !(comma && text.word(at).equals(","))) {
			at++;
		}
		return at;
	}

	/** Behind the noun phrase that begins at a token; -1 if none does. */
	int phrase(int from) {
		if (from >= text.size()) {
			return -1;
		}
		int limit = text.limit(text.sentence(from));
		int at = from;
		int last = -1;
		while (at < limit && at - from < LONGEST_PHRASE) {
			String tag = text.tag(at);
			if (tag.startsWith("NOUN") || tag.startsWith("PROPN")) {
				last = at + 1;
			} else if (tag.startsWith("PRON") && at == from) {
				String lower = text.lower(at);
				boolean possessive = lower.equals("our") || lower.equals("your") || lower.equals("their") || lower.equals("his") || lower.equals("her") || lower.equals("its") || lower.equals("my");
				if (!possessive) {
					return at + 1;
				}
			} else if (!tag.startsWith("ADJ") && !tag.startsWith("NUM") && !tag.startsWith("PART") && !text.word(at).equals("-")
					&& !(tag.startsWith("DET") && at == from) && !(tag.startsWith("VERB") && last < 0 && at > from)) {
				break;
			}
			at++;
		}
		return last;
	}
}
