package org.glossator.engine.claim;

/**
 * A clause and who is said to say it, in tokens. A frame without a verb of saying has {@code verb} -1.
 *
 * @param first the clause's first token
 * @param limit behind its last
 * @param verb the verb or phrase that attributes it, or -1
 * @param sourceFirst the first token of the words that name the source; equal to {@code sourceLimit} where there are none
 * @param sourceLimit behind them
 * @param accusation whether the verb accuses rather than tells
 */
record Frame(int first, int limit, int verb, int sourceFirst, int sourceLimit, boolean accusation) {

	static Frame plain(int first, int limit) {
		return new Frame(first, limit, -1, first, first, false);
	}

	boolean isAttributed() {
		return verb >= 0;
	}
}
