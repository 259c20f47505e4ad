package org.glossator.engine.entity;

import java.util.Objects;

/**
 * A name found in a text. Immutable.
 *
 * @param first its first token
 * @param limit behind its last token
 * @param kind PER, ORG, GPE, LOC, FAC, EVT or MISC
 * @param confidence 0 to 1: how often such a finding is right
 * @param reason why, for a person to read
 */
public record Mention(int first, int limit, String kind, double confidence, String reason) {

	public Mention {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(reason);
	}

	/** The same with another kind and reason. */
	Mention as(String other, double otherConfidence, String otherReason) {
		return new Mention(first, limit, other, otherConfidence, otherReason);
	}

	/** The same over other tokens. */
	Mention over(int otherFirst, int otherLimit) {
		return new Mention(otherFirst, otherLimit, kind, confidence, reason);
	}
}
