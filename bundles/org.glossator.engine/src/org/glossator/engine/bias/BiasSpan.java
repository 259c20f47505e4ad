package org.glossator.engine.bias;

import java.util.Objects;

/**
 * A passage that pushes the reader. Immutable.
 *
 * @param begin UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 * @param technique one of the schema's techniques, such as {@code Loaded_Language}
 * @param strength 1 to 3
 * @param target a token of whom it is about, or -1 where that cannot be told
 * @param confidence 0 to 1
 * @param reason why, for a person to read
 */
public record BiasSpan(int begin, int end, String technique, int strength, int target, double confidence, String reason) {

	public BiasSpan {
		Objects.requireNonNull(technique);
		Objects.requireNonNull(reason);
	}

	/** The same, but of a kind that counts only where much else pushes the reader. */
	BiasSpan weak() {
		return new BiasSpan(begin, end, technique, strength, target, Confidence.WEAK, reason);
	}

	/** The same with another confidence and technique. */
	BiasSpan as(double probability, String how) {
		return new BiasSpan(begin, end, how, strength, target, probability, reason);
	}
}
