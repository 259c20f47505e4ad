package org.glossator.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.glossator.engine.claim.ClauseLattice;

/**
 * Fits the weights of a {@link ClauseLattice} so that the marked cut of each sentence is likely: maximum likelihood with a
 * Gaussian prior on all weights but {@code bias}, by L-BFGS. The same data give the same weights.
 */
final class ClauseField {

	/** A sentence: its clauses, what is seen of each, and which of them are claims. */
	record Example(ClauseLattice lattice, List<Map<String, Double>> features, boolean[] claim) {
	}

	private static final int ROUNDS = 300;
	private static final int STARTS = 5;

	private ClauseField() {
	}

	/** The weights by feature, of those that are not {@code dropped}; {@code prior} is the inverse variance of a weight. */
	static Map<String, Double> fit(List<Example> examples, Set<String> dropped, double prior) {
		Map<String, Integer> index = new TreeMap<>();
		examples.forEach(example -> example.features().forEach(features -> features.keySet().forEach(name -> {
			if (!dropped.contains(name)) {
				index.putIfAbsent(name, index.size());
			}
		})));
		List<int[][]> columns = new ArrayList<>();
		List<double[][]> values = new ArrayList<>();
		for (Example example : examples) {
			columns.add(example.features().stream().map(features -> features.keySet().stream().filter(index::containsKey).mapToInt(index::get).toArray()).toArray(int[][]::new));
			values.add(example.features().stream().map(features -> features.entrySet().stream().filter(e -> index.containsKey(e.getKey())).mapToDouble(Map.Entry::getValue).toArray()).toArray(double[][]::new));
		}
		int free = index.getOrDefault("bias", -1);
		double[] weights = Lbfgs.minimize((x, gradient) -> {
			double value = 0;
			for (int w = 0; w < x.length; w++) {
				gradient[w] = w == free ? 0 : prior * x[w];
				value += gradient[w] * x[w] / 2;
			}
			for (int e = 0; e < examples.size(); e++) {
				Example example = examples.get(e);
				double[] scores = scores(columns.get(e), values.get(e), x);
				double[] probabilities = example.lattice().probabilities(scores);
				value += example.lattice().logSum(scores);
				for (int c = 0; c < scores.length; c++) {
					value -= example.claim()[c] ? scores[c] : 0;
					double error = probabilities[c] - (example.claim()[c] ? 1 : 0);
					for (int k = 0; k < columns.get(e)[c].length; k++) {
						gradient[columns.get(e)[c][k]] += error * values.get(e)[c][k];
					}
				}
			}
			return value;
		}, index.size(), ROUNDS, STARTS);
		Map<String, Double> named = new TreeMap<>();
		index.forEach((name, at) -> named.put(name, weights[at]));
		return named;
	}

	private static double[] scores(int[][] columns, double[][] values, double[] weights) {
		double[] scores = new double[columns.length];
		for (int c = 0; c < scores.length; c++) {
			for (int k = 0; k < columns[c].length; k++) {
				scores[c] += values[c][k] * weights[columns[c][k]];
			}
		}
		return scores;
	}
}
