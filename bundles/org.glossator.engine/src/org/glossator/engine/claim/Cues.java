package org.glossator.engine.claim;

import java.util.HashMap;
import java.util.Map;

import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.segment.TokenizedText;

/** What the {@code claim} lexicon says of the tokens of a document. Made for one document. */
final class Cues {

	private final Map<String, int[]> limits = new HashMap<>();
	private final int size;

	Cues(TokenizedText text, Dictionary words) {
		size = text.size();
		for (int s = 0; s < text.sentences(); s++) {
			words.scan(text.text(), text.sentenceBegin(s), text.sentenceEnd(s), (begin, end, entry) -> {
				int first = text.covering(begin);
				int limit = text.tokenAt(end);
				// "May" within a sentence is a month.
				boolean name = first >= 0 && begin > text.sentenceBegin(text.sentence(first)) && Character.isUpperCase(text.text().charAt(begin))
						&& Character.isLowerCase(entry.text().charAt(0)) && text.tag(first).startsWith("PROPN");
				if (first >= 0 && limit > first && !name) {
					int[] found = limits.computeIfAbsent(entry.tag(), t -> new int[size]);
					found[first] = Math.max(found[first], limit);
				}
			});
		}
	}

	/** Behind the cue with that tag that begins at a token; 0 if there is none. */
	int limit(String tag, int token) {
		int[] found = limits.get(tag);
		return found == null || token >= size ? 0 : found[token];
	}

	boolean is(String tag, int token) {
		return limit(tag, token) > 0;
	}

	/** The first token in a range at which a cue with that tag begins and does not go beyond it; -1 if there is none. */
	int first(String tag, int first, int limit) {
		int[] found = limits.get(tag);
		for (int i = first; found != null && i < limit; i++) {
			if (found[i] > 0 && found[i] <= limit) {
				return i;
			}
		}
		return -1;
	}
}
