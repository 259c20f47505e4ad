package org.glossator.engine.bias;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/**
 * A persuasive form of words, read from a line of {@code lexicons/bias-patterns.txt}, whose first lines say how one is
 * written. Immutable.
 *
 * @param technique what it is
 * @param strength 1 to 3; 0 for one that counts only where much else pushes the reader
 * @param parts what is asked of the words, in order
 * @param open before which part the span begins
 * @param close before which part it ends; the number of parts where it goes to the end
 * @param leftwards whether the span begins where the clause does
 * @param source file and line
 */
record Form(String technique, int strength, List<Part> parts, int open, int close, boolean leftwards, String source) {

	private static final int STEPS = 2000;
	/** How far a span goes to the end of its sentence at most. */
	private static final int LONGEST = 100;

	/** What one word, or several, must be. */
	sealed interface Part {
	}

	/** One of these words or parts of speech, or a noun phrase. */
	record Word(Set<String> words, Set<String> tags, boolean phrase, boolean optional) implements Part {
	}

	/** Up to so many words. */
	record Gap(int most) implements Part {
	}

	/** To the end of the clause or sentence. */
	record Rest(boolean sentence, boolean comma) implements Part {
	}

	/** Only where a clause begins. */
	record Start() implements Part {
	}

	/** The words by which it may begin, to find it by. */
	Set<String> first() {
		Set<String> first = new HashSet<>();
		for (Part part : parts) {
			if (part instanceof Word word) {
				first.addAll(word.words());
				if (!word.optional()) {
					break;
				}
			}
		}
		return first;
	}

	/** Whether it can only be found by trying every word, since it begins with a part of speech. */
	boolean isAnywhere() {
		for (Part part : parts) {
			if (part instanceof Gap) {
				return true;
			}
			if (part instanceof Word word) {
				if (word.phrase() || !word.tags().isEmpty()) {
					return true;
				}
				if (!word.optional()) {
					return false;
				}
			}
		}
		return true;
	}

	/** Whether it ends with any words. */
	boolean endsOpen() {
		return parts.get(parts.size() - 1) instanceof Gap;
	}

	/** First and limit of the marked tokens where the form begins at a token of a sentence; null where it does not. */
	int[] match(TokenizedText text, Clause clauses, int at, int end) {
		int[] marks = { -1, -1 };
		int[] steps = { STEPS };
		int limit = match(text, clauses, 0, at, end, marks, steps);
		if (limit < 0) {
			return null;
		}
		int first = open == 0 || marks[0] < 0 ? at : marks[0];
		return new int[] { leftwards ? clauses.begin(at) : first, marks[1] < 0 ? limit : marks[1] };
	}

	private int match(TokenizedText text, Clause clauses, int part, int at, int end, int[] marks, int[] steps) {
		if (steps[0]-- <= 0) {
			return -1;
		}
		int before = marks[0];
		int after = marks[1];
		if (part == open) {
			marks[0] = at;
		}
		if (part == close) {
			marks[1] = at;
		}
		int limit = part == parts.size() ? at : matchPart(text, clauses, part, at, end, marks, steps);
		if (limit < 0) {
			marks[0] = before;
			marks[1] = after;
		}
		return limit;
	}

	private int matchPart(TokenizedText text, Clause clauses, int part, int at, int end, int[] marks, int[] steps) {
		switch (parts.get(part)) {
			case Start start -> {
				return at < end && clauses.begins(at) ? match(text, clauses, part + 1, at, end, marks, steps) : -1;
			}
			case Rest rest -> {
				int to = rest.sentence() ? Math.min(end, at + LONGEST) : clauses.end(at, rest.comma());
				return to >= at ? match(text, clauses, part + 1, to, end, marks, steps) : -1;
			}
			case Gap gap -> {
				boolean last = part + 1 == parts.size();
				int to = at;
				while (to < end && to - at < gap.most() && !clauses.isMark(to)) {
					to++;
				}
				for (int i = last ? to : at; i <= to; i++) {
					int limit = match(text, clauses, part + 1, i, end, marks, steps);
					if (limit >= 0) {
						return limit;
					}
				}
				return -1;
			}
			case Word word -> {
				if (at < end) {
					boolean fits = word.words().contains(text.lower(at)) || !word.tags().isEmpty() && fits(word.tags(), text.tag(at));
					int to = fits ? at + 1 : word.phrase() ? clauses.phrase(at) : -1;
					int limit = to > at ? match(text, clauses, part + 1, to, end, marks, steps) : -1;
					if (limit >= 0) {
						return limit;
					}
				}
				return word.optional() ? match(text, clauses, part + 1, at, end, marks, steps) : -1;
			}
		}
	}

	private static boolean fits(Set<String> tags, String tag) {
		int plus = tag.indexOf('+');
		return tags.contains(plus < 0 ? tag : tag.substring(0, plus));
	}
}
