package org.glossator.text.schema;

import java.util.Objects;

/**
 * One feature of a layer. Immutable.
 *
 * @param name unique in its layer
 * @param label what a person reads
 * @param type what its values are
 * @param tagSet the tag set's name for {@link FeatureType#TAG}; empty for none
 * @param multiple whether it may have several values
 * @param required whether an annotation without it is unfinished
 * @param minimum the lowest value of an integer, or null
 * @param maximum the highest value of an integer, or null
 * @param defaultValue given to new annotations; empty for none
 * @param description one sentence
 * @param uimaName the feature's name in the UIMA type
 */
public record FeatureSpec(String name, String label, FeatureType type, String tagSet, boolean multiple,
		boolean required, Integer minimum, Integer maximum, String defaultValue, String description, String uimaName) {

	public FeatureSpec {
		Objects.requireNonNull(name);
		Objects.requireNonNull(label);
		Objects.requireNonNull(type);
		Objects.requireNonNull(tagSet);
		Objects.requireNonNull(defaultValue);
		Objects.requireNonNull(description);
		Objects.requireNonNull(uimaName);
	}

	/** A single-valued feature of that type, not required, with its own name as label and UIMA name. */
	public static FeatureSpec of(String name, FeatureType type) {
		return new FeatureSpec(name, name, type, "", false, false, null, null, "", "", name);
	}

	/** A single-valued feature whose values are the tags of that set. */
	public static FeatureSpec tag(String name, String tagSet) {
		return new FeatureSpec(name, name, FeatureType.TAG, tagSet, false, false, null, null, "", "", name);
	}
}
