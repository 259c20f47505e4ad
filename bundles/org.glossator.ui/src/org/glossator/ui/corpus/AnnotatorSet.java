package org.glossator.ui.corpus;

import org.glossator.core.corpus.Corpus;
import org.glossator.text.record.DocumentInfo;

/**
 * An annotator's set on a document, as the corpus view shows it. Equality as for {@link CorpusDocument}.
 *
 * @param corpus the corpus
 * @param document the document
 * @param annotator whose set it is
 */
public record AnnotatorSet(Corpus corpus, DocumentInfo document, String annotator) {

	@Override
	public boolean equals(Object object) {
		return object instanceof AnnotatorSet other && corpus.equals(other.corpus) && document.id().equals(other.document.id())
				&& annotator.equals(other.annotator);
	}

	@Override
	public int hashCode() {
		return 31 * (31 * corpus.hashCode() + document.id().hashCode()) + annotator.hashCode();
	}
}
