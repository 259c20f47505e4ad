package org.glossator.engine.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.glossator.engine.logistic.Weights;

/**
 * How likely a clause is a claim, of what type it is and how much it matters: logistic regressions over {@code ClaimFeatures}, fitted by
 * {@code releng/org.glossator.training}. A line of the model is a feature, a tab and its weight. Immutable; any thread.
 */
public final class ClaimModel {

	private static final String FILE = "/models/claims.txt";
	/** Fitted to texts that were read closely. */
	private static final String CLOSELY = "/models/claims-closely.txt";
	private static final String LEAST = "least probability";
	/** Before the weights by which a claim is worth at least so much: {@code worth 2 number}. */
	public static final String WORTH = "worth ";
	private static final int WORTHS = 4;
	/** Before the weights by which a claim is of a type: {@code type quantity number}. */
	public static final String TYPE = "type ";
	/** Before the weights by which a sentence holds a claim: {@code sentence word killed}. */
	public static final String SENTENCE = "sentence ";
	/** How much these count for whether a sentence holds any, beside the weights of its clauses: 0 to 1. */
	public static final String SHARE = "share of sentences";
	/** The types of claims, the commonest first. */
	public static final List<String> TYPES = List.of("event", "quantity", "accusation", "prediction", "causal", "policy");

	private final Weights weights;
	private final Weights types;
	private final Weights sentences;

	private static final class Held {
		static final ClaimModel SHIPPED = new ClaimModel(Weights.shipped(FILE));
	}

	private static final class HeldClosely {
		static final ClaimModel SHIPPED = closely(Weights.shipped(CLOSELY));
	}

	/** @param weights by feature; {@code least probability} tells from where on a clause is suggested */
	public ClaimModel(Map<String, Double> weights) {
		this(new Weights(weights));
	}

	private ClaimModel(Weights weights) {
		this(weights, weights.under(SENTENCE));
	}

	private ClaimModel(Weights weights, Weights sentences) {
		this.weights = weights;
		this.sentences = sentences;
		types = weights.under(TYPE);
	}

	/** What sentences look like that hold claims is learned from all texts, read closely or not: it errs elsewhere than the reading. */
	private static ClaimModel closely(Weights weights) {
		return new ClaimModel(weights, shipped().sentences);
	}

	static ClaimModel shipped() {
		return Held.SHIPPED;
	}

	/** How much these features speak for a claim. */
	public double score(Map<String, Double> features) {
		return weights.sum(features, "");
	}

	/** How much {@link #odds} count beside what the clauses tell: 0 to 1. */
	public double share() {
		return sentences.isEmpty() ? 0 : weights.get(SHARE, 0);
	}

	/** The logarithm of the odds that a sentence with these features holds a claim. */
	public double odds(Map<String, Double> features) {
		return sentences.sum(features);
	}

	/** How much it matters to check a claim with these features: the likeliest of 0 to 3. */
	public int worth(Map<String, Double> features) {
		int best = 0;
		double most = -1;
		double above = 1;
		for (int worth = 0; worth < WORTHS; worth++) {
			double next = worth + 1 == WORTHS ? 0 : Math.min(above, weights.probability(features, WORTH + (worth + 1) + " "));
			if (above - next > most) {
				most = above - next;
				best = worth;
			}
			above = next;
		}
		return best;
	}

	/**
	 * What sort of thing is claimed: the likeliest of {@link #TYPES}.
	 *
	 * @param otherwise what a model says that has learned none
	 */
	public String type(Map<String, Double> features, String otherwise) {
		return types.isEmpty() ? otherwise : Collections.max(TYPES, Comparator.comparingDouble(type -> types.sum(features, type + " ")));
	}

	/** From what probability on a clause is suggested. */
	public double least() {
		return weights.get(LEAST, 0.5);
	}

	/** The model {@code claims.txt} in a folder; with null the one that ships. */
	public static ClaimModel of(Path folder) throws IOException {
		if (folder == null) {
			return shipped();
		}
		return new ClaimModel(Weights.read(folder.resolve("claims.txt"),
				"There is no model of claims here; make it with TrainClaims, or take the parameter \"models\" out of the pipeline."));
	}

	/** The model for texts that were read closely: {@code claims-closely.txt} in a folder; with null, or where a folder of models has none, the one that ships. */
	public static ClaimModel closely(Path folder) throws IOException {
		if (folder == null || !Files.exists(folder.resolve("claims-closely.txt"))) {
			return HeldClosely.SHIPPED;
		}
		return closely(Weights.read(folder.resolve("claims-closely.txt"),
				"This is no model of claims; make it with TrainClaims, or take the parameter \"models\" out of the pipeline."));
	}
}
