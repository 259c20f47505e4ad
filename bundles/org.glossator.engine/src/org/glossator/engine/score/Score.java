package org.glossator.engine.score;

import java.util.Locale;

/**
 * Precision, recall and F1 of counts. {@code foundRight} and {@code wantedFound} differ where matching is not one to one
 * or counts parts. Immutable.
 *
 * @param foundRight how much of what was found is right
 * @param found how much was found
 * @param wantedFound how much of what was wanted was found
 * @param wanted how much was wanted
 */
public record Score(double foundRight, double found, double wantedFound, double wanted) {

	/** Nothing found, nothing wanted. */
	public static final Score NONE = new Score(0, 0, 0, 0);

	/** The counts of both together. */
	public Score plus(Score other) {
		return new Score(foundRight + other.foundRight, found + other.found, wantedFound + other.wantedFound, wanted + other.wanted);
	}

	/** The share of what was found that is right; 1 where nothing was found. */
	public double precision() {
		return found == 0 ? 1 : foundRight / found;
	}

	/** The share of what was wanted that was found; 1 where nothing was wanted. */
	public double recall() {
		return wanted == 0 ? 1 : wantedFound / wanted;
	}

	/** The harmonic mean of precision and recall. */
	public double f1() {
		double sum = precision() + recall();
		return sum == 0 ? 0 : 2 * precision() * recall() / sum;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "P %.3f  R %.3f  F1 %.3f  (found %.0f, wanted %.0f)", precision(), recall(), f1(), found, wanted);
	}
}
