package org.glossator.review.agreement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * 95 % intervals by the percentile bootstrap: B. Efron, Bootstrap Methods: Another Look at the Jackknife, Annals of
 * Statistics 7(1), 1979. The seed is fixed, so that the same data gives the same interval.
 */
final class Bootstrap {

	private static final long SEED = 2_014_11L;

	private final int resamples;
	private final Stretch stretch;

	/** @param stretch asked for each sample whether to end */
	Bootstrap(int resamples, Stretch stretch) {
		this.resamples = resamples;
		this.stretch = stretch;
	}

	/** Intervals of several figures of one coding, from the same samples of its items. */
	Map<Measure, Figure> of(Coding coding, Map<Measure, ? extends ToDoubleFunction<Coding>> measures) {
		Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
		Map<Measure, double[]> samples = new EnumMap<>(Measure.class);
		measures.forEach((measure, function) -> {
			figures.put(measure, Figure.of(function.applyAsDouble(coding)));
			samples.put(measure, new double[resamples]);
		});
		if (resamples > 0 && coding.items() > 1) {
			SplittableRandom random = new SplittableRandom(SEED);
			for (int i = 0; i < resamples; i++) {
				stretch.check();
				Coding sample = coding.resampled(random);
				int at = i;
				measures.forEach((measure, function) -> samples.get(measure)[at] = function.applyAsDouble(sample));
			}
			figures.replaceAll((measure, figure) -> interval(figure.value(), samples.get(measure)));
		}
		return figures;
	}

	/** F1 of pairs of annotators, the mean over pairs, with its interval from samples of what each pair found. */
	Figure f1(List<Score> pairs) {
		List<Score> there = pairs.stream().filter(score -> !Double.isNaN(score.f1())).toList();
		double f1 = there.stream().mapToDouble(Score::f1).average().orElse(Double.NaN);
		int all = there.stream().mapToInt(Bootstrap::found).sum();
		if (resamples == 0 || all < 2) {
			return Figure.of(f1);
		}
		SplittableRandom random = new SplittableRandom(SEED);
		double[] samples = new double[resamples];
		for (int i = 0; i < resamples; i++) {
			stretch.check();
			for (Score pair : there) {
				int found = found(pair);
				int both = 0;
				for (int j = 0; j < found; j++) {
					both += random.nextInt(found) < pair.truePositives() ? 1 : 0;
				}
				samples[i] += 2.0 * both / (both + found) / there.size();
			}
		}
		return interval(f1, samples);
	}

	/**
	 * PTC's partial F1 of pairs of annotators, the mean over pairs, with its interval from samples of stretches of text: of
	 * those that somebody marked, what overlaps belongs together.
	 *
	 * @param pairs the stretches of each pair, each stretch scored by itself
	 */
	Figure partial(double value, List<List<Score>> pairs) {
		if (resamples == 0 || pairs.stream().mapToInt(List::size).sum() < 2) {
			return Figure.of(value);
		}
		SplittableRandom random = new SplittableRandom(SEED);
		double[] samples = new double[resamples];
		for (int i = 0; i < resamples; i++) {
			stretch.check();
			for (List<Score> pair : pairs) {
				double right = 0;
				double found = 0;
				int predicted = 0;
				int gold = 0;
				for (int j = 0; j < pair.size(); j++) {
					Score drawn = pair.get(random.nextInt(pair.size()));
					right += drawn.foundOfPredicted();
					found += drawn.foundOfGold();
					predicted += drawn.predicted();
					gold += drawn.gold();
				}
				samples[i] += new Score(right, found, predicted, gold).f1() / pairs.size();
			}
		}
		return interval(value, samples);
	}

	/** What both found, or one of them. */
	private static int found(Score pair) {
		return pair.truePositives() + pair.falsePositives() + pair.falseNegatives();
	}

	/**
	 * The interval of a figure over whole documents, from samples of them.
	 *
	 * @param documents how many there are
	 * @param most how many samples at most, for figures that cost much
	 * @param figure the figure for documents drawn, by number
	 */
	Figure documents(int documents, int most, double value, Function<int[], Double> figure) {
		int count = Math.min(resamples, most);
		if (count < 100 || documents < 2) {
			return Figure.of(value);
		}
		SplittableRandom random = new SplittableRandom(SEED);
		double[] samples = new double[count];
		for (int i = 0; i < count; i++) {
			stretch.check();
			int[] drawn = new int[documents];
			Arrays.setAll(drawn, j -> random.nextInt(documents));
			samples[i] = figure.apply(drawn);
		}
		return interval(value, samples);
	}

	private static Figure interval(double value, double[] samples) {
		double[] defined = Arrays.stream(samples).filter(sample -> !Double.isNaN(sample)).sorted().toArray();
		if (Double.isNaN(value) || defined.length < 2) {
			return Figure.of(value);
		}
		return new Figure(value, quantile(defined, 0.025), quantile(defined, 0.975));
	}

	private static double quantile(double[] sorted, double share) {
		double at = share * (sorted.length - 1);
		int below = (int) at;
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
	}
}
