package org.glossator.engine.bias;

import org.glossator.engine.lexicon.LexiconEntry;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/**
 * Whether a word is used as the part of speech its entry is of, as far as the entry's inflection tells: "to doctor the
 * books" is loaded, "the doctor" is not. Asked of the engine's own entries alone, since analysts' words are to be found
 * as they are written; and not of headlines, whose capitals mislead the tagger. Stateless.
 */
final class PartOfSpeech {

	/** The notes of the engine's own entries begin so. */
	private static final String OWN = "strength ";

	private PartOfSpeech() {
	}

	static boolean fits(TokenizedText text, int token, LexiconEntry entry) {
		String tag = text.tag(token);
		if (!entry.note().startsWith(OWN) || tag.isEmpty() || text.zone(text.sentence(token)) == Zone.Kind.TITLE) {
			return true;
		}
		boolean participle = text.lower(token).endsWith("ed") || text.lower(token).endsWith("ing");
		return switch (entry.inflect()) {
			case VERB -> tag.startsWith("VERB") || participle && tag.startsWith("ADJ");
			// "A savage time": the tagger takes an adjective before a noun for a noun, too.
			case ADJECTIVE -> tag.startsWith("ADJ") || tag.startsWith("ADV") || participle && tag.startsWith("VERB")
					|| tag.startsWith("NOUN") && token + 1 < text.size() && text.tag(token + 1).startsWith("NOUN");
			case NOUN -> tag.startsWith("NOUN") || tag.startsWith("ADJ") || tag.startsWith("PROPN")
					&& (Character.isLowerCase(text.word(token).charAt(0)) || Character.isUpperCase(entry.text().charAt(0)));
			default -> true;
		};
	}
}
