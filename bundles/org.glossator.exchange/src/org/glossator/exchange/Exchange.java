package org.glossator.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.glossator.core.corpus.Corpus;
import org.glossator.exchange.mapping.LabelMapping;

/**
 * The one way in and out of a corpus, for the command line and the wizards alike. What cannot be read is an
 * {@link org.glossator.text.InputFault}, and then nothing is taken over; a call that was cancelled ends with
 * {@link java.util.concurrent.CancellationException}. Methods may be called from any thread, one at a time for a corpus.
 */
public final class Exchange {

	private Exchange() {
	}

	/**
	 * Imports files: annotations in any format, and texts. Annotations bind to a document of the corpus that has the same
	 * text, else their text becomes a new document. Everything is read before anything is written.
	 */
	public static ImportResult importFiles(Corpus corpus, ImportRequest request) throws IOException {
		return new Import(corpus, request).run(corpus::write);
	}

	/** As above, with sets handed to {@code writer}, so that a window can make them undoable. */
	public static ImportResult importFiles(Corpus corpus, ImportRequest request, SetWriter writer) throws IOException {
		return new Import(corpus, request).run(writer);
	}

	/** Reads everything and tells what an import would do; nothing is written. */
	public static ImportResult preview(Corpus corpus, ImportRequest request) throws IOException {
		return new Import(corpus, request).preview();
	}

	/** Exports a corpus, or part of it, as a stream: memory does not grow with the number of documents. */
	public static ExportResult export(Corpus corpus, ExportRequest request) throws IOException {
		return new Export(corpus, request).run();
	}

	/**
	 * Turns files of one format into another, without a corpus, as a stream. Layers are those of the built-in schema and
	 * those the files bring.
	 *
	 * @param from the id of the format of the files; empty to tell it from their content
	 * @param to the id of the format to write
	 * @param options values of both formats' options by name
	 */
	public static ExportResult convert(List<Path> files, String from, String to, Path target, Map<String, String> options,
			Progress progress) throws IOException {
		return convert(files, from, to, target, options, LabelMapping.NONE, progress);
	}

	/** The same, with what labels of the files become. */
	public static ExportResult convert(List<Path> files, String from, String to, Path target, Map<String, String> options,
			LabelMapping mapping, Progress progress) throws IOException {
		return new Conversion(files, from, to, target, options, mapping, progress).run();
	}
}
