package org.glossator.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the least value of a smooth convex function by limited-memory BFGS (Liu and Nocedal 1989). The same function gives the same answer. */
final class Lbfgs {

	/** What is to be small. */
	interface Function {

		/** The value at {@code x}; its slopes are put into {@code gradient}. */
		double at(double[] x, double[] gradient);
	}

	private static final int KEPT = 8;
	private static final double ENOUGH = 1e-4;
	private static final double SLOPE = 1e-4;
	private static final int HALVINGS = 25;

	private record Step(double[] moved, double[] turned, double scale) {
	}

	private Lbfgs() {
	}

	/** Where the function is least, from zero on, in at most so many rounds. */
	static double[] minimize(Function function, int size, int rounds) {
		double[] x = new double[size];
		double[] gradient = new double[size];
		double value = function.at(x, gradient);
		Deque<Step> steps = new ArrayDeque<>();
		for (int round = 0; round < rounds; round++) {
			double[] way = way(gradient, steps);
			double slope = dot(way, gradient);
			double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
			double[] next = new double[size];
			double[] nextGradient = new double[size];
			double nextValue = value;
			boolean lower = false;
			for (int h = 0; h < HALVINGS && !lower; h++, length /= 2) {
				for (int i = 0; i < size; i++) {
					next[i] = x[i] + length * way[i];
				}
				nextValue = function.at(next, nextGradient);
				lower = nextValue <= value + SLOPE * length * slope;
			}
			if (!lower) {
				break;
			}
			double gain = value - nextValue;
			remember(steps, x, next, gradient, nextGradient);
			x = next;
			gradient = nextGradient;
			value = nextValue;
			if (gain < ENOUGH * Math.max(1, Math.abs(value)) * 0.01) {
				break;
			}
		}
		return x;
	}

	private static void remember(Deque<Step> steps, double[] x, double[] next, double[] gradient, double[] nextGradient) {
		double[] moved = new double[x.length];
		double[] turned = new double[x.length];
		for (int i = 0; i < x.length; i++) {
			moved[i] = next[i] - x[i];
			turned[i] = nextGradient[i] - gradient[i];
		}
		double scale = dot(moved, turned);
		if (scale > 1e-12) {
			steps.addLast(new Step(moved, turned, 1 / scale));
			if (steps.size() > KEPT) {
				steps.removeFirst();
			}
		}
	}

	/** Downhill, bent by what the last steps told of the curvature. */
	private static double[] way(double[] gradient, Deque<Step> steps) {
		double[] way = gradient.clone();
		List<Step> backwards = new ArrayList<>(steps).reversed();
		double[] factors = new double[backwards.size()];
		for (int k = 0; k < factors.length; k++) {
			Step step = backwards.get(k);
			factors[k] = step.scale() * dot(step.moved(), way);
			add(way, step.turned(), -factors[k]);
		}
		if (!backwards.isEmpty()) {
			Step last = backwards.get(0);
			double size = 1 / (last.scale() * dot(last.turned(), last.turned()));
			for (int i = 0; i < way.length; i++) {
				way[i] *= size;
			}
		}
		for (int k = factors.length - 1; k >= 0; k--) {
			Step step = backwards.get(k);
			add(way, step.moved(), factors[k] - step.scale() * dot(step.turned(), way));
		}
		for (int i = 0; i < way.length; i++) {
			way[i] = -way[i];
		}
		return way;
	}

	private static void add(double[] to, double[] what, double times) {
		for (int i = 0; i < to.length; i++) {
			to[i] += times * what[i];
		}
	}

	private static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}
}
