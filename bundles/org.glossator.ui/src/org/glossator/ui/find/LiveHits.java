package org.glossator.ui.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.search.Hit;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionChange;
import org.glossator.core.session.SessionListener;
import org.glossator.ui.annotations.Delay;
import org.glossator.ui.find.FoundRows.SetKey;

/**
 * Keeps what was found true while people go on working: a set that is edited is searched again a moment later, and an undo
 * or redo of an edit of the whole corpus has everything searched again. UI thread only; the searching is a Job.
 */
final class LiveHits implements SessionListener {

	private static final int PAUSE = 250;

	private final Display display;
	private final BiConsumer<SetKey, List<Hit>> hear;
	private final Runnable again;
	private final Delay delay;
	private final IOperationHistoryListener history = this::happened;
	private final Set<SetKey> stale = new LinkedHashSet<>();
	private DocumentSession followed;
	private Corpus corpus;
	private FindWish wish;
	private Predicate<SetKey> wanted = set -> false;
	private IUndoContext whole;
	private int generation;

	/**
	 * @param hear told the hits that a set has now
	 * @param again searches everything again
	 */
	LiveHits(Display display, BiConsumer<SetKey, List<Hit>> hear, Runnable again) {
		this.display = display;
		this.hear = hear;
		this.again = again;
		delay = new Delay(display, PAUSE, this::searchStale);
		OperationHistoryFactory.getOperationHistory().addOperationHistoryListener(history);
	}

	/** Hears of the edits of that session from now on; null for none. */
	void follow(DocumentSession session) {
		if (followed != null) {
			followed.removeListener(this);
		}
		followed = session;
		if (followed != null) {
			followed.addListener(this);
		}
	}

	/**
	 * What is shown from now on.
	 *
	 * @param sets which sets were searched
	 * @param undo what the history knows edits of the whole corpus by
	 */
	void shown(Corpus in, FindWish found, Predicate<SetKey> sets, IUndoContext undo) {
		corpus = in;
		wish = found;
		wanted = sets;
		whole = undo;
		generation++;
		stale.clear();
	}

	@Override
	public void changed(SessionChange change) {
		DocumentSession session = change.session();
		SetKey set = new SetKey(session.document().id(), session.annotator());
		if (session.corpus() == corpus && wanted.test(set)) {
			stale.add(set);
			delay.start();
		}
	}

	/** Told on the thread that undoes. */
	private void happened(OperationHistoryEvent event) {
		boolean moved = event.getEventType() == OperationHistoryEvent.UNDONE || event.getEventType() == OperationHistoryEvent.REDONE;
		if (moved && whole != null && event.getOperation().hasContext(whole) && !display.isDisposed()) {
			display.asyncExec(again);
		}
	}

	private void searchStale() {
		int mine = generation;
		List<SetKey> sets = new ArrayList<>(stale);
		stale.clear();
		FindRun run = new FindRun(corpus, wish);
		Job job = Job.create("Finding again", (ICoreRunnable) monitor -> {
			try {
				for (SetKey set : sets) {
					List<Hit> hits = run.in(set, monitor);
					inUi(() -> {
						if (mine == generation) {
							hear.accept(set, hits);
						}
					});
				}
			} catch (IOException e) {
				ILog.of(LiveHits.class).warn("The hits of a document that was edited are as they were before", e);
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	private void inUi(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}

	/** Follows nothing any more. */
	void dispose() {
		generation++;
		wanted = set -> false;
		whole = null;
		delay.cancel();
		follow(null);
		OperationHistoryFactory.getOperationHistory().removeOperationHistoryListener(history);
	}
}
