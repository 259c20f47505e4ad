package org.glossator.engine.bias;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/**
 * Figures of speech that go over several sentences: "First they ... Next they ... In ten years they will ..." and
 * sentences that begin alike again and again. Works on one document.
 */
final class Figures {

	private static final Set<String> FIRST = Set.of("first", "today", "yesterday", "now", "once");
	private static final Set<String> THEN = Set.of("then", "next", "tomorrow", "soon", "finally", "later", "after", "today", "in");
	private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "would", "tomorrow", "soon");
	private static final int ALIKE = 3;
	private static final int FEW = 6;
	/** A sentence of more tokens is no echo. */
	private static final int ECHO = 6;

	private final TokenizedText text;

	Figures(TokenizedText text) {
		this.text = text;
	}

	/** What begins in a sentence. */
	List<BiasSpan> find(int s) {
		List<BiasSpan> found = new ArrayList<>();
		chain(s, found);
		alike(s, found);
		echo(s, found);
		return found;
	}

	private int opening(int s) {
		int first = text.first(s);
		while (first < text.limit(s) && !Character.isLetter(text.word(first).codePointAt(0))) {
			first++;
		}
		return first;
	}

	private boolean opensWith(int s, Set<String> words) {
		int first = opening(s);
		return first < text.limit(s) && words.contains(text.lower(first));
	}

	private boolean follows(int s, int other) {
		return other < text.sentences() && text.block(other) == text.block(s) && text.zone(other) == Zone.Kind.PARAGRAPH;
	}

	/** First this, then that, and in the end ruin. */
	private void chain(int s, List<BiasSpan> found) {
		if (!opensWith(s, FIRST) || s > 0 && follows(s - 1, s) && opensWith(s - 1, FIRST)) {
			return;
		}
		int last = s;
		boolean future = false;
		while (follows(s, last + 1) && opensWith(last + 1, THEN)) {
			last++;
			for (int i = text.first(last); i < text.limit(last); i++) {
				future |= FUTURE.contains(text.lower(i)) || text.limit(last) - text.first(last) <= FEW && text.limit(s) - text.first(s) <= FEW;
			}
		}
		if (last > s && future) {
			found.add(new BiasSpan(text.begin(opening(s)), end(last), "consequential_oversimplification", 3, -1, Confidence.of("consequential_oversimplification"),
					"pattern: a chain of steps, first and next and in the end"));
		}
	}

	/** The words with which at least three sentences in a row begin: marked from the second time on. */
	private void alike(int s, List<BiasSpan> found) {
		if (s > 0 && follows(s - 1, s) && common(s - 1, s) > 0) {
			return;
		}
		int last = s;
		int least = Integer.MAX_VALUE;
		while (follows(s, last + 1) && common(last, last + 1) > 0) {
			least = Math.min(least, common(last, last + 1));
			last++;
		}
		if (last - s + 1 >= ALIKE) {
			for (int t = s + 1; t <= last; t++) {
				int first = opening(t);
				found.add(new BiasSpan(text.begin(first), text.end(first + least - 1), "repetition", 1, -1, Confidence.of("repetition"),
						"pattern: " + (last - s + 1) + " sentences begin with the same words"));
			}
		}
	}

	/** With how many same words two sentences begin; 0 where that is only one or says nothing. */
	private int common(int a, int b) {
		int i = opening(a);
		int j = opening(b);
		int n = 0;
		while (i + n < text.limit(a) && j + n < text.limit(b) && text.lower(i + n).equals(text.lower(j + n)) && n < 8) {
			n++;
		}
		while (n > 0 && !Character.isLetter(text.word(i + n - 1).codePointAt(0))) {
			n--;
		}
		return n >= 2 ? n : 0;
	}

	/** A few words that were all said right before: "The ministry needed a month to answer. A month." */
	private void echo(int s, List<BiasSpan> found) {
		int first = opening(s);
		boolean told = s > 0 && follows(s - 1, s) && text.limit(s) - first <= ECHO && first < text.limit(s);
		int words = 0;
		for (int i = first; told && i < text.limit(s); i++) {
			String lower = text.lower(i);
			if (Character.isLetterOrDigit(lower.codePointAt(0)) && lower.length() > 3 || text.tag(i).startsWith("NUM")) {
				words++;
				told = isIn(lower, s - 1);
			}
			told &= !text.tag(i).startsWith("VERB") && !text.tag(i).startsWith("AUX") && !text.tag(i).startsWith("PRON");
		}
		if (told && words > 0) {
			found.add(new BiasSpan(text.begin(first), end(s), "repetition", 2, -1, Confidence.of("repetition"), "pattern: words said again by themselves"));
		}
	}

	private boolean isIn(String lower, int s) {
		for (int i = text.first(s); i < text.limit(s); i++) {
			if (text.lower(i).equals(lower)) {
				return true;
			}
		}
		return false;
	}

	private int end(int s) {
		int last = text.limit(s) - 1;
		while (last > text.first(s) && !Character.isLetterOrDigit(text.word(last).codePointAt(0))) {
			last--;
		}
		return text.end(last);
	}
}
