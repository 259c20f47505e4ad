package org.glossator.engine.segment;

import java.util.Arrays;
import java.util.Set;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tags tokens with universal parts of speech by OpenNLP's model, which was trained on straight quotes and short
 * sentences: curly ones are straightened for it and long sentences tagged in pieces. Not thread-safe.
 */
public final class PartOfSpeechTagger {

	/** Sentences of more words are tagged in pieces of so many: the beam search copies its history at every word. */
	private static final int LONG = 120;
	private static final int PIECE = 60;
	private static final int LONGEST = 40;
	private static final Set<String> CLITICS = Set.of("'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "'S", "N'T", "'RE", "'LL");

	private final POSTaggerME tagger;

	/** @param model OpenNLP's part-of-speech model */
	public PartOfSpeechTagger(POSModel model) {
		tagger = new POSTaggerME(model);
	}

	/** One tag for each token of a sentence, such as {@code NOUN}. */
	public String[] tag(String[] tokens) {
		// The model was trained on words with their clitics: "don't" is one word of two tags.
		String[] words = new String[tokens.length];
		int[] word = new int[tokens.length];
		int count = 0;
		for (int i = 0; i < tokens.length; i++) {
			String token = straight(tokens[i]);
			if (i > 0 && CLITICS.contains(token) && Character.isLetter(tokens[i - 1].charAt(tokens[i - 1].length() - 1)) && word[i - 1] == count - 1
					&& words[count - 1].length() < LONGEST) {
				words[count - 1] += token;
				word[i] = count - 1;
			} else {
				words[count] = token;
				word[i] = count++;
			}
		}
		String[] found = pieces(count == tokens.length ? words : Arrays.copyOf(words, count));
		String[] tags = new String[tokens.length];
		for (int i = 0; i < tokens.length; i++) {
			String tag = found[word[i]];
			int plus = tag.indexOf('+');
			boolean first = i == 0 || word[i - 1] != word[i];
			boolean last = i + 1 == tokens.length || word[i + 1] != word[i];
			if (first && last) {
				tags[i] = tag;
			} else if (first) {
				tags[i] = plus < 0 ? tag : tag.substring(0, plus);
			} else {
				tags[i] = plus >= 0 ? tag.substring(plus + 1) : tag.startsWith("NOUN") || tag.startsWith("PROPN") || tokens[i].endsWith("t") ? "PART" : "AUX";
			}
		}
		return tags;
	}

	private String[] pieces(String[] plain) {
		if (plain.length <= LONG) {
			return tagger.tag(plain);
		}
		String[] tags = new String[plain.length];
		for (int from = 0; from < plain.length; from += PIECE) {
			String[] piece = Arrays.copyOfRange(plain, from, Math.min(plain.length, from + PIECE));
			System.arraycopy(tagger.tag(piece), 0, tags, from, piece.length);
		}
		return tags;
	}

	private static String straight(String token) {
		for (int i = 0; i < token.length(); i++) {
			char c = token.charAt(i);
			if (c == '\u2019' || c == '\u2018' || c == '\u201c' || c == '\u201d') {
				return token.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u201c', '"').replace('\u201d', '"');
			}
		}
		return token;
	}
}
