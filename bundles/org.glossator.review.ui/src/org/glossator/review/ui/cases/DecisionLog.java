package org.glossator.review.ui.cases;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.adjudication.Decision;
import org.glossator.review.adjudication.Decisions;
import org.glossator.review.store.ReviewStore;

/**
 * The decisions on one document that stand, in memory at once and on disk soon after: a Job writes them in order. What is
 * given up with an unsaved adjudicated set is taken back here too. UI thread only.
 */
final class DecisionLog {

	/** The family of the Jobs that write, so that tests can join them. */
	static final Object FAMILY = new Object();

	private interface Work {
		void run() throws IOException;
	}

	private final Decisions decisions;
	private final String document;
	private final String adjudicator;
	private final Map<String, Decision> standing = new LinkedHashMap<>();
	/** What stood when the adjudicated set was last saved: with that set it belongs together. */
	private Map<String, Decision> saved;
	private int turn;
	private final Queue<Work> queue = new ConcurrentLinkedQueue<>();
	private final Job writing;

	DecisionLog(Corpus corpus, String document, String adjudicator, List<Decision> read) {
		decisions = new Decisions(new ReviewStore(corpus.folder()), InstantSource.system());
		this.document = document;
		this.adjudicator = adjudicator;
		read.forEach(decision -> standing.put(decision.id(), decision));
		saved = Map.copyOf(standing);
		writing = new Job("Keeping decisions on " + document) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return write();
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == FAMILY;
			}
		};
		writing.setSystem(true);
	}

	private IStatus write() {
		try {
			for (Work work = queue.poll(); work != null; work = queue.poll()) {
				work.run();
			}
			return Status.OK_STATUS;
		} catch (IOException e) {
			return Status.error("The decisions on " + document + " could not be written: " + e.getMessage(), e);
		}
	}

	private void later(Work work) {
		queue.add(work);
		writing.schedule();
	}

	/** The decisions that stand. */
	List<Decision> standing() {
		return new ArrayList<>(standing.values());
	}

	/** Counts what was made and taken back. */
	int turn() {
		return turn;
	}

	void add(Decision decision) {
		standing.put(decision.id(), decision);
		turn++;
		later(() -> decisions.add(document, decision));
	}

	void takeBack(Decision decision) {
		standing.remove(decision.id());
		turn++;
		later(() -> decisions.takeBack(document, decision.id(), adjudicator));
	}

	void takeAgain(Decision decision) {
		standing.put(decision.id(), decision);
		turn++;
		later(() -> decisions.takeAgain(document, decision.id(), adjudicator));
	}

	/** The adjudicated set was saved. */
	void saved() {
		saved = Map.copyOf(standing);
	}

	/** The adjudicated set goes back to what was saved last; so do the decisions. */
	void giveUp() {
		standing().stream().filter(decision -> !saved.containsKey(decision.id())).forEach(this::takeBack);
		List.copyOf(saved.values()).stream().filter(decision -> !standing.containsKey(decision.id())).forEach(this::takeAgain);
	}
}
