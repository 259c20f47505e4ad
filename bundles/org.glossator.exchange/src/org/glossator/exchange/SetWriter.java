package org.glossator.exchange;

import java.io.IOException;

import org.glossator.text.record.AnnotatedDocument;

/** Takes the sets an import makes: the corpus itself, or a window that makes each one undoable command. */
@FunctionalInterface
public interface SetWriter {

	/** Writes an annotator's whole set on a document, in place of what was there. */
	void write(AnnotatedDocument set) throws IOException;
}
