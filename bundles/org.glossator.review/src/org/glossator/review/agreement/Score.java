package org.glossator.review.agreement;

/**
 * Precision and recall of a predicted set against a gold one. Immutable.
 *
 * @param foundOfPredicted how much of the predicted is right: a number of annotations, or a sum of shares for PTC's score
 * @param foundOfGold how much of the gold was found
 * @param predicted how many were predicted
 * @param gold how many there are
 */
public record Score(double foundOfPredicted, double foundOfGold, int predicted, int gold) {

	/** Nothing predicted, nothing to find. */
	public static final Score NONE = new Score(0, 0, 0, 0);

	/** So many of both are matched. */
	static Score matched(int matched, int predicted, int gold) {
		return new Score(matched, matched, predicted, gold);
	}

	/** Both together, as over several documents. */
	public Score plus(Score other) {
		return new Score(foundOfPredicted + other.foundOfPredicted, foundOfGold + other.foundOfGold,
				predicted + other.predicted, gold + other.gold);
	}

	/** The share of the predicted that is right; 0 where nothing was predicted, NaN where there was nothing at all. */
	public double precision() {
		return predicted == 0 ? gold == 0 ? Double.NaN : 0 : foundOfPredicted / predicted;
	}

	/** The share of the gold that was found; 0 where there is none, NaN where there was nothing at all. */
	public double recall() {
		return gold == 0 ? predicted == 0 ? Double.NaN : 0 : foundOfGold / gold;
	}

	/** The harmonic mean of both. */
	public double f1() {
		double precision = precision();
		double recall = recall();
		return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
	}

	/** How many of the predicted are right. */
	public int truePositives() {
		return (int) Math.round(foundOfPredicted);
	}

	/** How many of the predicted are wrong. */
	public int falsePositives() {
		return predicted - truePositives();
	}

	/** How many of the gold were not found. */
	public int falseNegatives() {
		return gold - (int) Math.round(foundOfGold);
	}
}
