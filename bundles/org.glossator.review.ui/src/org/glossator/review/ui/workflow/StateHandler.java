package org.glossator.review.ui.workflow;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.review.store.ReviewEdit;
import org.glossator.review.ui.cases.ActiveReview;
import org.glossator.review.ui.cases.Review;
import org.glossator.review.workflow.WorkState;
import org.glossator.review.workflow.Workflow;
import org.glossator.text.InputFault;
import org.glossator.ui.corpus.AnnotatorSet;
import org.glossator.ui.corpus.CorpusDocument;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;

/**
 * Sets how far annotators are: of the selected sets; of the person on the selected documents; in a review, of all who are
 * compared. {@code again} takes up work that was finished, or a review that was settled.
 */
public final class StateHandler extends AbstractHandler {

	private record Work(Corpus corpus, String document, String annotator) {
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenCorpora corpora = window.getService(OpenCorpora.class);
		String to = event.getParameter("org.glossator.review.ui.state.to");
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		boolean again = to.equals("again");
		List<Work> works = again ? inEditor(editor) : works(HandlerUtil.getCurrentSelection(event), editor, corpora.annotator());
		if (works.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), "State of the Work", "Select a document, or an annotator under it, in the Corpus view first.");
			return null;
		}
		// What is finished is locked: it has to be on disk before.
		if (!window.getActivePage().saveAllEditors(true)) {
			return null;
		}
		// One step of undo for each corpus.
		Map<Corpus, List<Work>> byCorpus = works.stream().collect(Collectors.groupingBy(Work::corpus, LinkedHashMap::new, Collectors.toList()));
		byCorpus.forEach((corpus, here) -> set(corpora, corpus, here, again ? null : WorkState.of(to)));
		return null;
	}

	/** @param to null to take the work up again */
	private static void set(OpenCorpora corpora, Corpus corpus, List<Work> works, WorkState to) {
		CorpusJob.startQuietly("Setting how far the work is", monitor -> {
			List<String> documents = works.stream().map(Work::document).distinct().toList();
			ReviewEdit edit = new ReviewEdit(to == null ? "Take up again" : "Mark as " + to.id().replace('-', ' '), corpus.folder(), corpora.annotator(),
					InstantSource.system(), corpora.undoContexts(corpus, documents), corpora::changed);
			try {
				edit.make(store -> {
					Workflow workflow = new Workflow(store, InstantSource.system());
					for (Work work : works) {
						WorkState state = to == null ? before(workflow.state(work.document, work.annotator)) : to;
						workflow.set(work.document, work.annotator, state, corpora.annotator());
					}
				});
			} catch (IllegalStateException e) {
				throw new InputFault(null, 0, e.getMessage() + ".");
			}
		});
	}

	/** The state to go back to so that the set can be edited. */
	private static WorkState before(WorkState state) {
		return state == WorkState.SETTLED ? WorkState.IN_REVIEW : WorkState.IN_PROGRESS;
	}

	private static List<Work> works(ISelection selection, IEditorPart editor, String person) {
		List<Work> works = new ArrayList<>();
		if (selection instanceof IStructuredSelection structured) {
			for (Object each : structured.toList()) {
				switch (each) {
					case AnnotatorSet set -> works.add(new Work(set.corpus(), set.document().id(), set.annotator()));
					case CorpusDocument document -> works.add(new Work(document.corpus(), document.document().id(), person));
					case null, default -> {
						// Not about work.
					}
				}
			}
		}
		return works.isEmpty() ? inEditor(editor) : works;
	}

	private static List<Work> inEditor(IEditorPart editor) {
		Review review = ActiveReview.of(editor);
		DocumentSession session = Adapters.adapt(editor, DocumentSession.class);
		if (session == null || review != null && review.input().isComparison()) {
			return List.of();
		}
		List<String> annotators = review == null ? List.of(session.annotator()) : review.input().annotators();
		return annotators.stream().map(annotator -> new Work(session.corpus(), session.document().id(), annotator)).toList();
	}
}
