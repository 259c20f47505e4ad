package org.glossator.text.schema;

/** What the annotations of a layer are attached to. */
public enum LayerKind {
	/** A span of text. */
	SPAN,
	/** Two annotations, from a source to a target. */
	RELATION,
	/** An ordered list of span annotations. */
	CHAIN,
	/** The document as a whole. */
	DOCUMENT;

	/** The name used in files: {@code span}, {@code relation}, {@code chain}, {@code document}. */
	public String id() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
