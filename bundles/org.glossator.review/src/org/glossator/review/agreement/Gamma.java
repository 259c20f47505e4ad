package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.glossator.review.agreement.Continuum.Unit;

/**
 * Gamma, agreement on where units lie and what they are at once: Y. Mathet, A. Widlocher and J.-P. Metivier, The Unified
 * and Holistic Method Gamma for Inter-Annotator Agreement Measure and Alignment, Computational Linguistics 41(3), 2015.
 * One minus the disorder of the best alignment over the disorder that chance gives.
 * <p>
 * Chance is sampled: continua are drawn whose numbers of units, lengths, gaps and categories are distributed as in the
 * data (normal distributions of the same mean and deviation), {@value #SAMPLES} to begin with, then as many as a wanted
 * precision takes. Generator, seed, order of draws and first number of samples are those of INCEpTION and
 * pygamma-agreement, so that the same annotations give the same figure; the error of sampling is stated beside it.
 * Several texts are one measurement: their disorders are summed.
 */
public final class Gamma {

	/** How many continua are drawn before precision is looked at. */
	public static final int SAMPLES = 30;

	private static final long SEED = 428_984_162_539_017_403L;
	private static final int MOST_SAMPLES = 5_000;
	/** What the first samples count for where more are to follow. */
	private static final double FIRST_SHARE = 0.1;
	private static final double NORMAL_95 = 1.96;

	/**
	 * The outcome.
	 *
	 * @param gamma at most 1, below 0 when worse than chance; NaN where fewer than two annotators have units
	 * @param error half the width of the 95 % interval that sampling leaves around it
	 * @param samples how many continua were drawn for each text
	 * @param exact whether every alignment was proven best
	 */
	public record Result(double gamma, double error, int samples, boolean exact) {
	}

	/**
	 * One text's part.
	 *
	 * @param observed the disorder found, in sum over its alignment
	 * @param expected the disorder chance gives for as many units
	 * @param variance the variance of {@code expected} as an estimate
	 */
	record Part(double observed, double expected, double variance) {
	}

	private final double precision;
	private final Watch watch;
	private final Well19937c random = new Well19937c(SEED);
	private final List<Part> parts = new ArrayList<>();
	private int samples;
	private boolean exact = true;

	/**
	 * @param precision the relative error of chance disorder to come below, such as 0.02; 0 for {@value #SAMPLES} samples
	 *            whatever their error
	 * @param watch asked before each sample, when cancelled a {@link CancellationException} ends the computation; hears how
	 *            many of a text's samples are drawn
	 */
	public Gamma(double precision, Watch watch) {
		this.precision = precision;
		this.watch = watch;
	}

	/** Measures one text and remembers its part; the order of texts matters for the draws. */
	Part add(Continuum continuum) {
		if (continuum.annotatorsWithUnits() < 2) {
			return null;
		}
		double mean = (double) continuum.units() / continuum.annotators();
		BestAlignment alignment = new BestAlignment(continuum);
		double observed = alignment.total();
		exact &= alignment.isExact();
		Part part = observed == 0 ? new Part(0, mean, 0) : sampled(continuum, observed, mean);
		parts.add(part);
		return part;
	}

	private Part sampled(Continuum continuum, double observed, double mean) {
		Sampler sampler = new Sampler(continuum, random);
		double sum = 0;
		double squares = 0;
		int wanted = SAMPLES;
		int drawn = 0;
		while (drawn < wanted) {
			if (watch.isCancelled()) {
				throw new CancellationException("Gamma was cancelled");
			}
			watch.at("gamma", share(drawn, wanted));
			Continuum sample = sampler.next();
			BestAlignment alignment = new BestAlignment(sample);
			double disorder = alignment.total() * sample.annotators() / sample.units();
			exact &= alignment.isExact();
			sum += disorder;
			squares += disorder * disorder;
			drawn++;
			if (drawn == SAMPLES && precision > 0) {
				double relative = Math.sqrt(Math.max(0, squares / drawn - sum / drawn * sum / drawn)) / (sum / drawn);
				wanted = (int) Math.min(MOST_SAMPLES, Math.max(SAMPLES, Math.ceil(Math.pow(NORMAL_95 * relative / precision, 2))));
			}
		}
		samples = Math.max(samples, drawn);
		double expected = sum / drawn;
		double variance = Math.max(0, squares / drawn - expected * expected) / drawn;
		return new Part(observed, expected * mean, variance * mean * mean);
	}

