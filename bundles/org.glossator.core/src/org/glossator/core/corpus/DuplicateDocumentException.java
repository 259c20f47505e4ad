package org.glossator.core.corpus;

import java.io.IOException;

import org.glossator.text.record.DocumentInfo;

/** A text that the corpus already holds, byte for byte. Nothing was added. */
public final class DuplicateDocumentException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient DocumentInfo existing;

	DuplicateDocumentException(DocumentInfo existing, String name) {
		super("The text of " + (name.isEmpty() ? "the new document" : name) + " is already in the corpus as "
				+ existing.id() + "; nothing was added.");
		this.existing = existing;
	}

	/** The document that has this text. */
	public DocumentInfo existing() {
		return existing;
	}
}
