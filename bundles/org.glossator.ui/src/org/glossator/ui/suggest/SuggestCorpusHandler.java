package org.glossator.ui.suggest;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.corpus.Corpus;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.AnnotatorName;
import org.glossator.ui.corpus.ChosenCorpus;
import org.glossator.ui.corpus.OpenCorpora;

/** Suggest > In the Corpus: for the documents selected in the corpus view, or else for all of the corpus at hand. */
public final class SuggestCorpusHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		Shell shell = HandlerUtil.getActiveShell(event);
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
		Corpus corpus = ChosenCorpus.of(selection, window, corpora);
		if (corpus == null) {
			MessageDialog.openInformation(shell, "Suggest in the Corpus", "Open a corpus first.");
			return null;
		}
		List<DocumentInfo> selected = ChosenCorpus.documents(selection, corpus);
		List<DocumentInfo> documents = selected.isEmpty() ? corpus.documents() : selected;
		if (!documents.isEmpty() && AnnotatorName.ensure(shell, corpora)) {
			Suggesting.start(window, new SuggestScope(corpus, documents, corpora.annotator(), null));
		}
		return null;
	}
}
