package org.glossator.review.workflow;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.SetGuard;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.store.ReviewStore.Sort;
import org.glossator.review.workflow.Workflow.Step;

/**
 * Locks what the workflow says is finished, and hides in blind mode what the person at work is not to see yet. Reads a
 * file again only when it has changed, so that it may be asked for each edit. Safe for threads.
 */
public final class WorkflowGuard implements SetGuard {

	private record Known(ReviewStore.Stamp stamp, Map<String, WorkState> states, Set<String> assigned, boolean blind) {
	}

	private final ReviewStore store;
	private final Workflow workflow;
	private final Supplier<String> viewer;
	private final Map<String, Known> known = new ConcurrentHashMap<>();

	private WorkflowGuard(ReviewStore store, Supplier<String> viewer) {
		this.store = store;
		this.viewer = viewer;
		workflow = new Workflow(store, InstantSource.system());
	}

	/**
	 * Lets the workflow of a corpus lock and hide its sets from now on; once for each corpus that is opened.
	 *
	 * @param viewer gives the name of the person at work
	 */
	public static Corpus on(Corpus corpus, Supplier<String> viewer) {
		corpus.guard(new WorkflowGuard(new ReviewStore(corpus.folder()), viewer));
		return corpus;
	}

	private Known known(String document) throws IOException {
		ReviewStore.Stamp stamp = store.stamp(document, Sort.WORKFLOW);
		Known last = known.get(document);
		if (last == null || !last.stamp.equals(stamp)) {
			Map<String, WorkState> states = new HashMap<>();
			for (Step step : workflow.history(document)) {
				states.put(step.annotator(), step.state());
			}
			boolean blind = document.equals(ReviewStore.CORPUS) && workflow.isBlind();
			last = new Known(stamp, states, new HashSet<>(workflow.assigned(document)), blind);
			known.put(document, last);
		}
		return last;
	}

	@Override
	public String refusal(String documentId, String annotator) {
		try {
			return Workflow.refusalToEdit(documentId, annotator, known(documentId).states.getOrDefault(annotator, WorkState.NEW));
		} catch (IOException e) {
			return "Whether the work of " + annotator + " on " + documentId + " is locked cannot be told: " + e.getMessage();
		}
	}

	/** Whether, of a document of the corpus, what an annotator made may not be seen by the person at work. Reads the disk. */
	public static BiPredicate<String, String> hidden(Corpus corpus) {
		return (document, annotator) -> corpus.document(document).isPresent() && corpus.refusalToSee(document, annotator) != null;
	}

	@Override
	public String refusalToSee(String documentId, String annotator) {
		String person = viewer.get();
		if (person.equals(annotator) || !isBlind()) {
			return null;
		}
		try {
			Known document = known(documentId);
			return !document.assigned.contains(person) || document.states.getOrDefault(person, WorkState.NEW).isLocked() ? null
					: Workflow.refusalToSee(documentId, person, annotator, false);
		} catch (IOException e) {
			return "Blind mode is on, and whether " + annotator + " may be seen on " + documentId + " cannot be told: " + e.getMessage();
		}
	}

	/** A file that cannot be understood hides nothing. */
	private boolean isBlind() {
		try {
			return known(ReviewStore.CORPUS).blind;
		} catch (IOException e) {
			return false;
		}
	}
}
