package org.glossator.engine.learning;

import org.glossator.text.record.FeatureValues;

/**
 * A span by its tokens. Immutable.
 *
 * @param first its first token
 * @param limit behind its last token
 * @param label the value of the layer's label feature; empty where it has none
 * @param values all its values
 */
record TokenSpan(int first, int limit, String label, FeatureValues values) {

	boolean overlaps(int otherFirst, int otherLimit) {
		return first < otherLimit && otherFirst < limit;
	}

	/** How many tokens are shared, as a share of the tokens of both. */
	double overlap(int otherFirst, int otherLimit) {
		int shared = Math.min(limit, otherLimit) - Math.max(first, otherFirst);
		return shared <= 0 ? 0 : shared / (double) (Math.max(limit, otherLimit) - Math.min(first, otherFirst));
	}
}
