package org.glossator.engine.learning;

/**
 * One point of a learning curve, at the threshold with the best F1. Immutable.
 *
 * @param documents from how many documents was learned
 * @param decisions from how many accepted and rejected annotations
 * @param precision of suggestions on other documents
 * @param recall of the same
 * @param f1 of the same
 */
public record CurvePoint(int documents, int decisions, double precision, double recall, double f1) {

	public CurvePoint {
		precision = round(precision);
		recall = round(recall);
		f1 = round(f1);
	}

	private static double round(double share) {
		return Math.round(share * 10_000) / 10_000.0;
	}
}
