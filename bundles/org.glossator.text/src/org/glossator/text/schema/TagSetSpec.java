package org.glossator.text.schema;

import java.util.List;
import java.util.Objects;

/**
 * A tag set. Immutable.
 *
 * @param name unique in its schema
 * @param description one sentence
 * @param open whether annotators may use values outside it
 * @param ordered whether the tags are ranked from low to high
 * @param tags the tags, in the order shown
 */
public record TagSetSpec(String name, String description, boolean open, boolean ordered, List<TagSpec> tags) {

	public TagSetSpec {
		Objects.requireNonNull(name);
		Objects.requireNonNull(description);
		tags = List.copyOf(tags);
	}

	/** The tag of that name, or null. */
	public TagSpec tag(String tag) {
		for (TagSpec candidate : tags) {
			if (candidate.name().equals(tag)) {
				return candidate;
			}
		}
		return null;
	}
}
