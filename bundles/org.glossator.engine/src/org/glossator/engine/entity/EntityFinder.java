package org.glossator.engine.entity;

import java.util.ArrayList;
import java.util.List;

import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.lexicon.LexiconEntry;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/** Finds names of persons, organisations, places, buildings and events. Immutable; any thread. */
public final class EntityFinder {

	private final Dictionary names;

	/** @param lexicons those with the topic {@code entity} */
	public EntityFinder(Lexicons lexicons) {
		names = lexicons.dictionary("entity");
	}

	/** The names in a text in document order, none overlapping another; boilerplate is left out. */
	public List<Mention> find(TokenizedText text) {
		List<Mention> found = new ArrayList<>();
		for (int s = 0; s < text.sentences(); s++) {
			if (text.zone(s) != Zone.Kind.BOILERPLATE) {
				names.scan(text.text(), text.sentenceBegin(s), text.sentenceEnd(s), (begin, end, entry) -> add(text, begin, end, entry, found));
			}
		}
		found.sort((a, b) -> a.first() != b.first() ? Integer.compare(a.first(), b.first()) : Integer.compare(b.limit(), a.limit()));
		List<Mention> kept = new ArrayList<>();
		int limit = 0;
		for (Mention mention : found) {
			if (mention.first() >= limit) {
				kept.add(mention);
				limit = mention.limit();
			}
		}
		return kept;
	}

	private static void add(TokenizedText text, int begin, int end, LexiconEntry entry, List<Mention> found) {
		int first = text.tokenAt(begin);
		int limit = text.tokenAt(end);
		if (first < limit && text.begin(first) == begin && text.end(limit - 1) == end && Character.isUpperCase(text.text().charAt(begin))) {
			found.add(new Mention(first, limit, entry.tag(), 0.8, "lexicon " + entry.source() + ": " + entry.text()));
		}
	}
}
