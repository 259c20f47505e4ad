package org.glossator.engine.claim;

import java.util.List;
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

	Speakers(TokenizedText text, List<Name> names) {
		this.text = text;
		this.names = names;
	}

	/** Takes note of a sentence; to be called for each in order, before {@link #of}. */
	void sentence(int s, List<Frame> frames) {
		for (Frame frame : frames) {
			if (frame.isAttributed()) {
				Name speaker = source(frame, s);
				if (speaker != null) {
					lastSpeaker = speaker;
					lastSpeakerBlock = text.block(s);
				}
			}
		}
		for (Name name : names) {
			if (name.begin() >= text.sentenceBegin(s) && name.end() <= text.sentenceEnd(s)) {
				if (name.kind().equals("PER")) {
					lastPerson = name;
				} else if (name.kind().equals("ORG")) {
					lastBody = name;
				}
			}
		}
	}

	/** Who makes a claim, or null. */
	Name of(Frame frame, int s, boolean quoted) {
		if (frame.isAttributed()) {
			Name named = source(frame, s);
			return named;
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
			for (Name name : names) {
				if (name.begin() >= quote.end() && name.begin() - quote.end() < 60 && name.kind().equals("PER")) {
					return name;
				}
			}
		}
		return lastSpeaker;
	}

	private Name source(Frame frame, int s) {
		int first = frame.sourceFirst();
		int limit = frame.sourceLimit();
		if (first >= limit) {
			return null;
		}
		Name best = null;
		for (Name name : names) {
			if (name.begin() >= text.begin(first) && name.end() <= text.end(limit - 1)) {
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
				return before(lastSpeaker != null && lastSpeaker.kind().equals("PER") ? lastSpeaker : lastPerson, s);
			}
			if (BODY.contains(lower)) {
				return before(lastSpeaker != null && !lastSpeaker.kind().equals("PER") ? lastSpeaker : lastBody, s);
			}
		}
		return null;
	}

	private Name before(Name name, int s) {
		return name != null && name.begin() < text.sentenceEnd(s) ? nearest(name, s) : null;
	}

	/** The mention of the same name that is nearest before the sentence. */
	private Name nearest(Name name, int s) {
		String last = text.text().substring(name.begin(), name.end());
		String surname = last.substring(last.lastIndexOf(' ') + 1);
		Name best = name;
		for (Name other : names) {
			if (other.begin() < text.sentenceBegin(s) && other.begin() > best.begin() && other.kind().equals(name.kind())
					&& text.text().substring(other.begin(), other.end()).endsWith(surname)) {
				best = other;
			}
		}
		return best;
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
