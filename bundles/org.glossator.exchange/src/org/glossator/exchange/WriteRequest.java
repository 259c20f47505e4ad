package org.glossator.exchange;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.schema.SchemaSpec;

/**
 * What to write, and where. Immutable but for the stream of documents, which is walked once.
 *
 * @param schema the layers of the annotations; an annotation of a layer that is not in it is written as far as possible
 * @param documents the documents with one annotator's annotations each, made one at a time; several annotators' sets of
 *        one document follow each other
 * @param severalAnnotators whether the documents are of more than one annotator
 * @param target the folder to write into, made where it is missing, or the file to write, as
 *        {@link CorpusFormat#writesFolder()} says
 * @param options values of the format's options by name; those not given have their default
 * @param progress told of each document, asked about cancelling
 */
public record WriteRequest(SchemaSpec schema, Iterable<AnnotatedDocument> documents, boolean severalAnnotators, Path target,
		Map<String, String> options, Progress progress) {

	public WriteRequest {
		Objects.requireNonNull(schema);
		Objects.requireNonNull(documents);
		Objects.requireNonNull(target);
		options = Map.copyOf(options);
		Objects.requireNonNull(progress);
	}

	/** One annotator's documents, without options, nobody watching. */
	public static WriteRequest of(SchemaSpec schema, Iterable<AnnotatedDocument> documents, Path target) {
		return new WriteRequest(schema, documents, false, target, Map.of(), Progress.NONE);
	}

	/** The value of that option, or the default. */
	public String option(String name, String otherwise) {
		return options.getOrDefault(name, otherwise);
	}

	/**
	 * Where a format of one file a document puts that document: {@code target/ID.EXTENSION}, or
	 * {@code target/ANNOTATOR/ID.EXTENSION} where there are several annotators.
	 */
	public Path place(AnnotatedDocument document, String extension) {
		Path folder = severalAnnotators && !document.annotator().isEmpty() ? target.resolve(document.annotator()) : target;
		return folder.resolve(document.info().id() + "." + extension);
	}
}
