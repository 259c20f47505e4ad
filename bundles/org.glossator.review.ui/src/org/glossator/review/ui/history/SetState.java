package org.glossator.review.ui.history;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.review.adjudication.Case;
import org.glossator.review.adjudication.Decision;
import org.glossator.ui.corpus.AnnotatorSet;
import org.glossator.ui.corpus.CorpusDocument;

/**
 * What a history is of: an annotator's set on a document, and one annotation in it.
 *
 * @param corpus the corpus
 * @param document the document's id
 * @param annotator whose set
 * @param annotation the annotation's id; empty for none
 */
record SetState(Corpus corpus, String document, String annotator, String annotation) {

	/**
	 * What is selected, else what is in the editor; null for nothing.
	 *
	 * @param person whose set is meant where only a document is selected
	 */
	static SetState of(ISelection selection, IEditorPart editor, String person) {
		DocumentSession session = Adapters.adapt(editor, DocumentSession.class);
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		return switch (first) {
			case AnnotatorSet set -> new SetState(set.corpus(), set.document().id(), set.annotator(), "");
			case CorpusDocument document -> new SetState(document.corpus(), document.document().id(), person, "");
			case Element element when session != null -> new SetState(session.corpus(), session.document().id(), session.annotator(), element.getId());
			case Case about when session != null -> {
				Decision.Source source = about.sources().get(0);
				yield new SetState(session.corpus(), session.document().id(), source.annotator().replaceFirst("@[0-9a-f]{7}$", ""), source.annotation());
			}
			case null, default -> session == null ? null : new SetState(session.corpus(), session.document().id(), session.annotator(), "");
		};
	}
}
