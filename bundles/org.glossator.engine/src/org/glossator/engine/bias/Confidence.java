package org.glossator.engine.bias;

import java.util.Map;

/** How often what is found for a technique is right, as far as the sample corpus tells. */
final class Confidence {

	private static final Map<String, Double> BY_TECHNIQUE = Map.ofEntries(Map.entry("name_calling_labeling", 0.65), Map.entry("framing_word", 0.65),
			Map.entry("unattributed_source", 0.65), Map.entry("scare_quotes", 0.6), Map.entry("loaded_language", 0.5), Map.entry("doubt", 0.45),
			Map.entry("false_dilemma_no_choice", 0.6), Map.entry("exaggeration_minimisation", 0.45), Map.entry("whataboutism", 0.55));

	/** Of words and forms that are bias in opinion and often none in news. */
	static final double WEAK = 0.2;

	private Confidence() {
	}

	static double of(String technique) {
		return BY_TECHNIQUE.getOrDefault(technique, 0.45);
	}
}
