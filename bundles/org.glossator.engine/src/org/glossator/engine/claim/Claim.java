package org.glossator.engine.claim;

import java.util.Objects;

/**
 * A sentence or clause asserted as fact. Immutable.
 *
 * @param begin UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 * @param voice author, quoted or paraphrased
 * @param type event, quantity, causal, prediction, accusation or policy
 * @param checkworthy 0 (not worth checking) to 3
 * @param claimant the name of who claims it, or null where nobody is named
 * @param confidence 0 to 1
 * @param reason why, for a person to read
 */
public record Claim(int begin, int end, String voice, String type, int checkworthy, ClaimFinder.Name claimant, double confidence,
		String reason) {

	public Claim {
		Objects.requireNonNull(voice);
		Objects.requireNonNull(type);
		Objects.requireNonNull(reason);
	}
}
