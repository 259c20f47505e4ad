package org.glossator.exchange;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What an export or conversion wrote. Immutable.
 *
 * @param target the folder or file written
 * @param documents how many documents
 * @param sets how many sets of annotations: documents times their annotators
 * @param annotations how many annotations were handed to the format
 * @param layers how many of each layer
 * @param losses what it could not carry
 */
public record ExportResult(Path target, int documents, int sets, int annotations, Map<String, Integer> layers,
		List<Loss> losses) {

	public ExportResult {
		Objects.requireNonNull(target);
		layers = Collections.unmodifiableMap(new TreeMap<>(layers));
		losses = List.copyOf(losses);
	}
}
