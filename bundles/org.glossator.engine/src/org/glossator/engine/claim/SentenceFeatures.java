package org.glossator.engine.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.engine.segment.TokenizedText;

/** What speaks for and against a sentence holding a claim, wherever in it: the most that is seen of any clause it may be cut into, its words and pairs of words, and how they end. */
final class SentenceFeatures {

	/** Before a word, in lower case and with every digit a zero. */
	private static final String WORD = "word ";
	/** Before two words side by side; a space stands for where the sentence begins or ends. */
	private static final String PAIR = "pair ";
	/** Before the last letters of a word. */
	private static final String ENDING = "ending ";
	private static final int LETTERS = 4;

	private SentenceFeatures() {
	}

	/**
	 * The features of sentence {@code s}.
	 *
	 * @param clauses what is seen of each clause, in parts
	 */
	static Map<String, Double> of(TokenizedText text, int s, List<Map<String, Double>> clauses) {
		Map<String, Double> found = new HashMap<>();
		for (Map<String, Double> clause : clauses) {
			for (Map.Entry<String, Double> feature : clause.entrySet()) {
				if (!feature.getKey().startsWith(ClaimFeatures.WORD)) {
					found.merge(feature.getKey(), feature.getValue(), Math::max);
				}
			}
		}
		// There, too, where no clause can be a claim.
		found.put("bias", 1.0);
		String before = "";
		for (int i = text.first(s); i < text.limit(s); i++) {
			String word = plain(text.lower(i));
			found.put(WORD + word, 1.0);
			found.put(PAIR + before + " " + word, 1.0);
			found.put(ENDING + word.substring(Math.max(0, word.length() - LETTERS)), 1.0);
			before = word;
		}
		found.put(PAIR + before + " ", 1.0);
		return found;
	}

	private static String plain(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (Character.isDigit(word.charAt(i))) {
				return word.replaceAll("\\d", "0");
			}
		}
		return word;
	}
}
