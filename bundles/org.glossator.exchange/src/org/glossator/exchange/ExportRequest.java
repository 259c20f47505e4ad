package org.glossator.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What to export from a corpus, and where. Immutable.
 *
 * @param format the format's id
 * @param target the folder or file to write, as {@link CorpusFormat#writesFolder()} says
 * @param annotators whose sets; empty for everybody's but the extraction's own marks
 * @param documents the ids of the documents; empty for all
 * @param options values of the format's options by name
 * @param progress told of each document, asked about cancelling
 */
public record ExportRequest(String format, Path target, List<String> annotators, List<String> documents,
		Map<String, String> options, Progress progress) {

	public ExportRequest {
		Objects.requireNonNull(format);
		Objects.requireNonNull(target);
		annotators = List.copyOf(annotators);
		documents = List.copyOf(documents);
		options = Map.copyOf(options);
		Objects.requireNonNull(progress);
	}

	/** Everything in that format, nobody watching. */
	public static ExportRequest of(String format, Path target) {
		return new ExportRequest(format, target, List.of(), List.of(), Map.of(), Progress.NONE);
	}

	/** The same for these annotators. */
	public ExportRequest annotators(List<String> names) {
		return new ExportRequest(format, target, names, documents, options, progress);
	}

	/** The same for these documents. */
	public ExportRequest documents(List<String> ids) {
		return new ExportRequest(format, target, annotators, ids, options, progress);
	}

	/** The same with these options. */
	public ExportRequest options(Map<String, String> values) {
		return new ExportRequest(format, target, annotators, documents, values, progress);
	}

	/** The same, watched. */
	public ExportRequest progress(Progress watch) {
		return new ExportRequest(format, target, annotators, documents, options, watch);
	}
}
