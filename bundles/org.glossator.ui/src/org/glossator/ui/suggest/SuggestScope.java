package org.glossator.ui.suggest;

import java.util.List;

import org.glossator.core.corpus.Corpus;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.span.Span;

/**
 * Where suggestions are wanted.
 *
 * @param corpus the corpus
 * @param documents of it
 * @param annotator into whose sets
 * @param within only for spans inside this one; null for all of each text
 */
record SuggestScope(Corpus corpus, List<DocumentInfo> documents, String annotator, Span within) {

	SuggestScope {
		documents = List.copyOf(documents);
	}

	/** What the Job is called. */
	String title() {
		if (documents.size() == 1) {
			String title = documents.get(0).title().isBlank() ? documents.get(0).id() : documents.get(0).title();
			return "Suggesting annotations for " + title;
		}
		return "Suggesting annotations for " + documents.size() + " documents of " + corpus.name();
	}
}
