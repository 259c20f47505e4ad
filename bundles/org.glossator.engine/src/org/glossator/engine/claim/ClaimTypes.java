package org.glossator.engine.claim;

import java.util.List;

import org.glossator.engine.segment.TokenizedText;

/** What sort of thing a clause claims, as far as cues and rules tell. Works on one document. */
final class ClaimTypes {

	/** The tags of cues that tell a type. */
	private static final List<String> TELLING = List.of("accusation", "policy", "prediction", "cause");

	private final TokenizedText text;
	private final Cues cues;

	ClaimTypes(TokenizedText text, Cues cues) {
		this.text = text;
		this.cues = cues;
	}

	/** Whether the rules have the last word: in "X accused Y of Z", and where a cue of the analyst's tells. */
	boolean isSettled(Frame frame) {
		return frame.accusation() || TELLING.stream().anyMatch(tag -> cues.isOwn(tag, frame.first(), frame.limit()));
	}

	/** The type by the rules. */
	String type(Frame frame) {
		int first = frame.first();
		int limit = frame.limit();
		if (frame.accusation()) {
			return "accusation";
		}
		boolean future = cues.first("prediction", first, limit) >= 0;
		if (cues.first("accusation", first, limit) >= 0 && !future) {
			return "accusation";
		}
		if (cues.first("policy", first, limit) >= 0) {
			return "policy";
		}
		if (future) {
			return "prediction";
		}
		if (isCount(first, limit)) {
			return "quantity";
		}
		return cues.first("cause", first, limit) >= 0 ? "causal" : "event";
	}

	/** Whether a number that is no date stands with something that is counted. */
	private boolean isCount(int first, int limit) {
		for (int i = first; i < limit; i++) {
			if (isNumber(i)) {
				for (int j = Math.max(first, i - 3); j < Math.min(limit, i + 4); j++) {
					if (cues.is("count", j)) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private boolean isNumber(int i) {
		String word = text.word(i);
		boolean digits = Character.isDigit(word.charAt(0));
		if (digits && word.length() == 4 && (word.startsWith("19") || word.startsWith("20"))) {
			return false;
		}
		String before = i > 0 ? text.lower(i - 1) : "";
		boolean month = before.length() > 2 && MONTHS.contains(before.substring(0, 3)) && Character.isUpperCase(text.word(i - 1).charAt(0));
		return !month && (digits || text.tag(i).startsWith("NUM") && !text.lower(i).equals("one"));
	}

	private static final java.util.Set<String> MONTHS = java.util.Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
}
