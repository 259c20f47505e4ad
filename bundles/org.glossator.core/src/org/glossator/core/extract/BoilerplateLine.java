package org.glossator.core.extract;

import java.util.Objects;

/**
 * A line of the extracted text that belongs to the page and not to the article. Immutable.
 *
 * @param kind what sort of furniture
 * @param begin UTF-16 offset of its first character that is no blank
 * @param end UTF-16 offset after its last character that is no blank
 */
public record BoilerplateLine(BoilerplateKind kind, int begin, int end) {

	public BoilerplateLine {
		Objects.requireNonNull(kind);
	}
}
