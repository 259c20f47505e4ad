package org.glossator.text.schema;

/** What the values of a feature are. All are written as text, see {@code FeatureValues}. */
public enum FeatureType {
	/** Free text. */
	TEXT,
	/** One of a tag set's tags. */
	TAG,
	/** A whole number, between the feature's bounds where it has any; ordered. */
	INTEGER,
	/** A number with a decimal point. */
	DECIMAL,
	/** {@code true} or {@code false}. */
	BOOLEAN,
	/** A link to another annotation of the set, with a role before {@code |} where it has one. */
	LINK,
	/** The address of a concept in a knowledge base. */
	CONCEPT;

	/** The name used in files: {@code text}, {@code tag} and so on. */
	public String id() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
