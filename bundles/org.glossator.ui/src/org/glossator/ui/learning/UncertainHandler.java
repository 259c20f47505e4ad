package org.glossator.ui.learning;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
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
		Uncertain passage = corpus == null ? null
				: Walk.step(corpus, learner.state(corpus).uncertain(), !"previous".equals(event.getParameter(DIRECTION)));
		try {
			if (passage == null) {
				// The view says why there is none, and looks for some.
				page.showView(RecommendersView.ID);
			} else {
				if (page.findView(RecommendersView.ID) instanceof RecommendersView view) {
					view.select(passage);
				}
				Walk.show(page, corpus, passage, true);
			}
		} catch (PartInitException e) {
			throw new ExecutionException("The Recommenders view cannot be shown", e);
		}
		return null;
	}
}
