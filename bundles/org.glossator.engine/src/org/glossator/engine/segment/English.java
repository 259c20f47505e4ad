package org.glossator.engine.segment;

import java.util.Set;

/**
 * Tells which sentences are English, by their share of function words: the model, lexicons and rules know nothing of
 * other languages and would suggest nonsense there. Counted by paragraph; a short one goes by the whole text, unless most of it is in another script.
 */
public final class English {

	private static final Set<String> FUNCTION = Set.of("the", "of", "and", "to", "a", "in", "that", "is", "was", "for", "it", "with", "as", "his", "on", "be", "at", "by", "i", "this", "had",
			"not", "are", "but", "from", "or", "have", "an", "they", "which", "one", "you", "were", "her", "all", "she", "there", "would", "their", "we", "him", "been", "has", "when", "who",
			"will", "more", "no", "if", "out", "so", "said", "what", "up", "its", "about", "into", "than", "them", "can", "only", "other", "new", "some", "could", "time", "these", "two", "may",
			"then", "do", "first", "any", "my", "now", "such", "like", "our", "over", "man", "me", "even", "most", "after", "also", "did", "many", "before", "must", "through", "years", "where",
			"much", "your", "way", "well", "down", "should", "because", "each", "just", "those", "how", "too", "never", "he", "does", "says", "between", "against", "during", "under", "while",
			"don't", "n't", "'s", "isn't", "here", "why", "us", "off", "again", "still", "every", "both", "same", "own", "until", "since", "without");
	private static final int ENOUGH = 14;
	private static final double LEAST = 0.16;

	private final boolean[] sentences;

	private English(boolean[] sentences) {
		this.sentences = sentences;
	}

	/** Looks at a text. */
	public static English of(TokenizedText text) {
		int n = text.sentences();
		boolean[] english = new boolean[n];
		int[] all = new int[3];
		int[][] counts = new int[n][3];
		for (int s = 0; s < n; s++) {
			for (int i = text.first(s); i < text.limit(s); i++) {
				char c = text.text().charAt(text.begin(i));
				// Latin script alone: names stand in it in Arabic and Russian texts too.
				if (Character.isLetter(c) && c < '\u0250' || c == '\'') {
					counts[s][0] += FUNCTION.contains(text.lower(i)) ? 1 : 0;
					counts[s][1]++;
				} else if (Character.isLetter(c)) {
					counts[s][2]++;
				}
			}
			add(all, counts[s]);
		}
		boolean whole = all[2] <= all[1] && (isEnglish(all) || all[1] < ENOUGH);
		for (int s = 0; s < n;) {
			int end = s;
			int[] block = new int[3];
			while (end < n && text.block(end) == text.block(s)) {
				add(block, counts[end++]);
			}
			boolean yes = block[2] <= block[1] && (block[1] < ENOUGH ? whole : isEnglish(block));
			while (s < end) {
				english[s++] = yes;
			}
		}
		return new English(english);
	}

	private static void add(int[] sum, int[] counts) {
		for (int i = 0; i < sum.length; i++) {
			sum[i] += counts[i];
		}
	}

	/** @param counts function words, words in Latin script, words in other scripts */
	private static boolean isEnglish(int[] counts) {
		return counts[0] >= LEAST * counts[1];
	}

	/** Whether sentence {@code s} is. */
	public boolean is(int s) {
		return sentences[s];
	}
}
