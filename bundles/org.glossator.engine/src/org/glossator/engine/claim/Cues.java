package org.glossator.engine.claim;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.lexicon.LexiconEntry;
import org.glossator.engine.segment.TokenizedText;

/** What the {@code claim} lexicon says of the tokens of a document. Made for one document. */
final class Cues {

	private final Map<String, int[]> limits = new HashMap<>();
	/** Where cues begin that an analyst added. */
	private final Map<String, BitSet> own = new HashMap<>();
	private final int size;

	/** @param added whether an analyst added an entry */
	Cues(TokenizedText text, Dictionary words, Predicate<LexiconEntry> added) {
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
					if (added.test(entry)) {
						own.computeIfAbsent(entry.tag(), t -> new BitSet()).set(first);
					}
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

	/** Whether a cue with that tag that an analyst added begins in a range. */
	boolean isOwn(String tag, int first, int limit) {
		BitSet found = own.get(tag);
		int next = found == null ? -1 : found.nextSetBit(first);
		return next >= 0 && next < limit;
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
