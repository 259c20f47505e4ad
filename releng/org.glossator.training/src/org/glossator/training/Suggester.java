package org.glossator.training;

import java.io.IOException;
import java.util.List;

import org.glossator.text.record.AnnotatedDocument;

/** Suggests for all documents of a gold set. */
interface Suggester {

	/** How, in a sentence of the report. */
	String how();

	/** What the engine suggests for each document, in the order of the set's documents. */
	List<AnnotatedDocument> suggest() throws IOException;
}
