package org.glossator.ui.learning;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.corpus.Corpus;
import org.glossator.ui.corpus.ChosenCorpus;
import org.glossator.ui.corpus.OpenCorpora;

/** Suggest > Next Uncertain: to the passage a decision would teach most about. */
public final class UncertainHandler extends AbstractHandler {

	private static final String DIRECTION = "org.glossator.ui.direction";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
		Corpus corpus = ChosenCorpus.of(selection, window, PlatformUI.getWorkbench().getService(OpenCorpora.class));
		Learner learner = PlatformUI.getWorkbench().getService(Learner.class);
		IWorkbenchPage page = window.getActivePage();
		boolean forward = !"previous".equals(event.getParameter(DIRECTION));
		if (corpus == null || !learner.state(corpus).uncertain().isEmpty()) {
			go(page, corpus, learner, forward);
		} else {
			// Nobody has looked since the corpus was opened, or there was nothing then.
			learner.look(corpus, () -> {
				if (!window.isClosing() && page == window.getActivePage()) {
					go(page, corpus, learner, forward);
				}
			});
		}
		return null;
	}

	private static void go(IWorkbenchPage page, Corpus corpus, Learner learner, boolean forward) {
		Uncertain passage = corpus == null ? null : Walk.step(corpus, learner.state(corpus).uncertain(), forward);
		if (passage == null) {
			explain(page);
			return;
		}
		if (page.findView(RecommendersView.ID) instanceof RecommendersView view) {
			view.select(passage);
		}
		Walk.show(page, corpus, passage, true);
	}

	/** The view says why there is no such passage. */
	private static void explain(IWorkbenchPage page) {
		try {
			page.showView(RecommendersView.ID);
		} catch (PartInitException e) {
			ILog.of(UncertainHandler.class).error("The Recommenders view cannot be shown", e);
		}
	}
}
