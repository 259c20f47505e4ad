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

	private static final Set<String> DRESS = Set.of("suit", "suits", "tie", "ties", "uniform", "uniforms", "clothing", "clothes", "disguise", "dress", "robe", "robes", "cassock", "mask",
			"masks", "coat", "coats", "shoes", "boots", "badge", "licence", "license", "diploma", "briefcase");
	/** Nouns for people, of whom an adjective makes a label. */
	private static final Set<String> SOMEBODY = Set.of("boss", "bosses", "lobbyist", "lobbyists", "bureaucrat", "bureaucrats", "elite", "elites", "men", "man", "women", "woman", "leader",
			"leaders", "politician", "politicians", "minister", "ministers", "banker", "bankers", "landlord", "landlords", "speculator", "speculators", "judge", "judges", "official",
			"officials", "crowd", "crowds", "mob", "rich", "manager", "managers", "lawyer", "lawyers", "journalist", "journalists", "developer", "developers", "executive", "executives", "broker",
			"brokers", "billionaire", "billionaires", "tycoon", "tycoons", "capitalist", "capitalists", "activist", "activists", "academic", "academics", "migrant", "migrants", "foreigner",
			"foreigners", "youth", "youths", "student", "students", "cop", "cops", "guard", "guards", "soldier", "soldiers", "commander", "commanders", "general", "generals", "clerk", "clerks",
			"oligarch", "oligarchs", "donor", "donors", "merchant", "merchants", "trader", "traders", "gang", "gangs", "clan", "clans", "client", "party", "parties", "regime", "government",
			"media", "press", "union", "unions", "company", "companies", "corporation", "corporations", "agitator", "agitators", "opponent", "opponents", "expert", "experts", "aristocrat",
			"aristocrats", "individual", "individuals", "creature", "creatures", "people", "figure", "figures", "henchmen", "servant", "servants", "master", "masters", "character", "characters");

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

	/** "Greedy union bosses": a loaded adjective before somebody makes the whole a label; null where nobody is meant. */
	BiasSpan insult(int first, int limit, int strength, String reason) {
		if (limit - first > 1 || !text.tag(first).startsWith("ADJ")) {
			return null;
		}
		int s = text.sentence(first);
		int to = limit;
		while (to < text.limit(s) && to - limit < 3 && (text.tag(to).startsWith("NOUN") || text.tag(to).startsWith("ADJ") || SOMEBODY.contains(text.lower(to))) && !names.get(to)) {
			to++;
			if (SOMEBODY.contains(text.lower(to - 1)) && (to >= text.limit(s) || !text.tag(to).startsWith("NOUN"))) {
				return new BiasSpan(text.begin(first), text.end(to - 1), "name_calling_labeling", strength, first, Confidence.of("name_calling_labeling"), reason);
			}
		}
		return null;
	}

	/** Behind what a loaded adverb modifies, as in "notoriously strained"; the limit itself otherwise. */
	int modified(int first, int limit) {
		boolean adverb = limit - first == 1 && text.tag(first).startsWith("ADV") && text.lower(first).endsWith("ly");
		boolean head = limit < text.limit(text.sentence(first)) && (text.tag(limit).startsWith("ADJ") || text.tag(limit).startsWith("VERB")) && !names.get(limit);
		return adverb && head ? limit + 1 : limit;
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
		return new BiasSpan(text.begin(leftwards(first)), text.end(disguise(to) - 1), "name_calling_labeling", strength, first, Confidence.of("name_calling_labeling"), reason);
	}

	/** "a thief in a tie", "wolves in sheep's clothing": what somebody is dressed as belongs to the label. */
	private int disguise(int limit) {
		int end = text.limit(text.sentence(limit - 1));
		if (limit + 1 < end && (text.lower(limit).equals("in") || text.lower(limit).equals("with"))) {
			for (int i = limit + 1; i < Math.min(end, limit + 5); i++) {
				if (DRESS.contains(text.lower(i))) {
					return i + 1;
				}
			}
		}
		return limit;
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
