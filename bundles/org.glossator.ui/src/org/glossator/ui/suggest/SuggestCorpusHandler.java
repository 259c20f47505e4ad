package org.glossator.ui.suggest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.AnnotatorName;
import org.glossator.ui.corpus.CorpusDocument;
import org.glossator.ui.corpus.OpenCorpora;

/** Suggest > In the Corpus: for the documents selected in the corpus view, or else for all of the corpus at hand. */
public final class SuggestCorpusHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		Shell shell = HandlerUtil.getActiveShell(event);
		IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
		Corpus corpus = corpus(event, selection, corpora);
		if (corpus == null) {
			MessageDialog.openInformation(shell, "Suggest in the Corpus", "Select a corpus, or documents, in the Corpus view first.");
			return null;
		}
		List<DocumentInfo> documents = documents(selection, corpus);
		if (!documents.isEmpty() && AnnotatorName.ensure(shell, corpora)) {
			Suggesting.start(HandlerUtil.getActiveWorkbenchWindow(event), new SuggestScope(corpus, documents, corpora.annotator(), null));
		}
		return null;
	}

	private static Corpus corpus(ExecutionEvent event, IStructuredSelection selection, OpenCorpora corpora) {
		Object first = selection.getFirstElement();
		if (first instanceof Corpus corpus) {
			return corpus;
		}
		if (first instanceof CorpusDocument document) {
			return document.corpus();
		}
		DocumentSession session = Adapters.adapt(HandlerUtil.getActiveEditor(event), DocumentSession.class);
		if (session != null) {
			return session.corpus();
		}
		return corpora.corpora().size() == 1 ? corpora.corpora().get(0) : null;
	}

	private static List<DocumentInfo> documents(IStructuredSelection selection, Corpus corpus) {
		Set<DocumentInfo> documents = new LinkedHashSet<>();
		for (Object element : selection.toList()) {
			if (element instanceof CorpusDocument document && document.corpus().equals(corpus)) {
				documents.add(document.document());
			}
		}
		return documents.isEmpty() || selection.toList().contains(corpus) ? corpus.documents() : new ArrayList<>(documents);
	}
}
