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
import org.glossator.ui.document.StatusSentence;

/** Suggest > Next Uncertain: to the passage a decision would teach most about, in the corpus that the Recommenders view shows. */
public final class UncertainHandler extends AbstractHandler {

	private static final String DIRECTION = "org.glossator.ui.direction";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IWorkbenchPage page = window.getActivePage();
		Corpus corpus = corpus(window, HandlerUtil.getCurrentStructuredSelection(event));
		Learner learner = PlatformUI.getWorkbench().getService(Learner.class);
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

	/** What the view shows is what a person means, whatever text is open; without the view it is as for any command. */
	private static Corpus corpus(IWorkbenchWindow window, IStructuredSelection selection) {
		if (window.getActivePage().findView(RecommendersView.ID) instanceof RecommendersView view && view.corpus() != null) {
			return view.corpus();
		}
		return ChosenCorpus.of(selection, window, PlatformUI.getWorkbench().getService(OpenCorpora.class));
	}

	private static void go(IWorkbenchPage page, Corpus corpus, Learner learner, boolean forward) {
		Uncertain passage = corpus == null ? null : Walk.step(corpus, learner.state(corpus).uncertain(), forward);
		if (passage == null) {
			explain(page, why(corpus == null ? null : corpus.name(), corpus == null ? LearningState.NONE : learner.state(corpus)));
			return;
		}
		if (page.findView(RecommendersView.ID) instanceof RecommendersView view) {
			view.select(passage);
		}
		Walk.show(page, corpus, passage, true);
	}

	/** Why there is no such passage, and what to do. */
	static String why(String corpus, LearningState state) {
		if (corpus == null) {
			return "Open a corpus first.";
		}
		// What went wrong, or that it is still being learned.
		if (state.cards().isEmpty() && !state.told().isEmpty()) {
			return state.told();
		}
		return state.cards().isEmpty() ? "Nothing is learned in " + corpus + " yet: choose a corpus in Recommenders, or Train Now."
				: "In " + corpus + " nothing is in doubt that you have not decided on.";
	}

	/** Shows the view, where one can choose another corpus or train, and says why. */
	private static void explain(IWorkbenchPage page, String why) {
		try {
			StatusSentence.say(page.showView(RecommendersView.ID), why);
		} catch (PartInitException e) {
			ILog.of(UncertainHandler.class).error("The Recommenders view cannot be shown", e);
		}
	}
}
