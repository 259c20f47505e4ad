package org.glossator.ui.corpus;

import org.glossator.core.corpus.Corpus;
import org.glossator.text.record.DocumentInfo;

/**
 * An annotator's set on a document, as the corpus view shows it.
 *
 * @param corpus the corpus
 * @param document the document
 * @param annotator whose set it is
 */
public record AnnotatorSet(Corpus corpus, DocumentInfo document, String annotator) {
}
