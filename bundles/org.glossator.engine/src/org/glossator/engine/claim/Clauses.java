package org.glossator.engine.claim;

import java.util.ArrayList;
import java.util.List;

import org.glossator.engine.segment.TokenizedText;

/** Splits a clause where "and", "but" or a semicolon joins two that have a subject of their own. */
final class Clauses {

	private Clauses() {
	}

	static List<Frame> split(TokenizedText text, Attributions attributions, Frame frame) {
		List<Frame> clauses = new ArrayList<>();
		int first = frame.first();
		if (!frame.accusation()) {
			for (int i = frame.first() + 3; i + 3 < frame.limit(); i++) {
				boolean comma = text.word(i).equals(",");
				String joint = text.lower(comma ? i + 1 : i);
				boolean semicolon = text.word(i).equals(";");
				boolean joins = semicolon || comma && (joint.equals("and") || joint.equals("but"));
				int next = semicolon ? i + 1 : i + 2;
				if (joins && attributions.finite(first, i) >= 0 && hasSubject(text, attributions, next, frame.limit()) && i - first >= 4) {
					clauses.add(new Frame(first, i, frame.verb(), frame.sourceFirst(), frame.sourceLimit(), false));
					first = next;
				}
			}
		}
		clauses.add(new Frame(first, frame.limit(), frame.verb(), frame.sourceFirst(), frame.sourceLimit(), frame.accusation()));
		return clauses;
	}

	/** Whether a noun or pronoun and then a finite verb stand behind a joint. */
	private static boolean hasSubject(TokenizedText text, Attributions attributions, int from, int limit) {
		boolean noun = false;
		for (int i = from; i < Math.min(limit, from + 10); i++) {
			String tag = text.tag(i);
			boolean verb = attributions.finite(i, i + 1) == i;
			if (verb) {
				return noun && limit - i >= 2;
			}
			if (tag.startsWith("SCONJ") || tag.startsWith("PUNCT") && !text.word(i).equals("-") || tag.startsWith("VERB")) {
				return false;
			}
			noun |= tag.startsWith("NOUN") || tag.startsWith("PRON") || tag.startsWith("PROPN") || tag.startsWith("NUM");
		}
		return false;
	}
}
