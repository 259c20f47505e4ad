package org.glossator.review.diff;

/** In what two annotation sets differ. */
public enum DifferenceKind {
	/** The left set has it, the right does not. */
	MISSING("missing"),
	/** The right set has it, the left does not. */
	EXTRA("extra"),
	/** The same annotation on another span. */
	BOUNDARY("boundary"),
	/** The same annotation with another label. */
	LABEL("label"),
	/** The same annotation with another value of a feature that is not the label. */
	FEATURE("feature"),
	/** The same relation with another source or target. */
	RELATION_END("relationEnd"),
	/** One annotation on the left, several on the right that lie within it. */
	SPLIT("split"),
	/** Several annotations on the left, one on the right that holds them. */
	MERGED("merged"),
	/** The same chain with other members. */
	CHAIN_MEMBERSHIP("chainMembership");

	private final String id;

	DifferenceKind(String id) {
		this.id = id;
	}

	/** The name used in JSON. */
	public String id() {
		return id;
	}

	/** The kind of that name, or null. */
	public static DifferenceKind of(String id) {
		for (DifferenceKind kind : values()) {
			if (kind.id.equals(id)) {
				return kind;
			}
		}
		return null;
	}
}
