package org.glossator.review;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes on by a second each time it is asked. */
public final class Ticking implements InstantSource {

	private Instant now = Instant.parse("2026-11-22T09:30:00Z");

	@Override
	public Instant instant() {
		now = now.plusSeconds(1);
		return now;
	}
}
