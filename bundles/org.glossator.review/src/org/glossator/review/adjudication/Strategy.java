package org.glossator.review.adjudication;

import java.util.Locale;

/** How a first adjudicated set is made, before anybody decides. */
public enum Strategy {
	/** Only what all annotators have, on the same span with the same label. */
	ALL_AGREE,
	/** What more than half of them have, on the same span with the same label. */
	MAJORITY,
	/** What one annotator has. */
	TRUSTED,
	/** Everything anybody has; what is the same only once. */
	UNION;

	/** The name used on the command line: {@code all-agree} and so on. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The strategy of that name, or null. */
	public static Strategy of(String id) {
		for (Strategy strategy : values()) {
			if (strategy.id().equals(id)) {
				return strategy;
			}
		}
		return null;
	}
}
