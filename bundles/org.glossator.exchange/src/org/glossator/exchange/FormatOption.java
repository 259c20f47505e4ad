package org.glossator.exchange;

import java.util.List;
import java.util.Objects;

/**
 * An option of a format, for the wizards and {@code --option NAME=VALUE}. Immutable.
 *
 * @param name unique in its format
 * @param description one sentence
 * @param values the values allowed, the default first; empty where any text goes
 * @param use what it has an effect on
 */
public record FormatOption(String name, String description, List<String> values, Use use) {

	/** What an option has an effect on. */
	public enum Use {
		/** Reading files alone. */
		READ,
		/** Writing files alone. */
		WRITE,
		/** Both. */
		BOTH;

		/** Whether it matters for reading. */
		public boolean reads() {
			return this != WRITE;
		}

		/** Whether it matters for writing. */
		public boolean writes() {
			return this != READ;
		}
	}

	public FormatOption {
		Objects.requireNonNull(name);
		Objects.requireNonNull(description);
		Objects.requireNonNull(use);
		values = List.copyOf(values);
	}

	/** An option of reading. */
	public static FormatOption reading(String name, String description, List<String> values) {
		return new FormatOption(name, description, values, Use.READ);
	}

	/** An option of writing. */
	public static FormatOption writing(String name, String description, List<String> values) {
		return new FormatOption(name, description, values, Use.WRITE);
	}
}
