package org.glossator.engine.bias;

import java.util.BitSet;
import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/** Makes the whole label of a labelling word: "terrorist groups", "rogue regional ones", "anti-X terrorists". */
final class Labels {

	private static final Set<String> GENERIC = Set.of("group", "groups", "organization", "organisation", "organizations", "organisations", "gang", "gangs",
			"invaders", "elements", "forces", "militia", "militias", "network", "networks", "state", "states", "regime",
			"regimes", "government", "governments", "leader", "leaders", "ruler", "rulers", "dictator", "militants",
			"fighters", "entity", "factions", "faction", "outfit", "outfits", "politicians", "politician", "elite",
			"elites", "mob", "mobs", "thugs", "movement", "army", "proxies", "puppets", "cells", "countries", "nation",
			"nations", "occupation", "occupiers", "crowd", "agenda", "ideology", "cult", "party", "parties", "media",
			"press", "officials", "bureaucrats", "clique", "cabal", "hordes", "killers", "dictatorship");

	private final TokenizedText text;
	private final BitSet names;

	Labels(TokenizedText text, BitSet names) {
		this.text = text;
		this.names = names;
	}

	/** An adjective with the noun it makes a label of; null where it labels nobody. */
	BiasSpan adjective(int first, int limit, int strength, String reason) {
		int s = text.sentence(first);
		int to = limit;
		while (to < text.limit(s) && to - limit < 2 && (text.tag(to).startsWith("NOUN") || text.tag(to).startsWith("ADJ")) && !names.get(to)) {
			if (GENERIC.contains(text.lower(to))) {
				return new BiasSpan(text.begin(leftwards(first)), text.end(to), "name_calling_labeling", strength, first, Confidence.of("name_calling_labeling"), reason);
			}
			to++;
		}
		return null;
	}

	/** A labelling noun with a generic noun behind it and an "anti-X" before it; null where it is an adjective of something else. */
	BiasSpan noun(int first, int limit, int strength, String reason) {
		int s = text.sentence(first);
		int to = limit;
		if (to < text.limit(s) && GENERIC.contains(text.lower(to)) && text.begin(to) == text.end(to - 1) + 1) {
			to++;
		} else if (limit - first == 1 && text.tag(first).startsWith("ADJ")) {
			return null;
		}
		return new BiasSpan(text.begin(leftwards(first)), text.end(to - 1), "name_calling_labeling", strength, first, Confidence.of("name_calling_labeling"), reason);
	}

	/** "anti-Syria terrorists": the prefix belongs to the label. */
	private int leftwards(int first) {
		int s = text.sentence(first);
		if (first - 3 >= text.first(s) && text.word(first - 2).equals("-") && (text.lower(first - 3).equals("anti") || text.lower(first - 3).equals("pro"))
				&& text.end(first - 2) == text.begin(first - 1)) {
			return first - 3;
		}
		return first;
	}
}
