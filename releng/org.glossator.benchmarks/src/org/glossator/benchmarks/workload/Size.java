package org.glossator.benchmarks.workload;

/** The sizes of the workload. */
public enum Size {
	/** A news item with few annotations. */
	S(5_000, 200),
	/** The realistic worst: a long report, annotated densely. */
	M(200_000, 10_000),
	/** A book in which a screen shows about 700 annotations. */
	L(1_000_000, 100_000),
	/** What must still work. */
	XL(5_000_000, 500_000);

	private final int characters;
	private final int annotations;

	Size(int characters, int annotations) {
		this.characters = characters;
		this.annotations = annotations;
	}

	/** How long the text is at least, in UTF-16 units. */
	public int characters() {
		return characters;
	}

	/** How many span annotations. */
	public int annotations() {
		return annotations;
	}
}
