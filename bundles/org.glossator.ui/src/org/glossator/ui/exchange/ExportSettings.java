package org.glossator.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.glossator.core.corpus.Corpus;
import org.glossator.exchange.CorpusFormat;
import org.glossator.exchange.ExportRequest;
import org.glossator.text.record.DocumentInfo;

/** What the export wizard has been told so far. UI thread only, but for the requests it makes. */
final class ExportSettings {

	private Corpus corpus;
	private List<DocumentInfo> selected = List.of();
	private boolean onlySelected;
	private final List<String> annotators = new ArrayList<>();
	private CorpusFormat format;
	private String target = "";
	private final Map<String, String> options = new LinkedHashMap<>();

	Corpus corpus() {
		return corpus;
	}

	/** Another corpus, with the documents selected of it. */
	void corpus(Corpus chosen, List<DocumentInfo> documents) {
		corpus = chosen;
		selected = List.copyOf(documents);
		onlySelected = !selected.isEmpty();
		annotators.clear();
	}

	/** The documents that were selected in the window. */
	List<DocumentInfo> selected() {
		return selected;
	}

	void onlySelected(boolean only) {
		onlySelected = only;
	}

	boolean onlySelected() {
		return onlySelected;
	}

	/** Whose sets; to be changed here. */
	List<String> annotators() {
		return annotators;
	}

	void format(CorpusFormat chosen) {
		format = chosen;
	}

	CorpusFormat format() {
		return format;
	}

	void target(String path) {
		target = path;
	}

	String target() {
		return target;
	}

	/** The options by name; to be changed here. */
	Map<String, String> options() {
		return options;
	}

	/** The ids of the documents to export; none for all. */
	List<String> documents() {
		return onlySelected ? selected.stream().map(DocumentInfo::id).toList() : List.of();
	}

	/** The request, to that place. */
	ExportRequest request(Path place, IProgressMonitor monitor) {
		return new ExportRequest(format.id(), place, annotators, documents(), options, new MonitorProgress(monitor, "Exporting"));
	}
}
