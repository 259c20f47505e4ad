package org.glossator.ui.corpus;

import org.glossator.core.corpus.Corpus;
import org.glossator.text.record.DocumentInfo;

/**
 * A document of an open corpus, as the corpus view shows it. Two are equal if they are of the same corpus and id, whatever
 * is known of them, so that a view keeps what is selected and expanded.
 *
 * @param corpus the corpus
 * @param document the document
 */
public record CorpusDocument(Corpus corpus, DocumentInfo document) {

	@Override
	public boolean equals(Object object) {
		return object instanceof CorpusDocument other && corpus.equals(other.corpus) && document.id().equals(other.document.id());
	}

	@Override
	public int hashCode() {
		return 31 * corpus.hashCode() + document.id().hashCode();
	}

	/** What the document is called: its title, or its id where it has none. */
	public String title() {
		return title(document);
	}

	static String title(DocumentInfo document) {
		return document.title().isBlank() ? document.id() : document.title();
	}
}
