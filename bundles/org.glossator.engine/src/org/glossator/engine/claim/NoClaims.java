package org.glossator.engine.claim;

import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/** Knows what looks like a statement and is none: questions, requests, wishes, fragments. Works on one document. */
final class NoClaims {

	private static final Set<String> QUESTION = Set.of("who", "what", "when", "where", "why", "how", "which", "whose", "is", "are", "was", "were", "do", "does",
			"did", "can", "could", "should", "would", "will", "has", "have", "isn't", "aren't");

	private static final Set<String> EMPTY_SUBJECT = Set.of("it", "that", "this", "there", "i", "you", "we", "they", "what", "somebody", "nobody", "everybody",
			"everyone", "someone", "not", "here");
	private static final double LEAST = 1.0;

	private final TokenizedText text;
	private final Cues cues;
	private final Attributions attributions;

	NoClaims(TokenizedText text, Cues cues, Attributions attributions) {
		this.text = text;
		this.cues = cues;
		this.attributions = attributions;
	}

	/**
	 * Why a clause is no claim, or null where it is one.
	 *
	 * @param names how many names stand in it
	 */
	String why(Frame frame, int s, boolean title, int names) {
		int first = frame.first();
		int limit = frame.limit();
		String last = lastMark(s);
		if (last.contains("?") && (limit >= text.limit(s) - 3 || !frame.isAttributed())) {
			return "a question";
		}
		if (frame.accusation()) {
			return null;
		}
		int verb = attributions.finite(first, limit);
		if (verb < 0 && cues.first("hard", first, limit) < 0 && !(title && limit - first >= 5 && hasVerb(first, limit))) {
			return "no finite verb";
		}
		if (limit - first < 3) {
			return "too short";
		}
		if (cues.limit("appeal", first) > 0 || cues.first("appeal", first, Math.min(limit, first + 2)) >= 0) {
			return "a request or wish";
		}
		if (isImperative(first, limit)) {
			return "a request";
		}
		if (QUESTION.contains(text.lower(first)) && last.isEmpty() && title) {
			return "a question";
		}
		return weight(frame, last, names) < LEAST ? "says little that could be checked" : null;
	}

	/** How much there is to check: names, numbers, events; less for talk about oneself and the reader. */
	private double weight(Frame frame, String last, int names) {
		int first = frame.first();
		int limit = frame.limit();
		double weight = Math.min(2, (limit - first) / 6.0) + (names > 0 ? 2 : 0);
		boolean number = false;
		boolean self = false;
		int nouns = 0;
		for (int i = first; i < limit; i++) {
			number |= text.tag(i).startsWith("NUM") || Character.isDigit(text.word(i).charAt(0));
			String lower = text.lower(i);
			self |= lower.equals("i") || lower.equals("you") || lower.equals("me") || lower.equals("my") || lower.equals("your");
			nouns += text.tag(i).startsWith("NOUN") || text.tag(i).startsWith("PROPN") ? 1 : 0;
		}
		weight += number ? 1.5 : 0;
		weight += Math.min(1.2, nouns * 0.4);
		weight += cues.first("hard", first, limit) >= 0 ? 1 : 0;
		weight += cues.first("accusation", first, limit) >= 0 || cues.first("cause", first, limit) >= 0 ? 0.7 : 0;
		weight -= self ? 1.5 : 0;
		weight -= EMPTY_SUBJECT.contains(text.lower(first)) ? 0.8 : 0;
		weight -= cues.first("soft", first, limit) >= 0 ? 0.8 : 0;
		weight -= last.contains("!") ? 0.7 : 0;
		weight += frame.isAttributed() ? 1 : 0;
		return weight;
	}

	private boolean hasVerb(int first, int limit) {
		for (int i = first + 1; i < limit; i++) {
			if (text.isVerb(i) && !text.lower(i).endsWith("ing") && !text.lower(i - 1).equals("to")) {
				return true;
			}
		}
		return false;
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

	/** A base verb at the beginning and no subject: "Ask in any market". */
	private boolean isImperative(int first, int limit) {
		if (!text.tag(first).startsWith("VERB") || text.lower(first).endsWith("ing") || text.lower(first).endsWith("ed")) {
			return false;
		}
		return first + 1 < limit && !text.isVerb(first + 1) && !text.tag(first + 1).startsWith("PUNCT") && !text.tag(first + 1).startsWith("AUX");
	}
}
