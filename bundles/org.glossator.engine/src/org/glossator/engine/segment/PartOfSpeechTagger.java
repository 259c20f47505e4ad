package org.glossator.engine.segment;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tags tokens with universal parts of speech by OpenNLP's model, which was trained on straight quotes and short
 * sentences: curly ones are straightened for it and long sentences tagged in pieces. Not thread-safe.
 */
public final class PartOfSpeechTagger {

	/** Longer sentences are tagged in pieces: the beam search copies its history at every token. */
	private static final int PIECE = 200;

	private final POSTaggerME tagger;

	/** @param model OpenNLP's part-of-speech model */
	public PartOfSpeechTagger(POSModel model) {
		tagger = new POSTaggerME(model);
	}

	/** One tag for each token of a sentence, such as {@code NOUN}. */
	public String[] tag(String[] tokens) {
		String[] plain = new String[tokens.length];
		for (int i = 0; i < tokens.length; i++) {
			plain[i] = straight(tokens[i]);
		}
		if (plain.length <= PIECE) {
			return tagger.tag(plain);
		}
		String[] tags = new String[plain.length];
		for (int from = 0; from < plain.length; from += PIECE) {
			String[] piece = java.util.Arrays.copyOfRange(plain, from, Math.min(plain.length, from + PIECE));
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
