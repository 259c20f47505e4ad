package org.glossator.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.glossator.exchange.mapping.LabelMapping;
import org.glossator.text.record.AnnotatedDocument;

/**
 * What to import into a corpus, and how. Immutable.
 *
 * @param files files and folders of any formats, texts too
 * @param format the id of the format they are all of; empty to tell each from its content
 * @param annotator whose annotations they are where a file does not say; empty for {@value #NOBODY}
 * @param existing what to do where that annotator has annotations on the document already
 * @param options values of the formats' options by name
 * @param mapping what foreign layers and labels become
 * @param seen shown each document as it is read, before it is mapped; in the thread that reads
 * @param progress told of each document, asked about cancelling
 */
public record ImportRequest(List<Path> files, String format, String annotator, Existing existing, Map<String, String> options,
		LabelMapping mapping, Consumer<AnnotatedDocument> seen, Progress progress) {

	/** The annotator's name where neither the file nor the request has one. */
	public static final String NOBODY = "imported";

	/** What becomes of annotations that are there already. */
	public enum Existing {
		/** They stay; those imported come beside them, but for those that are the same. */
		ADD,
		/** They go. */
		REPLACE
	}

	public ImportRequest {
		files = List.copyOf(files);
		Objects.requireNonNull(format);
		Objects.requireNonNull(annotator);
		Objects.requireNonNull(existing);
		options = Map.copyOf(options);
		Objects.requireNonNull(mapping);
		Objects.requireNonNull(seen);
		Objects.requireNonNull(progress);
	}

	/** These files, told from their content, added to what is there, nobody watching. */
	public static ImportRequest of(List<Path> files) {
		return new ImportRequest(files, "", "", Existing.ADD, Map.of(), LabelMapping.NONE, document -> {
			// nobody looks
		}, Progress.NONE);
	}

	/** The same in that format; empty to tell it. */
	public ImportRequest format(String id) {
		return new ImportRequest(files, id, annotator, existing, options, mapping, seen, progress);
	}

	/** The same for that annotator. */
	public ImportRequest annotator(String name) {
		return new ImportRequest(files, format, name, existing, options, mapping, seen, progress);
	}

	/** The same with another way with what is there. */
	public ImportRequest existing(Existing way) {
		return new ImportRequest(files, format, annotator, way, options, mapping, seen, progress);
	}

	/** The same with these options. */
	public ImportRequest options(Map<String, String> values) {
		return new ImportRequest(files, format, annotator, existing, values, mapping, seen, progress);
	}

	/** The same with that mapping. */
	public ImportRequest mapping(LabelMapping by) {
		return new ImportRequest(files, format, annotator, existing, options, by, seen, progress);
	}

	/** The same, with documents shown as they are read. */
	public ImportRequest seen(Consumer<AnnotatedDocument> by) {
		return new ImportRequest(files, format, annotator, existing, options, mapping, by, progress);
	}

	/** The same, watched. */
	public ImportRequest progress(Progress watch) {
		return new ImportRequest(files, format, annotator, existing, options, mapping, seen, watch);
	}
}
