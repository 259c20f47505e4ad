package org.glossator.review.workflow;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.SetGuard;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.store.ReviewStore.Sort;
import org.glossator.review.workflow.Workflow.Step;

/**
 * Locks what the workflow says is finished. Reads a document's file again only when it has changed, so that it may be asked
 * for each edit. Safe for threads.
 */
public final class WorkflowGuard implements SetGuard {

	private record Known(ReviewStore.Stamp stamp, Map<String, WorkState> states) {
	}

	private final ReviewStore store;
	private final Workflow workflow;
	private final Map<String, Known> known = new ConcurrentHashMap<>();

	private WorkflowGuard(ReviewStore store) {
		this.store = store;
		workflow = new Workflow(store, InstantSource.system());
	}

	/** Lets the workflow of a corpus lock its sets from now on; once for each corpus that is opened to be worked on. */
	public static Corpus on(Corpus corpus) {
		corpus.guard(new WorkflowGuard(new ReviewStore(corpus.folder())));
		return corpus;
	}

	@Override
	public String refusal(String documentId, String annotator) {
		try {
			ReviewStore.Stamp stamp = store.stamp(documentId, Sort.WORKFLOW);
			Known last = known.get(documentId);
			if (last == null || !last.stamp.equals(stamp)) {
				Map<String, WorkState> states = new HashMap<>();
				for (Step step : workflow.history(documentId)) {
					states.put(step.annotator(), step.state());
				}
				last = new Known(stamp, states);
				known.put(documentId, last);
			}
			return Workflow.refusalToEdit(documentId, annotator, last.states.getOrDefault(annotator, WorkState.NEW));
		} catch (IOException e) {
			return "Whether the work of " + annotator + " on " + documentId + " is locked cannot be told: " + e.getMessage();
		}
	}
}
