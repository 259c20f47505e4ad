package org.glossator.ui.corpus;

import org.glossator.core.corpus.Corpus;
import org.glossator.text.record.DocumentInfo;

/**
 * A document of an open corpus, as the corpus view shows it.
 *
 * @param corpus the corpus
 * @param document the document
 */
public record CorpusDocument(Corpus corpus, DocumentInfo document) {
}
