package org.glossator.core.corpus;

import java.util.Objects;

/**
 * Somebody or something whose annotations are kept apart. Immutable.
 *
 * @param name unique in its corpus, and the name of a folder
 * @param label what a person reads; empty where it is the name
 * @param role {@code person}, {@code engine}, {@code adjudicator} or {@code import}; empty where nobody said
 */
public record AnnotatorInfo(String name, String label, String role) {

	public AnnotatorInfo {
		Objects.requireNonNull(name);
		Objects.requireNonNull(label);
		Objects.requireNonNull(role);
	}
}
