package org.glossator.exchange;

import java.io.IOException;

import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.schema.SchemaSpec;

/** Takes what a reader finds, one document at a time. Called from the reader's thread. */
public interface DocumentSink {

	/**
	 * Layers and tag sets that the documents to come use: those of the request that occur, and those found. May be called
	 * more than once; what was told stays.
	 */
	void schema(SchemaSpec found);

	/**
	 * A document with one annotator's annotations. Ids of records may be empty where nothing refers to them. The
	 * document's id is one of {@link KnownDocuments} where the reader bound it to a known text; else it is a proposal, or
	 * empty. Fields of {@code info} that the file does not tell are empty; {@code originalName} is the name by which other
	 * files would refer to it.
	 */
	void document(AnnotatedDocument document) throws IOException;
}
