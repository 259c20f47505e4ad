package org.glossator.engine.entity;

import java.util.ArrayList;
import java.util.List;

import org.glossator.engine.segment.TokenizedText;

/**
 * Names in headlines whose every word has a capital: "Malian Heroes Return To Gao As Terrorists Flee". Ordinary words are
 * cut out of what the tagger took for one name, and a single word must be known as a name from elsewhere.
 */
final class Headlines {

	private static final int OFTEN = 3;

	private final TokenizedText text;
	private final NameLexicon lexicon;
	private final NameFeatures features;

	Headlines(TokenizedText text, NameLexicon lexicon, NameFeatures features) {
		this.text = text;
		this.lexicon = lexicon;
		this.features = features;
	}

	/** The names that are left of a mention. */
	List<Mention> cut(Mention mention) {
		List<Mention> pieces = new ArrayList<>();
		int from = mention.first();
		for (int i = mention.first(); i <= mention.limit(); i++) {
			if (i == mention.limit() || isOrdinary(mention, i)) {
				if (i > from && (i - from > 1 || isKnown(from))) {
					pieces.add(mention.over(from, i));
				}
				from = i + 1;
			}
		}
		return pieces;
	}

	private boolean isOrdinary(Mention mention, int token) {
		if (!features.isOrdinary(token) || !Character.isLetter(text.word(token).charAt(0)) || features.isPhrase(token) || features.isSeenUpper(token) && !features.isSeenLower(token)) {
			return false;
		}
		boolean surname = mention.kind().equals("PER") && token > mention.first() && features.often(token - 1, Gazetteer.FIRST_OF_PERSON) >= OFTEN
				&& features.often(token, Gazetteer.LAST_OF_PERSON) >= OFTEN;
		boolean head = mention.kind().equals("ORG") && token > mention.first() && Words.ORGANISATION.contains(text.lower(token));
		return !surname && !head && lexicon.at(token) == null;
	}

	private boolean isKnown(int token) {
		return lexicon.at(token) != null || features.isListed(token) || features.isSeenUpper(token);
	}
}
