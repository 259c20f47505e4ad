package org.glossator.exchange.sample;

/**
 * How long tests that try random input go on: as long as a build can wait, or, with the system property
 * {@code glossator.fuzz}, so many times as long.
 */
public final class Fuzz {

	private Fuzz() {
	}

	/** The number of rounds, for a usual number. */
	public static long rounds(long usual) {
		return usual * Math.max(1, Long.getLong("glossator.fuzz", 1));
	}
}
