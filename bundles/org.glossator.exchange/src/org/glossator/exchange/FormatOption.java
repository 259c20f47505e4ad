package org.glossator.exchange;

import java.util.List;
import java.util.Objects;

/**
 * An option of a format, for the wizards and {@code --option NAME=VALUE}. Immutable.
 *
 * @param name unique in its format
 * @param description one sentence
 * @param values the values allowed, the default first; empty where any text goes
 */
public record FormatOption(String name, String description, List<String> values) {

	public FormatOption {
		Objects.requireNonNull(name);
		Objects.requireNonNull(description);
		values = List.copyOf(values);
	}
}
