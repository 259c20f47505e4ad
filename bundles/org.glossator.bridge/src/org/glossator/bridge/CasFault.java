package org.glossator.bridge;

import java.io.IOException;

/** What is wrong in a CAS, in one sentence; the format that read it adds the file and the line. */
public final class CasFault extends IOException {

	private static final long serialVersionUID = 1L;

	private final int begin;
	private final int end;

	CasFault(String sentence, int begin, int end) {
		super(sentence);
		this.begin = begin;
		this.end = end;
	}

	/** Where the annotation at fault says that it begins, in UTF-16 units. */
	public int begin() {
		return begin;
	}

	/** Where the annotation at fault says that it ends, in UTF-16 units. */
	public int end() {
		return end;
	}
}
