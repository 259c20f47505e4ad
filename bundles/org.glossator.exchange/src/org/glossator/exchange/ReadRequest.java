package org.glossator.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.glossator.text.schema.SchemaSpec;

/**
 * What to read. Immutable.
 *
 * @param files the files, or folders for formats of several files, in the order to read
 * @param annotator whose annotations they are where the file does not say; may be empty
 * @param schema the layers already known; a foreign name that maps to one of them becomes it
 * @param known the documents already known, for formats that come without the text
 * @param options values of the format's options by name; those not given have their default
 * @param progress told of each document, asked about cancelling
 */
public record ReadRequest(List<Path> files, String annotator, SchemaSpec schema, KnownDocuments known,
		Map<String, String> options, Progress progress) {

	public ReadRequest {
		files = List.copyOf(files);
		Objects.requireNonNull(annotator);
		Objects.requireNonNull(schema);
		Objects.requireNonNull(known);
		options = Map.copyOf(options);
		Objects.requireNonNull(progress);
	}

	/** These files on their own: no known documents, no options, nobody watching. */
	public static ReadRequest of(SchemaSpec schema, Path... files) {
		return new ReadRequest(List.of(files), "", schema, KnownDocuments.NONE, Map.of(), Progress.NONE);
	}

	/** The value of that option, or the default. */
	public String option(String name, String otherwise) {
		return options.getOrDefault(name, otherwise);
	}
}
