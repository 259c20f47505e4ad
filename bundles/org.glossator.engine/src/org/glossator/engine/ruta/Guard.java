package org.glossator.engine.ruta;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.apache.uima.ruta.RutaElement;

/** Stops a script that takes too long, makes too much or is no longer wanted. For one thread. */
final class Guard {

	/** A limit was met; the sentence says which. */
	static final class Stopped extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Stopped(String sentence) {
			super(sentence);
		}
	}

	private static final int CHECK_EVERY = 256;

	private RuleLimits limits = RuleLimits.DEFAULT;
	private BooleanSupplier cancelled;
	private long end;
	private int steps;
	private int annotations;
	private RutaElement early;

	/** A rule is at work of which Ruta has not told yet; null when it is done. */
	void early(RutaElement rule) {
		early = rule;
	}

	/** Such a rule, or null. */
	RutaElement early() {
		return early;
	}

	/** A run begins. */
	void start(RuleLimits allowed, BooleanSupplier stop) {
		limits = allowed;
		cancelled = stop;
		end = System.nanoTime() + allowed.time().toNanos();
		steps = 0;
		annotations = 0;
		early = null;
	}

	/** Called at every small step of the run. */
	void step() {
		if (++steps % CHECK_EVERY == 0) {
			check();
		}
	}

	void check() {
		if (cancelled != null && cancelled.getAsBoolean()) {
			throw new CancellationException("Annotating was cancelled.");
		}
		if (System.nanoTime() - end > 0) {
			throw new Stopped("The rule was stopped after " + limits.time().toSeconds()
					+ " s; it tries too many combinations: narrow its first element, or replace * and + by counts such as [0,5].");
		}
	}

	void annotation() {
		if (++annotations > limits.annotations()) {
			throw new Stopped("The rule was stopped because the script made more than " + limits.annotations()
					+ " annotations in one document; narrow it.");
		}
	}
}
