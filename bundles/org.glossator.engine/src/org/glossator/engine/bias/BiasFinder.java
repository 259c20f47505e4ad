package org.glossator.engine.bias;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/** Finds bias. Immutable; any thread. */
public final class BiasFinder {

	private final Dictionary words;

	/** @param lexicons those with the topic {@code bias} */
	public BiasFinder(Lexicons lexicons) {
		words = lexicons.dictionary("bias");
	}

	/**
	 * The biased passages of a text in document order.
	 *
	 * @param names whether a token is part of a name, and so not to be called loaded
	 */
	public List<BiasSpan> find(TokenizedText text, BitSet names) {
		List<BiasSpan> found = new ArrayList<>();
		for (int s = 0; s < text.sentences(); s++) {
			if (text.zone(s) == Zone.Kind.BOILERPLATE) {
				continue;
			}
			words.scan(text.text(), text.sentenceBegin(s), text.sentenceEnd(s), (begin, end, entry) -> {
				int first = text.covering(begin);
				if (first >= 0 && !names.get(first)) {
					found.add(new BiasSpan(begin, end, entry.tag(), 1, -1, 0.6, "lexicon " + entry.source() + ": " + entry.text()));
				}
			});
		}
		return found;
	}
}
