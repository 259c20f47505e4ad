package org.glossator.bridge;

import java.util.Locale;

/** What becomes of a CAS's sentences and tokens, which Glossator itself does not store. */
public enum Segmentation {
	/** Kept as annotations where a value hangs on them or something refers to them; where others are not ours, that is told. */
	NEEDED,
	/** All are kept as annotations of the layers {@code Sentence} and {@code Token}. */
	KEEP,
	/** None is kept unless something refers to it. */
	DROP;

	/** The option value: {@code needed}, {@code keep}, {@code drop}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
