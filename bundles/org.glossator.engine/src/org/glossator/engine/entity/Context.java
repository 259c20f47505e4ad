package org.glossator.engine.entity;

import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/** What the words around a token say of it. */
final class Context {

	private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "near", "from", "at", "toward", "towards", "into", "around", "outside",
			"inside", "of", "to", "between", "across", "through", "via", "north", "south", "east", "west", "northern", "southern", "eastern",
			"western", "central", "downtown", "besieged", "nearby");

	private Context() {
	}

	/** Whether a preposition of place, a comma in a list of places, or a noun such as "province" stands beside a token. */
	static boolean suggestsPlace(TokenizedText text, int token) {
		int s = text.sentence(token);
		boolean before = token > text.first(s) && PLACE_PREPOSITIONS.contains(text.lower(token - 1));
		boolean after = token + 1 < text.limit(s) && (Words.TOWN.contains(text.lower(token + 1)) || Words.DISTRICT.contains(text.lower(token + 1)));
		return before || after;
	}
}
