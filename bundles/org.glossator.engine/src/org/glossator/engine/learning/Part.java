package org.glossator.engine.learning;

/** What makes suggestions from what was learned. */
public enum Part {
	/** The same string was annotated before. */
	MEMORY("string memory"),
	/** OpenNLP's name finder. */
	NAMES("name finder"),
	/** The linear classifier of sentences. */
	SENTENCES("sentence classifier"),
	/** The linear classifier of whole documents. */
	DOCUMENTS("document classifier");

	private final String label;

	Part(String label) {
		this.label = label;
	}

	/** What a person reads. */
	public String label() {
		return label;
	}
}
