package org.glossator.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What an export or conversion wrote. Immutable.
 *
 * @param target the folder or file written
 * @param documents how many documents
 * @param sets how many sets of annotations: documents times their annotators
 * @param annotations how many annotations were handed to the format
 * @param losses what it could not carry
 */
public record ExportResult(Path target, int documents, int sets, int annotations, List<Loss> losses) {

	public ExportResult {
		Objects.requireNonNull(target);
		losses = List.copyOf(losses);
	}
}
