package org.glossator.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Logistic regression with a Gaussian prior on all weights but the one called {@code bias}. The same data give the same weights. */
final class Logistic {

	/** What was seen, whether it was so, and how much it counts. */
	record Example(Map<String, Double> features, boolean yes, double weight) {

		Example(Map<String, Double> features, boolean yes) {
			this(features, yes, 1);
		}
	}

	private static final int ROUNDS = 600;
	private static final double RATE = 0.5;

	private Logistic() {
	}

	/** The weights by gradient descent; {@code prior} is the inverse variance of a weight. */
	static Map<String, Double> fit(List<Example> examples, double prior) {
		Map<String, Integer> index = new TreeMap<>();
		examples.forEach(example -> example.features().keySet().forEach(name -> index.putIfAbsent(name, index.size())));
		List<int[]> columns = new ArrayList<>();
		List<double[]> values = new ArrayList<>();
		for (Example example : examples) {
			columns.add(example.features().keySet().stream().mapToInt(index::get).toArray());
			values.add(example.features().values().stream().mapToDouble(Double::doubleValue).toArray());
		}
		double[] weights = new double[index.size()];
		int free = index.getOrDefault("bias", -1);
		for (int round = 0; round < ROUNDS; round++) {
			double[] gradient = new double[weights.length];
			for (int i = 0; i < examples.size(); i++) {
				int[] column = columns.get(i);
				double[] value = values.get(i);
				double sum = 0;
				for (int k = 0; k < column.length; k++) {
					sum += value[k] * weights[column[k]];
				}
				double error = examples.get(i).weight() * ((examples.get(i).yes() ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
				for (int k = 0; k < column.length; k++) {
					gradient[column[k]] += error * value[k];
				}
			}
			for (int f = 0; f < weights.length; f++) {
				double pull = f == free ? 0 : prior * weights[f];
				weights[f] += RATE * (gradient[f] - pull) / examples.size();
			}
		}
		Map<String, Double> named = new TreeMap<>();
		index.forEach((name, at) -> named.put(name, weights[at]));
		return named;
	}
}
