package org.glossator.engine.claim;

import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/** Knows what looks like a statement and is none: questions, requests, wishes, fragments. Works on one document. */
final class NoClaims {

	private static final Set<String> QUESTION = Set.of("who", "what", "when", "where", "why", "how", "which", "whose", "is", "are", "was", "were", "do", "does",
			"did", "can", "could", "should", "would", "will", "has", "have", "isn't", "aren't");

	private final TokenizedText text;
	private final Cues cues;

	NoClaims(TokenizedText text, Cues cues) {
		this.text = text;
		this.cues = cues;
	}

	/** Why a clause surely is no claim, or null where it may be one. */
	String why(Frame frame, int s, boolean title) {
		int first = frame.first();
		int limit = frame.limit();
		String last = lastMark(s);
		if (last.contains("?") && (limit >= text.limit(s) - 3 || !frame.isAttributed())) {
			return "a question";
		}
		if (frame.accusation()) {
			return null;
		}
		boolean part = frame.isAttributed() || limit < text.limit(s) - 3;
		if (limit - first < (part ? 2 : 3)) {
			return "too short";
		}
		if (cues.limit("appeal", first) > 0 || cues.first("appeal", first, Math.min(limit, first + 2)) >= 0) {
			return "a request or wish";
		}
		return QUESTION.contains(text.lower(first)) && last.isEmpty() && title ? "a question" : null;
	}

	private String lastMark(int s) {
		StringBuilder marks = new StringBuilder();
		for (int i = text.limit(s) - 1; i >= text.first(s) && i >= text.limit(s) - 3; i--) {
			int point = text.word(i).codePointAt(0);
			if (!Character.isLetterOrDigit(point)) {
				marks.append(text.word(i));
			}
		}
		return marks.toString();
	}
}
