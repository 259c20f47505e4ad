package org.glossator.engine.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;

/**
 * Fits the weights of a maximum entropy model as OpenNLP runs it, by stochastic gradient with a step for each weight
 * (AdaGrad: Duchi, Hazan and Singer 2011): a twentieth of the time that OpenNLP's own trainers take, which is what makes
 * learning from each decision possible. The same examples in the same order give the same weights.
 */
final class LogLinear {

	private static final int ROUNDS = 8;
	private static final float STEP = 0.4f;
	/** Pulls weights towards zero, so that what was seen once is not taken for sure. */
	private static final float DECAY = 2e-4f;
	private static final float SMALLEST = 0.02f;
	private static final long SEED = 20260;

	private LogLinear() {
	}

	/** Examples: a context of numbered features and an outcome each. For one thread. */
	static final class Examples {
		private final List<int[]> contexts = new ArrayList<>();
		private final List<Integer> outcomes = new ArrayList<>();
		private final List<Float> scales = new ArrayList<>();

		void add(int[] context, int outcome) {
			add(context, outcome, 1);
		}

		/** @param scale what each of the features counts */
		void add(int[] context, int outcome, float scale) {
			contexts.add(context);
			outcomes.add(outcome);
			scales.add(scale);
		}

		void addAll(Examples other) {
			contexts.addAll(other.contexts);
			outcomes.addAll(other.outcomes);
			scales.addAll(other.scales);
		}

		int size() {
			return contexts.size();
		}
	}

	/** The model; null where there are fewer than two outcomes among the examples. */
	static GISModel fit(Examples examples, Alphabet features, String[] outcomes, BooleanSupplier cancelled) {
		if (examples.outcomes.stream().distinct().limit(2).count() < 2) {
			return null;
		}
		int width = outcomes.length;
		float[] weights = new float[features.size() * width];
		float[] squares = new float[weights.length];
		int[] order = new int[examples.size()];
		Arrays.setAll(order, i -> i);
		SplittableRandom random = new SplittableRandom(SEED);
		double[] scores = new double[width];
		for (int round = 0; round < ROUNDS; round++) {
			shuffle(order, random);
			for (int i = 0; i < order.length; i++) {
				if ((i & 0xfff) == 0 && cancelled.getAsBoolean()) {
					throw new CancellationException("Learning was cancelled.");
				}
				step(examples.contexts.get(order[i]), examples.outcomes.get(order[i]), examples.scales.get(order[i]), weights, squares, scores);
			}
		}
		return model(weights, features, outcomes);
	}

	private static void shuffle(int[] order, SplittableRandom random) {
		for (int i = order.length - 1; i > 0; i--) {
			int j = random.nextInt(i + 1);
			int held = order[i];
			order[i] = order[j];
			order[j] = held;
		}
	}

	private static void step(int[] context, int outcome, float scale, float[] weights, float[] squares, double[] scores) {
		int width = scores.length;
		Arrays.fill(scores, 0);
		for (int feature : context) {
			for (int o = 0, at = feature * width; o < width; o++, at++) {
				scores[o] += scale * weights[at];
			}
		}
		double most = Double.NEGATIVE_INFINITY;
		for (double score : scores) {
			most = Math.max(most, score);
		}
		double sum = 0;
		for (int o = 0; o < width; o++) {
			scores[o] = Math.exp(scores[o] - most);
			sum += scores[o];
		}
		for (int o = 0; o < width; o++) {
			float slope = (float) (scores[o] / sum) - (o == outcome ? 1 : 0);
			if (Math.abs(slope) < 1e-3f) {
				continue;
			}
			for (int feature : context) {
				int at = feature * width + o;
				float pull = scale * slope + DECAY * weights[at];
				squares[at] += pull * pull;
				weights[at] -= STEP * pull / ((float) Math.sqrt(squares[at]) + 1e-6f) * 0.5f;
			}
		}
	}

	/** Weights near zero are left out. */
	private static GISModel model(float[] weights, Alphabet features, String[] outcomes) {
		int width = outcomes.length;
		List<String> names = new ArrayList<>();
		List<Context> contexts = new ArrayList<>();
		for (int feature = 0; feature < features.size(); feature++) {
			int used = 0;
			for (int o = 0; o < width; o++) {
				used += Math.abs(weights[feature * width + o]) >= SMALLEST ? 1 : 0;
			}
			if (used > 0) {
				int[] which = new int[used];
				double[] values = new double[used];
				for (int o = 0, at = 0; o < width; o++) {
					if (Math.abs(weights[feature * width + o]) >= SMALLEST) {
						which[at] = o;
						values[at++] = weights[feature * width + o];
					}
				}
				names.add(features.name(feature));
				contexts.add(new Context(which, values));
			}
		}
		return new GISModel(contexts.toArray(Context[]::new), names.toArray(String[]::new), outcomes);
	}
}
