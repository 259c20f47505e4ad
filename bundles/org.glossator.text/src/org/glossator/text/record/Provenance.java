package org.glossator.text.record;

import java.util.Objects;

/**
 * Where an annotation comes from and what was decided about it. Immutable.
 *
 * @param status whether a person has decided
 * @param origin who made it
 * @param confidence 0 to 1, or NaN where the maker gave none
 * @param reason why an engine suggests it, for a person to read; empty for none
 * @param note the annotator's own remark; empty for none
 */
public record Provenance(Status status, Origin origin, double confidence, String reason, String note) {

	/** Made by hand, nothing to add: the ordinary case, shared. */
	public static final Provenance MANUAL = new Provenance(Status.ACCEPTED, Origin.MANUAL, Double.NaN, "", "");

	public Provenance {
		Objects.requireNonNull(status);
		Objects.requireNonNull(origin);
		Objects.requireNonNull(reason);
		Objects.requireNonNull(note);
		if (confidence < 0 || confidence > 1) {
			throw new IllegalArgumentException("A confidence lies between 0 and 1, not at " + confidence);
		}
	}

	/** An engine's suggestion. */
	public static Provenance suggestion(Origin origin, double confidence, String reason) {
		return new Provenance(Status.SUGGESTED, origin, confidence, reason, "");
	}

	/** Read from another tool's file, as that tool's users decided it. */
	public static Provenance imported(String format) {
		return new Provenance(Status.ACCEPTED, Origin.imported(format), Double.NaN, "", "");
	}

	/** Whether a confidence was given. */
	public boolean hasConfidence() {
		return !Double.isNaN(confidence);
	}

	/** The same with another status. */
	public Provenance withStatus(Status other) {
		return new Provenance(other, origin, confidence, reason, note);
	}

	/** The same with another note. */
	public Provenance withNote(String other) {
		return new Provenance(status, origin, confidence, reason, other);
	}
}
