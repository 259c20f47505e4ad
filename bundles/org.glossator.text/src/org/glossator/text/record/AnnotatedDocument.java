package org.glossator.text.record;

import java.util.List;
import java.util.Objects;

/**
 * A document's text with one annotator's annotations: the snapshot that crosses threads and bundle borders. Immutable.
 *
 * @param info what is known of the document
 * @param text the text exactly as stored, line ends and all
 * @param annotator whose annotations these are; empty for nobody's
 * @param annotations in document order: document-level first, then spans, then relations, then chains
 */
public record AnnotatedDocument(DocumentInfo info, String text, String annotator, List<AnnotationRecord> annotations) {

	public AnnotatedDocument {
		Objects.requireNonNull(info);
		Objects.requireNonNull(text);
		Objects.requireNonNull(annotator);
		annotations = List.copyOf(annotations);
	}

	/** The same document with other annotations. */
	public AnnotatedDocument withAnnotations(List<? extends AnnotationRecord> others) {
		return new AnnotatedDocument(info, text, annotator, List.copyOf(others));
	}
}
