package org.glossator.core.corpus;

import java.nio.file.Path;
import java.util.Objects;

import org.glossator.text.record.DocumentInfo;

/**
 * A document that was taken out of its corpus and can be brought back. Immutable.
 *
 * @param info what was known of it
 * @param original the path of the file its text was extracted from, relative to the corpus; empty for none
 * @param aside the folder in which its files are now
 */
public record RemovedDocument(DocumentInfo info, String original, Path aside) {

	public RemovedDocument {
		Objects.requireNonNull(info);
		Objects.requireNonNull(original);
		Objects.requireNonNull(aside);
	}
}
