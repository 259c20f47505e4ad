package org.glossator.text.schema;

import java.util.Map;
import java.util.Objects;

/**
 * One tag of a tag set. Immutable; texts are empty where nothing is given.
 *
 * @param name the value as stored
 * @param label what a person reads
 * @param description one sentence on when to use it
 * @param key the key that tags with it, such as {@code P}; empty for none
 * @param color {@code #rrggbb}, or empty for the layer's
 * @param guideline the guideline text's place, relative to the corpus, such as {@code guidelines/bias.md#doubt}
 * @param mappings its name in other formats, by format
 */
public record TagSpec(String name, String label, String description, String key, String color, String guideline,
		Map<String, String> mappings) {

	public TagSpec {
		Objects.requireNonNull(name);
		Objects.requireNonNull(label);
		Objects.requireNonNull(description);
		Objects.requireNonNull(key);
		Objects.requireNonNull(color);
		Objects.requireNonNull(guideline);
		mappings = Map.copyOf(mappings);
	}

	/** A tag of which only the name is known. */
	public static TagSpec of(String name) {
		return new TagSpec(name, name, "", "", "", "", Map.of());
	}
}
