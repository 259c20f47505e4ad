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

	private Lbfgs() {
	}

	/** Where the function is least, from zero on, in at most so many rounds. */
	static double[] minimize(Function function, int size, int rounds) {
		double[] slopes = new double[size];
		function.at(new double[size], slopes);
		if (Arrays.stream(slopes).allMatch(slope -> slope == 0)) {
			// Nothing to learn from: OpenNLP would look for a way down for ever.
			return new double[size];
		}
		return new QNMinimizer(0, 0, rounds, KEPT, 10 * rounds).minimize(new opennlp.tools.ml.maxent.quasinewton.Function() {

			private double[] at;
			private final double[] gradient = new double[size];
			private double value;

			@Override
			public int getDimension() {
				return size;
			}

			@Override
			public double valueAt(double[] x) {
				// The minimizer asks for the value and then for the slopes of the same place.
				if (!Arrays.equals(at, x)) {
					at = x.clone();
					value = function.at(x, gradient);
				}
				return value;
			}

			@Override
			public double[] gradientAt(double[] x) {
				valueAt(x);
				return gradient.clone();
			}
		});
	}
}