	/** How much of a text is done; how many samples a precision takes is known only after the first ones. */
	private double share(int drawn, int wanted) {
		if (precision == 0) {
			return (double) drawn / wanted;
		}
		return drawn < SAMPLES ? FIRST_SHARE * drawn / SAMPLES : FIRST_SHARE + (1 - FIRST_SHARE) * (drawn - SAMPLES) / (wanted - SAMPLES);
	}

	/** The figure over all texts added. */
	public Result result() {
		double observed = 0;
		double expected = 0;
		double variance = 0;
		for (Part part : parts) {
			observed += part.observed;
			expected += part.expected;
			variance += part.variance;
		}
		if (parts.isEmpty() || observed > 0 && expected == 0) {
			return new Result(Double.NaN, Double.NaN, samples, exact);
		}
		double gamma = observed == 0 ? 1 : 1 - observed / expected;
		return new Result(gamma, (1 - gamma) * NORMAL_95 * Math.sqrt(variance) / expected, samples, exact);
	}

	/** The parts, in the order of texts. */
	List<Part> parts() {
		return parts;
	}

	/** Draws continua that look like the data by chance. */
	private static final class Sampler {

		private final Well19937c random;
		private final int annotators;
		private final double[] count;
		private final double[] gap;
		private final double[] length;
		private final double[] share;

		Sampler(Continuum continuum, Well19937c random) {
			this.random = random;
			annotators = continuum.annotators();
			count = meanAndDeviation(continuum.counts());
			gap = meanAndDeviation(continuum.gaps());
			length = meanAndDeviation(continuum.lengths());
			int categories = 0;
			for (int annotator = 0; annotator < annotators; annotator++) {
				for (Unit unit : continuum.of(annotator)) {
					categories = Math.max(categories, unit.category() + 1);
				}
			}
			share = new double[categories];
			for (int annotator = 0; annotator < annotators; annotator++) {
				for (Unit unit : continuum.of(annotator)) {
					share[unit.category()]++;
				}
			}
			// What the categories are called, and so which number each has, must not matter to what is drawn: the most frequent one first.
			Arrays.sort(share);
			for (int low = 0, high = categories - 1; low <= high; low++, high--) {
				double of = share[low] / continuum.units();
				share[low] = share[high] / continuum.units();
				share[high] = of;
			}
		}

		private static double[] meanAndDeviation(double[] values) {
			double sum = 0;
			for (double value : values) {
				sum += value;
			}
			double mean = sum / values.length;
			double squares = 0;
			for (double value : values) {
				squares += (value - mean) * (value - mean);
			}
			return new double[] { mean, Math.sqrt(squares / values.length) };
		}

		private double normal(double[] of) {
			return of[0] + of[1] * random.gaussian();
		}

		/** One with units of two annotators or more: with fewer there is nothing to align. */
		Continuum next() {
			Continuum drawn;
			do {
				drawn = draw();
			} while (drawn.annotatorsWithUnits() < 2);
			return drawn;
		}

		private Continuum draw() {
			List<List<Unit>> drawn = new ArrayList<>();
			boolean any = false;
			for (int annotator = 0; annotator < annotators; annotator++) {
				List<Unit> units = new ArrayList<>();
				int wanted = Math.max(any ? 0 : 1, Math.abs((int) normal(count)));
				double at = 0;
				for (int i = 0; i < wanted; i++) {
					double begin = at + normal(gap);
					double extent = Math.abs(normal(length));
					while (Math.round(begin + extent) - Math.round(begin) < 1) {
						extent = Math.abs(normal(length));
					}
					at = begin + extent;
					units.add(new Unit(Math.round(begin), Math.round(at), category()));
				}
				any |= wanted > 0;
				drawn.add(units);
			}
			return new Continuum(drawn);
		}

		private int category() {
			double drawn = random.uniform();
			double sum = 0;
			for (int category = 0; category < share.length; category++) {
				sum += share[category];
				if (drawn < sum) {
					return category;
				}
			}
			return share.length - 1;
		}
	}
}
