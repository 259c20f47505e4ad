package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The units that annotators found in one text, as gamma sees them: where they begin and end, and their category as a
 * number. Each annotator's units are sorted, and equal ones are one. Immutable.
 */
final class Continuum {

	/**
	 * A unit.
	 *
	 * @param begin where it begins; may be negative in a sampled continuum
	 * @param end after {@code begin}
	 * @param category its category's number
	 */
	record Unit(long begin, long end, int category) implements Comparable<Unit> {

		/** What an annotator pays for having no counterpart. */
		static final double ALONE = 1;

		private static final Comparator<Unit> ORDER = Comparator.comparingLong(Unit::begin).thenComparingLong(Unit::end)
				.thenComparingInt(Unit::category);

		@Override
		public int compareTo(Unit other) {
			return ORDER.compare(this, other);
		}

		/** The combined dissimilarity with weights 1 and 1: squared relative distance, plus 1 for another category. */
		double dissimilarity(Unit other) {
			double distance = Math.abs(begin - other.begin) + Math.abs(end - other.end);
			double relative = distance / (end - begin + other.end - other.begin);
			return relative * relative + (category == other.category ? 0 : ALONE);
		}
	}

	private final List<Unit[]> annotators = new ArrayList<>();
	private final int units;

	Continuum(List<? extends List<Unit>> found) {
		int sum = 0;
		for (List<Unit> of : found) {
			Unit[] sorted = new TreeSet<>(of).toArray(Unit[]::new);
			annotators.add(sorted);
			sum += sorted.length;
		}
		units = sum;
	}

	int annotators() {
		return annotators.size();
	}

	/** The units of an annotator, sorted. */
	Unit[] of(int annotator) {
		return annotators.get(annotator);
	}

	/** How many units there are in all. */
	int units() {
		return units;
	}

	/** How many annotators found anything. */
	int annotatorsWithUnits() {
		return (int) annotators.stream().filter(of -> of.length > 0).count();
	}

	/** What is known of all units together, from which chance makes others. */
	double[] lengths() {
		return annotators.stream().flatMap(Arrays::stream).mapToDouble(unit -> unit.end - unit.begin).toArray();
	}

	/** How many units each annotator found. */
	double[] counts() {
		return annotators.stream().mapToDouble(of -> of.length).toArray();
	}

	/**
	 * From each unit's end to the next unit's begin, negative where they overlap; the way to an annotator's first unit;
	 * and one zero, as the reference implementation has it.
	 */
	double[] gaps() {
		List<Double> gaps = new ArrayList<>();
		gaps.add(0.0);
		for (Unit[] of : annotators) {
			for (int i = 1; i < of.length; i++) {
				gaps.add((double) (of[i].begin - of[i - 1].end));
			}
		}
		for (Unit[] of : annotators) {
			if (of.length > 0 && of[0].begin > 0) {
				gaps.add((double) of[0].begin);
			}
		}
		return gaps.stream().mapToDouble(Double::doubleValue).toArray();
	}
}
