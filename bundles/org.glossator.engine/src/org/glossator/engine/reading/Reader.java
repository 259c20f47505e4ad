package org.glossator.engine.reading;

import java.util.Arrays;

import org.glossator.engine.segment.TokenizedText;

/**
 * Reads titles and paragraphs of texts with a model, chunk by chunk; nothing is carried over from one to the next. What a token's first piece tells
 * is the token's, what the end behind a sentence tells is the sentence's. Immutable; any thread.
 */
public final class Reader {

	private final ReadingModel model;

	/** @param model what it reads with */
	public Reader(ReadingModel model) {
		this.model = model;
	}

	/**
	 * What the model tells of a text. {@link TokenizedText#checkpoint} is asked before each chunk.
	 *
	 * @param text belongs to the calling thread meanwhile
	 */
	public Reading read(TokenizedText text) {
		float[][] tokens = new float[text.size()][];
		double[] claims = new double[text.sentences()];
		Arrays.fill(claims, Double.NaN);
		Chunk.cut(text, model.pieces(), model.longest(), chunk -> {
			text.checkpoint();
			read(chunk, tokens, claims);
		});
		return new Reading(model.labels(), tokens, claims);
	}

	private void read(Chunk chunk, float[][] tokens, double[] claims) {
		Labels labels = model.labels();
		float[][] told = model.read(chunk.ids(), chunk.shapes());
		for (int place = 0; place < told.length; place++) {
			if (chunk.token(place) >= 0) {
				float[] row = Arrays.copyOf(told[place], labels.size());
				for (String head : labels.heads()) {
					Layer.softmax(row, labels.begin(head), labels.end(head));
				}
				tokens[chunk.token(place)] = row;
			} else if (chunk.sentence(place) >= 0) {
				claims[chunk.sentence(place)] = 1 / (1 + Math.exp(-told[place][labels.size()]));
			}
		}
	}
}
