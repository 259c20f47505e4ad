package org.glossator.text.record;

/**
 * An annotation as an immutable value, free of EMF and UIMA: what engines make, formats read and write, and review
 * compares. Safe to hand to any thread.
 */
public sealed interface AnnotationRecord permits SpanRecord, RelationRecord, ChainRecord, DocumentLevelRecord {

	/** Unique in its annotation set and stable over its life; empty where it is yet to be given. */
	String id();

	/** The layer's name; a layer that the schema does not know is kept. */
	String layer();

	/** The feature values, never null. */
	FeatureValues values();

	/** Where it comes from, never null. */
	Provenance provenance();

	/** The same under another id. */
	AnnotationRecord withId(String id);

	/** The same with other values. */
	AnnotationRecord withValues(FeatureValues values);

	/** The same with another provenance. */
	AnnotationRecord withProvenance(Provenance provenance);
}
