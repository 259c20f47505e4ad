package org.glossator.review.ui.workflow;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.store.ReviewEdit;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.workflow.Workflow;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.ChosenCorpus;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;

/** Gives the selected documents, or all of a corpus, to annotators. */
public final class AssignHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenCorpora corpora = window.getService(OpenCorpora.class);
		IStructuredSelection selection = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection structured ? structured : null;
		Corpus corpus = ChosenCorpus.of(selection, window, corpora);
		if (corpus == null) {
			MessageDialog.openInformation(window.getShell(), "Assign Documents", "Open a corpus first.");
			return null;
		}
		List<String> chosen = ChosenCorpus.documents(selection, corpus).stream().map(DocumentInfo::id).toList();
		List<String> documents = chosen.isEmpty() ? corpus.documents().stream().map(DocumentInfo::id).toList() : chosen;
		Display display = window.getShell().getDisplay();
		CorpusJob.startQuietly("Looking who has what", monitor -> {
			boolean blind = workflow(corpus).isBlind();
			display.asyncExec(() -> ask(window, corpus, documents, blind));
		});
		return null;
	}

	private static Workflow workflow(Corpus corpus) {
		return new Workflow(new ReviewStore(corpus.folder()), InstantSource.system());
	}

	private static void ask(IWorkbenchWindow window, Corpus corpus, List<String> documents, boolean blind) {
		AssignDialog dialog = new AssignDialog(window.getShell(), corpus, documents, blind);
		if (dialog.open() != Window.OK) {
			return;
		}
		OpenCorpora corpora = window.getService(OpenCorpora.class);
		Map<String, List<String>> plan = dialog.plan();
		boolean nowBlind = dialog.isBlind();
		CorpusJob.start("Assigning documents", monitor -> {
			String label = plan.size() == 1 ? "Assign document" : "Assign " + plan.size() + " documents";
			ReviewEdit edit = new ReviewEdit(label, corpus.folder(), corpora.annotator(), InstantSource.system(),
					corpora.undoContexts(corpus, plan.keySet()), corpora::changed);
			monitor.beginTask("Assigning documents", plan.size());
			edit.make(store -> {
				Workflow workflow = new Workflow(store, InstantSource.system());
				for (Map.Entry<String, List<String>> each : plan.entrySet()) {
					workflow.assign(each.getKey(), each.getValue(), corpora.annotator());
					monitor.worked(1);
				}
				if (nowBlind != blind) {
					workflow.setBlind(nowBlind, corpora.annotator());
				}
			});
		});
	}
}
