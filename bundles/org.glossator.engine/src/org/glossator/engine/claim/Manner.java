package org.glossator.engine.claim;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/**
 * How a document is written, as shares of its sentences: whether it talks to its reader, as opinion and advertising do,
 * or reports what others said, as news does. Works on one document.
 */
final class Manner {

	private static final Set<String> TALK = Set.of("i", "you", "we", "our", "your", "my", "us", "me", "!", "?");
	private static final int SHORT = 7;

	private final Map<String, Double> shares = new TreeMap<>();
	private final double talk;

	Manner(TokenizedText text, Cues cues) {
		int sentences = 0;
		int talking = 0;
		int reporting = 0;
		int counting = 0;
		int curt = 0;
		for (int s = 0; s < text.sentences(); s++) {
			if (text.zone(s) == Zone.Kind.PARAGRAPH) {
				talking += talks(text, s) ? 1 : 0;
				reporting += cues.first("report", text.first(s), text.limit(s)) >= 0 || cues.first("frame", text.first(s), text.limit(s)) >= 0 ? 1 : 0;
				counting += counts(text, s) ? 1 : 0;
				curt += text.limit(s) - text.first(s) < SHORT ? 1 : 0;
				sentences++;
			}
		}
		double all = Math.max(1, sentences);
		talk = talking / all;
		shares.put("talk", talk);
		shares.put("reports", reporting / all);
		shares.put("counts", counting / all);
		shares.put("curt", curt / all);
	}

	/** The shares by name. */
	Map<String, Double> shares() {
		return shares;
	}

	/** The share of sentences that speak of writer and reader, exclaim or ask. */
	double talk() {
		return talk;
	}

	private static boolean talks(TokenizedText text, int s) {
		for (int i = text.first(s); i < text.limit(s); i++) {
			boolean marked = TALK.contains(text.lower(i)) && text.quotationAt(text.begin(i)) == null;
			// "US" is a country.
			if (marked && (Character.isLowerCase(text.word(i).charAt(0)) || !text.lower(i).equals("us"))) {
				return true;
			}
		}
		return false;
	}

	private static boolean counts(TokenizedText text, int s) {
		for (int i = text.first(s); i < text.limit(s); i++) {
			if (Character.isDigit(text.word(i).charAt(0))) {
				return true;
			}
		}
		return false;
	}
}
