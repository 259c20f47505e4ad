package org.glossator.ui.corpus;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.glossator.core.corpus.Corpus;
import org.glossator.text.record.DocumentInfo;

/** Open corpora, their documents, and each document's annotators. */
final class CorpusContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((OpenCorpora) input).corpora().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
			case Corpus corpus -> corpus.documents().stream().map(document -> new CorpusDocument(corpus, document)).toArray();
			case CorpusDocument document -> document.corpus().annotatorsOf(document.document().id()).stream()
					.map(annotator -> new AnnotatorSet(document.corpus(), document.document(), annotator)).toArray();
			default -> new Object[0];
		};
	}

	@Override
	public Object getParent(Object element) {
		return switch (element) {
			case CorpusDocument document -> document.corpus();
			case AnnotatorSet set -> new CorpusDocument(set.corpus(), set.document());
			default -> null;
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return switch (element) {
			case Corpus corpus -> !corpus.documents().isEmpty();
			case CorpusDocument document -> !document.corpus().annotatorsOf(document.document().id()).isEmpty();
			default -> false;
		};
	}

	/** What a document is called. */
	static String title(DocumentInfo document) {
		return document.title().isBlank() ? document.id() : document.title();
	}
}
