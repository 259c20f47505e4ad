package org.glossator.benchmarks.workload;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A text of made-up words in sentences and paragraphs, the same for the same seed, with where its tokens and sentences
 * begin and end. A few words have accents, a few are emoji, so that UTF-8 is not ASCII.
 */
public final class SyntheticText {

	private static final String[] ONSETS = { "b", "br", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "w", "z", "" };
	private static final String[] VOWELS = { "a", "e", "i", "o", "u", "ai", "ou", "ea", "\u00e9" };
	private static final String[] CODAS = { "", "", "n", "r", "s", "l", "nd", "t", "st" };

	private final StringBuilder text = new StringBuilder();
	private int[] tokens = new int[1024];
	private int[] sentences = new int[256];
	private int tokenCount;
	private int sentenceCount;

	/** A text of at least that many UTF-16 units. */
	public SyntheticText(int characters, SplittableRandom random) {
		String[] words = words(random, 4_000);
		int inParagraph = 0;
		int paragraph = 4;
		while (text.length() < characters) {
			if (inParagraph == paragraph) {
				text.append("\n\n");
				inParagraph = 0;
				paragraph = random.nextInt(3, 7);
			} else if (!text.isEmpty()) {
				text.append(' ');
			}
			sentence(words, random);
			inParagraph++;
		}
		text.append('\n');
	}

	private static String[] words(SplittableRandom random, int count) {
		String[] words = new String[count];
		for (int i = 0; i < count; i++) {
			StringBuilder word = new StringBuilder();
			for (int j = random.nextInt(1, 4); j > 0; j--) {
				word.append(ONSETS[random.nextInt(ONSETS.length)]).append(VOWELS[random.nextInt(VOWELS.length)])
						.append(CODAS[random.nextInt(CODAS.length)]);
			}
			words[i] = i % 500 == 499 ? "\ud83c\udf0a" : word.toString();
		}
		return words;
	}

	private void sentence(String[] words, SplittableRandom random) {
		int begin = text.length();
		int length = random.nextInt(8, 26);
		for (int i = 0; i < length; i++) {
			if (i > 0) {
				text.append(' ');
			}
			// Squaring prefers the first words: some are frequent, as in a language.
			double u = random.nextDouble();
			String word = words[(int) (u * u * words.length)];
			boolean capital = i == 0 || random.nextInt(9) == 0;
			token(capital ? word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1) : word);
		}
		token(".");
		if (sentenceCount * 2 == sentences.length) {
			sentences = Arrays.copyOf(sentences, sentences.length * 2);
		}
		sentences[2 * sentenceCount] = begin;
		sentences[2 * sentenceCount++ + 1] = text.length();
	}

	private void token(String token) {
		if (tokenCount * 2 == tokens.length) {
			tokens = Arrays.copyOf(tokens, tokens.length * 2);
		}
		tokens[2 * tokenCount] = text.length();
		text.append(token);
		tokens[2 * tokenCount++ + 1] = text.length();
	}

	/** The text. */
	public String text() {
		return text.toString();
	}

	/** How many tokens. */
	public int tokenCount() {
		return tokenCount;
	}

	/** Where token {@code i} begins. */
	public int tokenBegin(int i) {
		return tokens[2 * i];
	}

	/** Where token {@code i} ends. */
	public int tokenEnd(int i) {
		return tokens[2 * i + 1];
	}

	/** How many sentences. */
	public int sentenceCount() {
		return sentenceCount;
	}

	/** Where sentence {@code i} begins. */
	public int sentenceBegin(int i) {
		return sentences[2 * i];
	}

	/** Where sentence {@code i} ends. */
	public int sentenceEnd(int i) {
		return sentences[2 * i + 1];
	}
}
