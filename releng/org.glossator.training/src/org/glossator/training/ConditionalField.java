package org.glossator.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.glossator.engine.entity.NameTagger;

/**
 * Fits a linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradient in steps of AdaGrad (Duchi et
 * al. 2011). A fifth of the features is dropped at random at each step, so that no name is known by its own word alone. What
 * comes out is the mean of the later rounds.
 */
final class ConditionalField {

	private static final int SIZE = NameTagger.LABELS.size();
	private static final int ROUNDS = 10;
	private static final double RATE = 0.1;
	private static final double PENALTY = 1e-5;
	private static final double DROPPED = 0.2;
	private static final double LEAST_SLOPE = 1e-3;
	/** What a unit of log odds counts in the model: the engine's thresholds and confidences are in such units. */
	private static final float UNIT = 4;

	private final boolean[] used;
	private final float[] weights;
	private final float[] squares;
	private final float[] transitions = new float[(SIZE + 1) * SIZE];
	private final float[] transitionSquares = new float[(SIZE + 1) * SIZE];
	private final float[] mean;
	private final float[] meanTransitions = new float[(SIZE + 1) * SIZE];
	private final Random random = new Random(17);

	/** @param used the rows that have weights */
	ConditionalField(boolean[] used) {
		this.used = used;
		weights = new float[used.length * SIZE];
		squares = new float[weights.length];
		mean = new float[weights.length];
	}

	float[] weights() {
		return mean;
	}

	float[] transitions() {
		return meanTransitions;
	}

	/** Fits it to sentences, each the rows of its tokens and their labels. */
	void fit(List<int[][]> rows, List<int[]> labels) {
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			order.add(i);
		}
		for (int round = 0; round < ROUNDS; round++) {
			Collections.shuffle(order, random);
			double loss = 0;
			for (int sentence : order) {
				loss += step(rows.get(sentence), labels.get(sentence));
			}
			System.out.println("round " + (round + 1) + ": loss " + loss);
			if (round >= ROUNDS / 2) {
				add(weights, mean);
				add(transitions, meanTransitions);
			}
		}
	}

	private static void add(float[] values, float[] mean) {
		for (int i = 0; i < values.length; i++) {
			mean[i] += values[i] * UNIT / (ROUNDS - ROUNDS / 2);
		}
	}

	private double step(int[][] rows, int[] gold) {
		int n = gold.length;
		int[][] kept = new int[n][];
		double[][] scores = new double[n][SIZE];
		float scale = (float) (1 / (1 - DROPPED));
		for (int i = 0; i < n; i++) {
			kept[i] = kept(rows[i]);
			for (int at : kept[i]) {
				for (int label = 0; label < SIZE; label++) {
					scores[i][label] += weights[at * SIZE + label] * scale;
				}
			}
		}
		Lattice lattice = new Lattice(scores, transitions);
		double[] slopes = new double[transitions.length];
		for (int i = 0; i < n; i++) {
			double[] slope = lattice.labels(i);
			boolean still = true;
			for (int b = 0; b < SIZE; b++) {
				slope[b] = (b == gold[i] ? 1 : 0) - slope[b];
				still &= Math.abs(slope[b]) < LEAST_SLOPE;
			}
			lattice.pairs(i, slopes);
			slopes[(i == 0 ? SIZE : gold[i - 1]) * SIZE + gold[i]]++;
			for (int at : still ? new int[0] : kept[i]) {
				for (int b = 0; b < SIZE; b++) {
					climb(weights, squares, at * SIZE + b, slope[b] * scale);
				}
			}
		}
		double path = 0;
		for (int i = 0; i < n; i++) {
			path += scores[i][gold[i]] + transitions[(i == 0 ? SIZE : gold[i - 1]) * SIZE + gold[i]];
		}
		for (int pair = 0; pair < slopes.length; pair++) {
			if (Lattice.isAllowed(pair / SIZE, pair % SIZE)) {
				climb(transitions, transitionSquares, pair, slopes[pair]);
			}
		}
		return lattice.logSum() - path;
	}

	private int[] kept(int[] rows) {
		int least = (int) (DROPPED * 256);
		int[] kept = new int[rows.length];
		int count = 0;
		long bits = 0;
		for (int f = 0; f < rows.length; f++) {
			bits = (f & 7) == 0 ? random.nextLong() : bits >>> 8;
			if (used[rows[f]] && (bits & 255) >= least) {
				kept[count++] = rows[f];
			}
		}
		return Arrays.copyOf(kept, count);
	}

	private static void climb(float[] values, float[] squares, int at, double gradient) {
		double slope = gradient - PENALTY * values[at];
		squares[at] += (float) (slope * slope);
		values[at] += (float) (RATE * slope / Math.sqrt(squares[at] + 1e-2));
	}
}
