package org.glossator.engine.bias;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.engine.logistic.Weights;

/**
 * How likely a word, a form or a whole sentence pushes the reader where it stands: logistic regressions over
 * {@code BiasFeatures}, fitted by {@code TrainBias} of {@code releng/org.glossator.training}. A line of the model is a
 * feature, a tab and its weight. Immutable; any thread.
 */
public final class BiasModel {

	/** What a sentence without a telling word can be. */
	private static final List<String> TECHNIQUES = List.of("doubt", "slogans", "questioning_the_reputation", "guilt_by_association", "straw_man", "appeal_to_values", "flag_waving",
			"appeal_to_fear_prejudice", "consequential_oversimplification", "causal_oversimplification", "false_dilemma_no_choice", "loaded_language", "appeal_to_authority",
			"appeal_to_hypocrisy", "appeal_to_popularity", "appeal_to_time", "conversation_killer", "exaggeration_minimisation", "obfuscation_vagueness_confusion", "red_herring",
			"repetition", "unattributed_source", "whataboutism", "name_calling_labeling", "scare_quotes", "framing_word");

	/** Lets words and forms through as the lexicons grade them, and no sentence; for fitting. */
	public static final BiasModel NONE = new BiasModel(Map.of());
	/** Before the features by which a whole sentence pushes. */
	public static final String WHOLE = "whole ";
	/** Before the weights by which a sentence that pushes is of a technique: {@code how doubt w who}. */
	public static final String HOW = "how ";
	/** Before the features of the second look, {@link Surroundings}, with or without {@link #WHOLE} behind it. */
	public static final String AGAIN = "again ";
	/** From what probability on a word or form is suggested. */
	public static final String LEAST = "least probability";
	/** From what probability on a whole sentence is suggested. */
	public static final String LEAST_WHOLE = "least probability of a sentence";
	/** The name of the weight that tells from how many sentences on a text is weighed. */
	public static final String PAGE = "least sentences";

	private static final String FILE = "/models/bias.txt";
	/** Fitted to texts that were read closely. */
	private static final String CLOSELY = "/models/bias-closely.txt";
	private final Weights weights;
	private final Weights wholes;
	private final Map<String, Weights> techniques = new HashMap<>();

	private static final class Held {
		static final BiasModel SHIPPED = new BiasModel(Weights.shipped(FILE));
	}

	private static final class HeldClosely {
		static final BiasModel SHIPPED = new BiasModel(Weights.shipped(CLOSELY));
	}

	/** @param weights by feature */
	public BiasModel(Map<String, Double> weights) {
		this(new Weights(weights));
	}

	private BiasModel(Weights weights) {
		this.weights = weights;
		wholes = weights.under(WHOLE);
		Weights how = weights.under(HOW);
		TECHNIQUES.forEach(technique -> techniques.put(technique, how.under(technique + " ")));
	}

	static BiasModel shipped() {
		return Held.SHIPPED;
	}

	boolean isEmpty() {
		return weights.isEmpty();
	}

	/** How likely these features make a word or form, or a whole sentence, one that pushes: 0 to 1. */
	public double probability(Map<String, Double> features, boolean whole) {
		return chance((whole ? wholes : weights).sum(features));
	}

	/** The same, of which part of the features was summed up before. */
	double probability(Map<String, Double> features, double sum) {
		return chance(sum + weights.sum(features));
	}

	/** What features that several words and forms share speak for each. */
	double sum(Map<String, Double> features) {
		return weights.sum(features);
	}

	private static double chance(double sum) {
		return 1 / (1 + Math.exp(-sum));
	}

	/** How likely a passage pushes at a second look; as at the first where the model knows of none. */
	public double again(Map<String, Double> surroundings, double first, boolean whole) {
		String head = AGAIN + (whole ? WHOLE : "");
		return weights.get(head + "own", 0) == 0 ? first : weights.probability(surroundings, head);
	}

	/** The likeliest technique of a sentence that pushes as a whole. */
	public String technique(Map<String, Double> features) {
		String best = TECHNIQUES.get(0);
		double most = Double.NEGATIVE_INFINITY;
		for (String technique : TECHNIQUES) {
			double sum = techniques.get(technique).sum(features);
			if (sum > most) {
				most = sum;
				best = technique;
			}
		}
		return best;
	}

	/** From how many sentences on a text can be weighed; what is shorter says too little of how it is written. */
	int page() {
		return (int) weights.get(PAGE, 0);
	}

	double least() {
		return weights.get(LEAST, 0.5);
	}

	double leastWhole() {
		return weights.get(LEAST_WHOLE, 1.0);
	}

	/** The model {@code bias.txt} in a folder; with null, or where a folder of models has none, the one that ships. */
	public static BiasModel of(Path folder) throws IOException {
		if (folder == null || !Files.exists(folder.resolve("bias.txt"))) {
			return shipped();
		}
		return new BiasModel(Weights.read(folder.resolve("bias.txt"),
				"This is no model of bias; make it with TrainBias, or take the parameter \"models\" out of the pipeline."));
	}

	/** The model for texts that were read closely: {@code bias-closely.txt} in a folder; with null, or where a folder of models has none, the one that ships. */
	public static BiasModel closely(Path folder) throws IOException {
		if (folder == null || !Files.exists(folder.resolve("bias-closely.txt"))) {
			return HeldClosely.SHIPPED;
		}
		return new BiasModel(Weights.read(folder.resolve("bias-closely.txt"),
				"This is no model of bias; make it with TrainBias, or take the parameter \"models\" out of the pipeline."));
	}
}
