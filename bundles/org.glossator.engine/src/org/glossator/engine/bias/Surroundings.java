package org.glossator.engine.bias;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A second look at the passages of a text once all have been weighed: one that stands among others that push, in a text that
 * pushes, is likelier to push. Works on one document.
 */
public final class Surroundings {

	private static final double LEAST = 1e-4;
	private static final double SOME = 0.03;
	private static final double MANY = 2;
	/** Of fewer sentences a share says little. */
	private static final int FEW = 12;

	private final List<Integer> sentences;
	private final List<Boolean> whole;
	private final List<Double> probabilities;
	private final Map<Integer, List<Integer>> bySentence = new HashMap<>();
	private double wholes;
	private double words;
	private final double all;

	/**
	 * @param sentences of each passage the number of its sentence
	 * @param whole whether it is a whole sentence
	 * @param probabilities how likely it pushes by itself
	 * @param all of how many sentences the text is
	 */
	public Surroundings(List<Integer> sentences, List<Boolean> whole, List<Double> probabilities, int all) {
		this.sentences = sentences;
		this.whole = whole;
		this.probabilities = new ArrayList<>();
		this.all = Math.max(FEW, all);
		for (int i = 0; i < sentences.size(); i++) {
			double probability = Math.clamp(probabilities.get(i), LEAST, 1 - LEAST);
			this.probabilities.add(probability);
			bySentence.computeIfAbsent(sentences.get(i), s -> new ArrayList<>()).add(i);
			wholes += whole.get(i) ? probability : 0;
			words += whole.get(i) ? 0 : probability;
		}
	}

	/** What speaks for the passage of that number. */
	public Map<String, Double> of(int passage) {
		int s = sentences.get(passage);
		double hereWhole = 0;
		double hereWords = 0;
		double likeliestWhole = 0;
		double likeliestWord = 0;
		for (int other : bySentence.get(s)) {
			double probability = probabilities.get(other);
			hereWhole += whole.get(other) ? probability : 0;
			hereWords += whole.get(other) ? 0 : probability;
			if (other != passage && whole.get(other)) {
				likeliestWhole = Math.max(likeliestWhole, probability);
			} else if (other != passage) {
				likeliestWord = Math.max(likeliestWord, probability);
			}
		}
		double nearWhole = 0;
		double nearWords = 0;
		for (int t = s - 1; t <= s + 1; t += 2) {
			for (int other : bySentence.getOrDefault(t, List.of())) {
				nearWhole += whole.get(other) ? probabilities.get(other) : 0;
				nearWords += whole.get(other) ? 0 : probabilities.get(other);
			}
		}
		double own = probabilities.get(passage);
		Map<String, Double> features = new LinkedHashMap<>();
		features.put("bias", 1.0);
		features.put("own", Math.log(own / (1 - own)));
		features.put("wholes", Math.log(SOME + Math.max(0, wholes - hereWhole) / all));
		features.put("words", Math.log(SOME + Math.max(0, words - hereWords) / all));
		features.put("near wholes", nearWhole);
		features.put("near words", Math.min(MANY, nearWords));
		features.put("whole here", likeliestWhole);
		features.put("word here", likeliestWord);
		return features;
	}
}
