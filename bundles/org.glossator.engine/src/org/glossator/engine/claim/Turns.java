package org.glossator.engine.claim;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.glossator.engine.segment.TokenizedText;

/**
 * Whose turn it is in a transcript. Who speaks first is the host, in whose name the page speaks; what others say is theirs.
 * Immutable; any thread.
 */
final class Turns {

	/** A page with fewer labelled paragraphs is no transcript. */
	private static final int TURNS = 4;

	/** Labels of fact checks, which nobody speaks. */
	private static final Pattern NOBODY = Pattern.compile("(?:THE )?(?:TRUTH|FACTS?|CLAIM|ASSERTION|ALLEGATION|MYTH|REALITY|VERDICT|RATING|NOTE|UPDATE|PHOTO|READ MORE|RELATED)");

	private final BitSet guests = new BitSet();

	Turns(TokenizedText text) {
		String[] labels = new String[text.sentences()];
		Map<String, Integer> turns = new HashMap<>();
		String host = null;
		for (int s = 0; s < labels.length; s++) {
			if (s == 0 || text.block(s) != text.block(s - 1)) {
				labels[s] = SpeakerLabel.name(text.text(), text.sentenceBegin(s), text.sentenceEnd(s));
				if (labels[s] != null && !NOBODY.matcher(labels[s]).matches()) {
					turns.merge(labels[s], 1, Integer::sum);
				}
			}
		}
		turns.values().removeIf(count -> count < 2);
		if (turns.size() < 2 || turns.values().stream().mapToInt(Integer::intValue).sum() < TURNS) {
			return;
		}
		for (int s = 0; s < labels.length; s++) {
			if (labels[s] != null && turns.containsKey(labels[s])) {
				host = host == null ? labels[s] : host;
				guests.set(s, next(text, labels, s), !labels[s].equals(host));
			}
		}
	}

	/** A turn lasts as long as its paragraph; what follows may be the page's again. */
	private static int next(TokenizedText text, String[] labels, int s) {
		int limit = s + 1;
		while (limit < labels.length && text.block(limit) == text.block(s)) {
			limit++;
		}
		return limit;
	}

	/** Whether sentence {@code s} is said by somebody other than the host. */
	boolean isGuests(int s) {
		return guests.get(s);
	}
}
