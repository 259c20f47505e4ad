package org.glossator.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Logistic regressions with a Gaussian prior on all weights but the one called {@code bias}, of answers that may be in part
 * true, and of several answers. The same data give the same weights.
 */
final class Regression {

	/** What was seen, how far it was so (0 to 1), and how much it counts. */
	record Example(Map<String, Double> features, double yes, double weight) {
	}

	/** What was seen, which answer was right, and how much it counts. */
	record Choice(Map<String, Double> features, String answer, double weight) {
	}

	private static final String FREE = "bias";
	private static final int ROUNDS = 150;
	private static final double NONE = 1e-6;

	private final Map<String, Integer> index = new TreeMap<>();
	private final int[][] columns;
	private final double[][] values;
	private final double[] priors;

	private Regression(List<Map<String, Double>> rows, double prior) {
		rows.forEach(row -> row.keySet().forEach(name -> index.putIfAbsent(name, index.size())));
		columns = new int[rows.size()][];
		values = new double[rows.size()][];
		for (int r = 0; r < columns.length; r++) {
			columns[r] = rows.get(r).keySet().stream().mapToInt(index::get).toArray();
			values[r] = rows.get(r).values().stream().mapToDouble(Double::doubleValue).toArray();
		}
		priors = new double[index.size()];
		Arrays.fill(priors, prior);
		if (index.containsKey(FREE)) {
			priors[index.get(FREE)] = NONE;
		}
	}

	private double sum(int row, double[] weights, int stride, int at) {
		double sum = 0;
		for (int k = 0; k < columns[row].length; k++) {
			sum += values[row][k] * weights[columns[row][k] * stride + at];
		}
		return sum;
	}

	private void add(int row, double[] gradient, int stride, int at, double error) {
		for (int k = 0; k < columns[row].length; k++) {
			gradient[columns[row][k] * stride + at] += error * values[row][k];
		}
	}

	/** Half the squares of the weights by their priors; their slopes are put into {@code gradient}. */
	private double pull(double[] weights, double[] gradient, int stride) {
		double pull = 0;
		for (int i = 0; i < weights.length; i++) {
			gradient[i] = priors[i / stride] * weights[i];
			pull += gradient[i] * weights[i] / 2;
		}
		return pull;
	}

	/** The weights that make yes and no likeliest; {@code prior} is the inverse variance of a weight. */
	static Map<String, Double> fit(List<Example> examples, double prior) {
		return fit(examples, prior, 1);
	}

	/** The same, begun again up to so many times from where it ended, as {@link Lbfgs} tells. */
	static Map<String, Double> fit(List<Example> examples, double prior, int starts) {
		Regression rows = new Regression(examples.stream().map(Example::features).toList(), prior);
		double[] weights = Lbfgs.minimize((x, gradient) -> {
			double loss = rows.pull(x, gradient, 1);
			for (int r = 0; r < rows.columns.length; r++) {
				Example example = examples.get(r);
				double sum = rows.sum(r, x, 1, 0);
				loss += example.weight() * (Math.max(0, sum) + Math.log1p(Math.exp(-Math.abs(sum))) - example.yes() * sum);
				rows.add(r, gradient, 1, 0, example.weight() * (1 / (1 + Math.exp(-sum)) - example.yes()));
			}
			return loss;
		}, rows.index.size(), ROUNDS, starts);
		Map<String, Double> named = new TreeMap<>();
		rows.index.forEach((name, at) -> named.put(name, weights[at]));
		return named;
	}

	/** The weights by answer that make the right answers likeliest. */
	static Map<String, Map<String, Double>> choose(List<Choice> choices, double prior) {
		List<String> answers = new ArrayList<>(new TreeSet<>(choices.stream().map(Choice::answer).toList()));
		Regression rows = new Regression(choices.stream().map(Choice::features).toList(), prior);
		int[] right = choices.stream().mapToInt(choice -> answers.indexOf(choice.answer())).toArray();
		int all = answers.size();
		double[] weights = Lbfgs.minimize((x, gradient) -> {
			double loss = rows.pull(x, gradient, all);
			double[] sums = new double[all];
			for (int r = 0; r < right.length; r++) {
				double most = Double.NEGATIVE_INFINITY;
				for (int a = 0; a < all; a++) {
					sums[a] = rows.sum(r, x, all, a);
					most = Math.max(most, sums[a]);
				}
				double total = 0;
				for (int a = 0; a < all; a++) {
					total += Math.exp(sums[a] - most);
				}
				double weight = choices.get(r).weight();
				loss -= weight * (sums[right[r]] - most - Math.log(total));
				for (int a = 0; a < all; a++) {
					rows.add(r, gradient, all, a, weight * (Math.exp(sums[a] - most) / total - (a == right[r] ? 1 : 0)));
				}
			}
			return loss;
		}, rows.index.size() * all, ROUNDS);
		Map<String, Map<String, Double>> named = new TreeMap<>();
		for (int a = 0; a < all; a++) {
			Map<String, Double> of = named.computeIfAbsent(answers.get(a), answer -> new TreeMap<>());
			for (Map.Entry<String, Integer> entry : rows.index.entrySet()) {
				of.put(entry.getKey(), weights[entry.getValue() * all + a]);
			}
		}
		return named;
	}
}
