package org.glossator.core.validation;

/** What can be wrong with an annotation. */
public enum FindingKind {
	/** It begins or ends outside the text. */
	OUTSIDE_TEXT(true),
	/** Its layer is not in the schema, or is of another kind. */
	UNKNOWN_LAYER(true),
	/** It has a value for a feature that its layer does not have. */
	UNKNOWN_FEATURE(true),
	/** Its value is no tag of a closed tag set. */
	UNKNOWN_TAG(true),
	/** Its value is not of the feature's type or lies outside its bounds. */
	WRONG_VALUE(true),
	/** It has several values where one is allowed. */
	TOO_MANY_VALUES(true),
	/** It points at an annotation that is not there. */
	DANGLING(true),
	/** It joins annotations of layers that the schema does not let it join. */
	WRONG_END(true),
	/** Two annotations of the set have this id. */
	DUPLICATE_ID(true),
	/** It begins or ends inside a grapheme, such as between a letter and its accent. */
	SPLIT_GRAPHEME(true),
	/** A feature that must have a value has none: the annotation is unfinished. */
	MISSING_VALUE(false),
	/** It covers no character. */
	ZERO_WIDTH(false),
	/** Another annotation of the same layer has the same span and the same values. */
	DOUBLE(false);

	private final boolean error;

	FindingKind(boolean error) {
		this.error = error;
	}

	/** Whether it must be mended; otherwise it is to be looked at. */
	public boolean isError() {
		return error;
	}

	/** The name used in JSON: {@code outside-text} and so on. */
	public String id() {
		return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}
}
