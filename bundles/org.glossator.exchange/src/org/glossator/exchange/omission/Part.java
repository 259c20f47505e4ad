package org.glossator.exchange.omission;

/** What a format may or may not have a place for, beside the annotations themselves. */
public enum Part {
	/** Whose annotations they are. */
	ANNOTATOR,
	/** Title, source, date and so on of a document. */
	DETAILS,
	/** The ids of annotations. */
	ID,
	/** Suggested, accepted, rejected. */
	STATUS,
	/** Who made an annotation. */
	ORIGIN,
	/** How sure an engine was. */
	CONFIDENCE,
	/** Why an engine suggests it. */
	REASON,
	/** The annotator's remark. */
	NOTE
}
