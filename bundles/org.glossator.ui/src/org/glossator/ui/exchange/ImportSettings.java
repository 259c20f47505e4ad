package org.glossator.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.glossator.core.corpus.Corpus;
import org.glossator.exchange.ImportRequest;
import org.glossator.exchange.mapping.LabelMapping;
import org.glossator.text.record.AnnotatedDocument;

/** What the import wizard has been told so far. UI thread only, but for the requests it makes. */
final class ImportSettings {

	private Corpus corpus;
	private final List<Path> files = new ArrayList<>();
	private String format = "";
	private String annotator = "";
	private ImportRequest.Existing existing = ImportRequest.Existing.ADD;
	private final Map<String, String> options = new LinkedHashMap<>();
	private LabelMapping mapping = LabelMapping.NONE;

	Corpus corpus() {
		return corpus;
	}

	void corpus(Corpus chosen) {
		corpus = chosen;
	}

	/** The files and folders, in order; to be changed here. */
	List<Path> files() {
		return files;
	}

	/** The id of the format of all files; empty to tell each. */
	void format(String id) {
		format = id;
	}

	String format() {
		return format;
	}

	/** Whose annotations they are where a file does not say. */
	void annotator(String name) {
		annotator = name;
	}

	String annotator() {
		return annotator;
	}

	void existing(ImportRequest.Existing way) {
		existing = way;
	}

	/** The options by name; to be changed here. */
	Map<String, String> options() {
		return options;
	}

	void mapping(LabelMapping now) {
		mapping = now;
	}

	LabelMapping mapping() {
		return mapping;
	}

	/** The request, with documents shown to {@code seen} as they are read, before they are mapped. */
	ImportRequest request(IProgressMonitor monitor, Consumer<AnnotatedDocument> seen) {
		return ImportRequest.of(files).format(format).annotator(annotator.strip()).existing(existing).options(options).mapping(mapping).seen(seen)
				.progress(new MonitorProgress(monitor, "Reading"));
	}
}
