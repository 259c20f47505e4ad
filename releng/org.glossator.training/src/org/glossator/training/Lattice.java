package org.glossator.training;

import java.util.Arrays;

import org.glossator.engine.entity.NameTagger;

/** How probable each label and each pair of labels is in a sentence, by the forward-backward algorithm, scaled at each token. */
final class Lattice {

	private static final int SIZE = NameTagger.LABELS.size();

	private final double[][] alpha;
	private final double[][] beta;
	private final double[][] local;
	private final double[] pair;
	private double logSum;

	/** @param transitions weight of label b after label a at {@code a * SIZE + b}; row SIZE is the sentence's beginning */
	Lattice(double[][] scores, float[] transitions) {
		int n = scores.length;
		alpha = new double[n][SIZE];
		beta = new double[n][SIZE];
		local = new double[n][SIZE];
		pair = new double[transitions.length];
		for (int p = 0; p < pair.length; p++) {
			pair[p] = isAllowed(p / SIZE, p % SIZE) ? Math.exp(transitions[p]) : 0;
		}
		forward(scores);
		backward();
	}

	/** Whether label {@code b} may follow {@code a}. */
	static boolean isAllowed(int a, int b) {
		return a == SIZE ? b == 0 || b % 2 == 1 : NameTagger.allowed(a, b);
	}

	private void forward(double[][] scores) {
		for (int i = 0; i < alpha.length; i++) {
			double top = Arrays.stream(scores[i]).max().orElse(0);
			double sum = 0;
			for (int b = 0; b < SIZE; b++) {
				local[i][b] = Math.exp(scores[i][b] - top);
				double from = i == 0 ? pair[SIZE * SIZE + b] : 0;
				for (int a = 0; i > 0 && a < SIZE; a++) {
					from += alpha[i - 1][a] * pair[a * SIZE + b];
				}
				alpha[i][b] = from * local[i][b];
				sum += alpha[i][b];
			}
			for (int b = 0; b < SIZE; b++) {
				alpha[i][b] /= sum;
			}
			logSum += Math.log(sum) + top;
		}
	}

	private void backward() {
		int n = beta.length;
		Arrays.fill(beta[n - 1], 1);
		for (int i = n - 2; i >= 0; i--) {
			double sum = 0;
			for (int a = 0; a < SIZE; a++) {
				for (int b = 0; b < SIZE; b++) {
					beta[i][a] += pair[a * SIZE + b] * local[i + 1][b] * beta[i + 1][b];
				}
				sum += beta[i][a];
			}
			for (int a = 0; a < SIZE; a++) {
				beta[i][a] /= sum;
			}
		}
	}

	/** The logarithm of the sum over all paths. */
	double logSum() {
		return logSum;
	}

	/** The probability of each label at a token. */
	double[] labels(int i) {
		double[] labels = new double[SIZE];
		double sum = 0;
		for (int b = 0; b < SIZE; b++) {
			labels[b] = alpha[i][b] * beta[i][b];
			sum += labels[b];
		}
		for (int b = 0; b < SIZE; b++) {
			labels[b] /= sum;
		}
		return labels;
	}

	/** Takes the probabilities of the pairs that end at a token off the slopes of the transitions. */
	void pairs(int i, double[] slopes) {
		if (i == 0) {
			double[] first = labels(0);
			for (int b = 0; b < SIZE; b++) {
				slopes[SIZE * SIZE + b] -= first[b];
			}
			return;
		}
		double[] pairs = new double[SIZE * SIZE];
		double sum = 0;
		for (int p = 0; p < pairs.length; p++) {
			pairs[p] = alpha[i - 1][p / SIZE] * pair[p] * local[i][p % SIZE] * beta[i][p % SIZE];
			sum += pairs[p];
		}
		for (int p = 0; p < pairs.length; p++) {
			slopes[p] -= pairs[p] / sum;
		}
	}
}
