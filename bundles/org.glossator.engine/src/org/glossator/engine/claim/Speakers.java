package org.glossator.engine.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.engine.claim.ClaimFinder.Name;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/**
 * Finds who makes a claim: the name in the words of attribution; for "he", "she" and "the minister" the person who spoke
 * or was named last, for "it" and "the ministry" the body. Works through one document from the beginning.
 */
final class Speakers {

	private static final Set<String> PERSON = Set.of("he", "she", "him", "her", "minister", "official", "envoy", "negotiator", "president", "spokesman",
			"spokeswoman", "spokesperson", "ambassador", "general", "commander", "senator", "director", "secretary", "leader", "chairman", "lawmaker", "governor",
			"mayor", "professor", "author", "diplomat", "officer", "who", "chief", "premier", "chancellor", "colonel", "analyst", "expert");
	private static final Set<String> BODY = Set.of("it", "they", "ministry", "center", "centre", "group", "agency", "army", "council", "committee", "company", "party",
			"organisation", "organization", "administration", "government", "military", "mission", "bank", "court", "union", "newspaper", "which");

	private final TokenizedText text;
	private final List<Name> names;
	private Name lastPerson;
	private Name lastBody;
	private Name lastSpeaker;
	private int lastSpeakerBlock = -1;
	/** Who is named at each attributing verb, as far as the text before it tells. */
	private final Map<Integer, Name> byVerb = new HashMap<>();
	/** The last mention of each surname and kind. */
	private final Map<String, Name> lastMention = new HashMap<>();
	private int next;

	Speakers(TokenizedText text, List<Name> names) {
		this.text = text;
		this.names = names;
	}

	/** Takes note of a sentence; to be called for each in order, before {@link #of}. */
	void sentence(int s, List<Frame> frames) {
		for (Frame frame : frames) {
			if (frame.isAttributed()) {
				Name speaker = source(frame);
				byVerb.put(frame.verb(), speaker);
				if (speaker != null) {
					lastSpeaker = speaker;
					lastSpeakerBlock = text.block(s);
				}
			}
		}
		while (next < names.size() && names.get(next).begin() < text.sentenceEnd(s)) {
			Name name = names.get(next++);
			lastMention.put(surname(name), name);
			if (name.kind().equals("PER")) {
				lastPerson = name;
			} else if (name.kind().equals("ORG")) {
				lastBody = name;
			}
		}
	}

	/** Who makes a claim, or null. */
	Name of(Frame frame, int s, boolean quoted) {
		if (frame.isAttributed()) {
			return byVerb.get(frame.verb());
		}
		if (!quoted) {
			return null;
		}
		// A quotation that goes on: who spoke last in this paragraph, or whoever is named behind it.
		if (lastSpeakerBlock == text.block(s) || lastSpeaker != null && text.block(s) - lastSpeakerBlock == 1) {
			return lastSpeaker;
		}
		Zone quote = text.quotationAt(text.sentenceBegin(s));
		if (quote != null) {
			for (int i = ClaimFinder.firstBehind(names, quote.end()); i < names.size() && names.get(i).begin() - quote.end() < 60; i++) {
				if (names.get(i).kind().equals("PER")) {
					return names.get(i);
				}
			}
		}
		return lastSpeaker;
	}

	private Name source(Frame frame) {
		int first = frame.sourceFirst();
		int limit = frame.sourceLimit();
		if (first >= limit) {
			return null;
		}
		Name best = null;
		int end = text.end(limit - 1);
		for (int i = ClaimFinder.firstBehind(names, text.begin(first)); i < names.size() && names.get(i).begin() < end; i++) {
			Name name = names.get(i);
			if (name.end() <= end) {
				if (best == null || rank(name) > rank(best) || rank(name) == rank(best) && rank(name) == 3) {
					best = name;
				}
			}
		}
		if (best != null && rank(best) > 0) {
			return best;
		}
		for (int i = first; i < limit; i++) {
			String lower = text.lower(i);
			if (PERSON.contains(lower)) {
				return nearest(lastSpeaker != null && lastSpeaker.kind().equals("PER") ? lastSpeaker : lastPerson);
			}
			if (BODY.contains(lower)) {
				return nearest(lastSpeaker != null && !lastSpeaker.kind().equals("PER") ? lastSpeaker : lastBody);
			}
		}
		return null;
	}

	/** The mention of the same name that came last. */
	private Name nearest(Name name) {
		return name == null ? null : lastMention.getOrDefault(surname(name), name);
	}

	private String surname(Name name) {
		String words = text.text().substring(name.begin(), name.end());
		return name.kind() + " " + words.substring(words.lastIndexOf(' ') + 1);
	}

	/** A person speaks rather than a body, a body rather than a country. */
	private static int rank(Name name) {
		return switch (name.kind()) {
			case "PER" -> 3;
			case "ORG" -> 2;
			case "GPE" -> 1;
			default -> 0;
		};
	}
}
