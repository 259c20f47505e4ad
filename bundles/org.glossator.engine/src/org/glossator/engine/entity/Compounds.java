package org.glossator.engine.entity;

import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/** "us-led", "us -backed": a country whose capitals an editor lost, known by what is hyphened to it. */
final class Compounds {

	private static final Set<String> COUNTRIES = Set.of("us", "u.s.", "uk", "eu", "un", "nato", "russian", "turkish", "saudi", "iranian", "russia", "turkey",
			"iran", "syria", "israel", "washington", "moscow", "kremlin");
	private static final Set<String> PARTICIPLES = Set.of("led", "backed", "supported", "sponsored", "allied", "trained", "funded", "armed", "based",
			"held", "made", "occupied", "controlled", "imposed", "orchestrated", "installed", "aligned", "friendly");

	private Compounds() {
	}

	static void find(TokenizedText text, int s, Candidates candidates) {
		for (int i = text.first(s); i + 2 < text.limit(s); i++) {
			if (text.word(i + 1).equals("-") && PARTICIPLES.contains(text.lower(i + 2)) && COUNTRIES.contains(text.lower(i))
					&& Character.isLowerCase(text.word(i).charAt(0))) {
				String lower = text.lower(i);
				String kind = lower.equals("eu") || lower.equals("un") || lower.equals("nato") || lower.equals("kremlin") ? "ORG"
						: lower.endsWith("an") && !lower.equals("iran") || lower.equals("turkish") || lower.equals("saudi") ? "MISC" : "GPE";
				candidates.add(new Mention(i, i + 1, kind, 0.85, "rule: -" + text.word(i + 2) + " behind it"), Candidates.LEXICON);
			}
		}
	}
}
