package org.glossator.engine.entity;

import org.glossator.engine.lexicon.LexiconEntry;
import org.glossator.engine.segment.TokenizedText;

/** Decides between kinds that the tagger does not tell apart: places with a government, other places, nationalities. */
final class Kinds {

	private final TokenizedText text;
	private final NameLexicon lexicon;

	Kinds(TokenizedText text, NameLexicon lexicon) {
		this.text = text;
		this.lexicon = lexicon;
	}

	static String describe(String kind) {
		return switch (kind) {
			case "PER" -> "a person";
			case "ORG" -> "an organisation";
			case "GPE", "LOC" -> "a place";
			case "FAC" -> "a building";
			case "EVT" -> "an event";
			default -> "a name";
		};
	}

	/** The mention with its kind made exact. */
	Mention refine(Mention mention) {
		int first = mention.first();
		int limit = mention.limit();
		LexiconEntry entry = lexicon.at(first);
		if (entry != null && lexicon.limit(first) == limit && !mention.kind().equals(entry.tag())) {
			boolean weak = entry.source().startsWith("entity-cities") && !mention.kind().equals("LOC");
			boolean own = mention.reason().startsWith("rule") || mention.reason().startsWith("stands") || mention.reason().startsWith("the text");
			return weak || own ? mention : mention.as(entry.tag(), 0.9, "lexicon " + entry.source() + ": " + entry.text());
		}
		if (!mention.kind().equals("LOC") && !mention.kind().equals("GPE") || entry != null && lexicon.limit(first) == limit) {
			return mention;
		}
		return mention.kind().equals("GPE") && !mention.reason().startsWith("tagger") ? mention
				: new Mention(first, limit, placeKind(first, limit), mention.confidence(), mention.reason());
	}

	private String placeKind(int first, int limit) {
		String head = text.lower(first);
		String last = text.lower(limit - 1);
		int s = text.sentence(first);
		if (limit - first > 1 && (Words.COMPASS.contains(head) || Words.LANDSCAPE.contains(last) || Words.DISTRICT.contains(last))) {
			return "LOC";
		}
		if (head.equals("mount") || head.equals("lake") || head.equals("cape") || head.equals("jabal") || head.equals("mt.")) {
			return "LOC";
		}
		if (limit < text.limit(s) && Words.DISTRICT.contains(text.lower(limit)) && !text.lower(limit).equals("countryside")) {
			return "LOC";
		}
		return "GPE";
	}
}
