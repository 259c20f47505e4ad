package org.glossator.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.glossator.engine.claim.ClauseLattice;

import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Fits the weights of a {@link ClauseLattice} so that the marked cut of each sentence is likely: maximum likelihood with a
 * Gaussian prior on all weights but {@code bias}, by L-BFGS. The same data give the same weights.
 */
final class ClauseField {

	/** A sentence: its clauses, what is seen of each, and which of them are claims. */
	record Example(ClauseLattice lattice, List<Map<String, Double>> features, boolean[] claim) {
	}

	private static final int ROUNDS = 300;

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
		double[] weights = new QNMinimizer(0, 0, ROUNDS, 10, 10 * ROUNDS).minimize(new Function() {

			private double[] at;
			private double[] gradient;

			@Override
			public int getDimension() {
				return index.size();
			}

			@Override
			public double valueAt(double[] weights) {
				return compute(weights);
			}

			@Override
			public double[] gradientAt(double[] weights) {
				compute(weights);
				return gradient.clone();
			}

			private double value;

			private double compute(double[] weights) {
				if (at != null && java.util.Arrays.equals(at, weights)) {
					return value;
				}
				at = weights.clone();
				gradient = new double[weights.length];
				value = 0;
				for (int w = 0; w < weights.length; w++) {
					if (w != free) {
						value += prior / 2 * weights[w] * weights[w];
						gradient[w] = prior * weights[w];
					}
				}
				for (int e = 0; e < examples.size(); e++) {
					Example example = examples.get(e);
					int[][] column = columns.get(e);
					double[][] number = values.get(e);
					double[] scores = new double[column.length];
					for (int c = 0; c < scores.length; c++) {
						for (int k = 0; k < column[c].length; k++) {
							scores[c] += number[c][k] * weights[column[c][k]];
						}
					}
					double[] probabilities = example.lattice().probabilities(scores);
					value += example.lattice().logSum(scores);
					for (int c = 0; c < scores.length; c++) {
						value -= example.claim()[c] ? scores[c] : 0;
						double error = probabilities[c] - (example.claim()[c] ? 1 : 0);
						for (int k = 0; k < column[c].length; k++) {
							gradient[column[c][k]] += error * number[c][k];
						}
					}
				}
				return value;
			}
		});
		Map<String, Double> named = new TreeMap<>();
		index.forEach((name, at) -> named.put(name, weights[at]));
		return named;
	}
}
