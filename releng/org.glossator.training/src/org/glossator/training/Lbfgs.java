package org.glossator.training;

import java.util.Arrays;

import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/** Finds the least value of a smooth convex function by OpenNLP's limited-memory BFGS. The same function gives the same answer. */
final class Lbfgs {

	/** What is to be small. */
	interface Function {

		/** The value at {@code x}; its slopes are put into {@code gradient}, all of which are written. */
		double at(double[] x, double[] gradient);
	}

	private static final int KEPT = 10;
	/** A start that gains a smaller share of the value is the last. */
	private static final double ENOUGH = 1e-4;

	private Lbfgs() {
	}

	/** Where the function is nearly least, from zero on, in at most so many rounds. */
	static double[] minimize(Function function, int size, int rounds) {
		return minimize(function, size, rounds, 1);
	}

	/**
	 * The same, begun again up to so many times from where it ended: OpenNLP stops once a step gains less than a ten thousandth
	 * of the value, which of many weights is far from the least.
	 */
	static double[] minimize(Function function, int size, int rounds, int starts) {
		double[] slopes = new double[size];
		function.at(new double[size], slopes);
		if (Arrays.stream(slopes).allMatch(slope -> slope == 0)) {
			// Nothing to learn from: OpenNLP would look for a way down for ever.
			return new double[size];
		}
		double[] from = new double[size];
		double before = function.at(from, slopes);
		for (int start = 0; start < starts; start++) {
			add(from, new QNMinimizer(0, 0, rounds, KEPT, 10 * rounds).minimize(new Shifted(function, from)));
			double now = function.at(from, slopes);
			if (before - now < ENOUGH * Math.abs(before)) {
				break;
			}
			before = now;
		}
		return from;
	}

	private static void add(double[] to, double[] step) {
		for (int i = 0; i < to.length; i++) {
			to[i] += step[i];
		}
	}

	/** A function as it looks from a place: OpenNLP begins at zero. */
	private static final class Shifted implements opennlp.tools.ml.maxent.quasinewton.Function {

		private final Function function;
		private final double[] origin;
		private final double[] gradient;
		private double[] at;
		private double value;

		Shifted(Function function, double[] origin) {
			this.function = function;
			this.origin = origin.clone();
			gradient = new double[origin.length];
		}

		@Override
		public int getDimension() {
			return origin.length;
		}

		@Override
		public double valueAt(double[] x) {
			// The minimizer asks for the value and then for the slopes of the same place.
			if (!Arrays.equals(at, x)) {
				at = x.clone();
				double[] place = origin.clone();
				add(place, x);
				value = function.at(place, gradient);
			}
			return value;
		}

		@Override
		public double[] gradientAt(double[] x) {
			valueAt(x);
			return gradient.clone();
		}
	}
}
