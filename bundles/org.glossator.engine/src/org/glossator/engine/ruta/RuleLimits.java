package org.glossator.engine.ruta;

import java.time.Duration;

/**
 * What a script may take for one document before it is stopped.
 *
 * @param time of one script on one document
 * @param annotations how many annotations it may make
 */
public record RuleLimits(Duration time, int annotations) {

	/** Ten seconds and 50,000 annotations. */
	public static final RuleLimits DEFAULT = new RuleLimits(Duration.ofSeconds(10), 50_000);
}
