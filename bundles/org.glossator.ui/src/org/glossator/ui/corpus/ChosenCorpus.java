package org.glossator.ui.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.record.DocumentInfo;

/** Which corpus, and which of its documents, a command is about. UI thread only. */
public final class ChosenCorpus {

	private ChosenCorpus() {
	}

	/** The corpus selected, else that of the document in the editor, else the first that is open; null where none is. */
	public static Corpus of(IStructuredSelection selection, IWorkbenchWindow window, OpenCorpora corpora) {
		Object first = selection == null ? null : selection.getFirstElement();
		Corpus selected = switch (first) {
			case Corpus corpus -> corpus;
			case CorpusDocument document -> document.corpus();
			case AnnotatorSet set -> set.corpus();
			case null, default -> null;
		};
		if (selected != null) {
			return selected;
		}
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		DocumentSession session = page == null ? null : Adapters.adapt(page.getActiveEditor(), DocumentSession.class);
		if (session != null) {
			return session.corpus();
		}
		return corpora.corpora().isEmpty() ? null : corpora.corpora().get(0);
	}

	/** The documents of the corpus that are selected, in corpus order; none where the corpus itself or nothing of it is. */
	public static List<DocumentInfo> documents(IStructuredSelection selection, Corpus corpus) {
		Set<String> chosen = new LinkedHashSet<>();
		if (selection != null && !selection.toList().contains(corpus)) {
			for (Object element : selection.toList()) {
				switch (element) {
					case CorpusDocument document when document.corpus().equals(corpus) -> chosen.add(document.document().id());
					case AnnotatorSet set when set.corpus().equals(corpus) -> chosen.add(set.document().id());
					default -> {
						// Not a document.
					}
				}
			}
		}
		return corpus.documents().stream().filter(document -> chosen.contains(document.id())).toList();
	}
}
