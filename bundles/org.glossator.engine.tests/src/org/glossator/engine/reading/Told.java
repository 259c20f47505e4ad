package org.glossator.engine.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

import org.glossator.engine.segment.TokenizedText;

/** A close reading that says what a test wants: some tokens are surely in a claim or push the reader, all others surely not. */
public final class Told {

	private static final List<String> TYPES = List.of("event", "quantity", "causal", "prediction", "accusation", "policy");
	private static final float SURE = 0.98f;

	private Told() {
	}

	/**
	 * @param text what is read, all of it
	 * @param claimed the tokens in claims
	 * @param pushing the tokens in biased passages, all by doubt
	 */
	public static Reading of(TokenizedText text, IntPredicate claimed, IntPredicate pushing) {
		List<String> pairs = new ArrayList<>();
		add(pairs, "claim", List.of("O", "B", "I"));
		add(pairs, "bias", List.of("O", "B", "I"));
		add(pairs, "technique", List.of("doubt", "loaded_language"));
		add(pairs, "voice", List.of("author", "quoted", "paraphrased"));
		add(pairs, "type", TYPES);
		add(pairs, "checkworthy", List.of("0", "1", "2", "3"));
		Labels labels = Labels.of(pairs);
		float[][] tokens = new float[text.size()][labels.size()];
		double[] claims = new double[text.sentences()];
		for (int s = 0; s < claims.length; s++) {
			for (int i = text.first(s); i < text.limit(s); i++) {
				boolean goesOn = i > text.first(s);
				inside(tokens[i], labels.begin("claim"), claimed.test(i), goesOn && claimed.test(i - 1));
				inside(tokens[i], labels.begin("bias"), pushing.test(i), goesOn && pushing.test(i - 1));
				tokens[i][labels.column("technique", "doubt")] = 1;
				tokens[i][labels.column("voice", "author")] = 1;
				tokens[i][labels.column("type", "event")] = 1;
				tokens[i][labels.column("checkworthy", "1")] = 1;
				claims[s] = claimed.test(i) ? SURE : Math.max(claims[s], 1 - SURE);
			}
		}
		return new Reading(labels, tokens, claims);
	}

	private static void add(List<String> pairs, String head, List<String> labels) {
		labels.forEach(label -> pairs.addAll(Arrays.asList(head, label)));
	}

	private static void inside(float[] row, int column, boolean is, boolean goesOn) {
		Arrays.fill(row, column, column + 3, (1 - SURE) / 2);
		row[column + (!is ? 0 : goesOn ? 2 : 1)] = SURE;
	}
}
