package org.glossator.ui.corpus;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.workflow.WorkState;
import org.glossator.review.workflow.Workflow;

/** How far annotators are and whose sets may be seen, as the corpus view needs it: read once for each row in view. UI thread only. */
final class WorkStates {

	private final Map<AnnotatorSet, Boolean> seen = new HashMap<>();
	private final Map<AnnotatorSet, WorkState> states = new HashMap<>();

	/** Everything is read again when it is asked for. */
	void forget() {
		seen.clear();
		states.clear();
	}

	private static Workflow workflow(Corpus corpus) {
		return new Workflow(new ReviewStore(corpus.folder()), InstantSource.system());
	}

	/** Whether the person may see that set: in blind mode colleagues' sets are hidden until one's own is finished. */
	boolean isSeen(AnnotatorSet set) {
		return seen.computeIfAbsent(set, each -> each.corpus().refusalToSee(each.document().id(), each.annotator()) == null);
	}

	/** How far the annotator is with the document. */
	WorkState of(AnnotatorSet set) {
		return states.computeIfAbsent(set, WorkStates::read);
	}

	private static WorkState read(AnnotatorSet set) {
		try {
			return workflow(set.corpus()).state(set.document().id(), set.annotator());
		} catch (IOException e) {
			ILog.of(WorkStates.class).warn("How far " + set.annotator() + " is could not be told", e);
			return WorkState.NEW;
		}
	}
}
