package org.glossator.review.ui.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionChange;
import org.glossator.core.session.SessionListener;
import org.glossator.review.adjudication.Case;
import org.glossator.review.adjudication.Decision;
import org.glossator.review.adjudication.Precedents;
import org.glossator.review.adjudication.Proposal;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.span.Span;

/**
 * A review under way: the cases of one document, the one selected among them, and the decisions made, each one step on
 * the history of the adjudicated set. Annotators' own sets are only read. Laying out anew runs in a Job; the cases keep
 * their order then, for it is the annotators' sets that give it. UI thread only.
 */
public final class Review implements SessionListener {

	/** The family of the jobs that lay out anew, so that tests can join them. */
	public static final Object FAMILY = Review.class;

	/** The family of the jobs that write decisions down. */
	public static final Object WRITING = DecisionLog.FAMILY;

	private static final int MOST_PRECEDENTS = 20;

	private final ReviewInput input;
	private final String adjudicator;
	private final DocumentSession session;
	private final DecisionLog log;
	private final List<Decision> elsewhere;
	private final List<String> reasons;
	private final Display display = Display.getCurrent();
	private final List<ReviewListener> listeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> waiting = new ArrayList<>();
	private volatile List<AnnotatedDocument> sources;
	private ReviewState state;
	private CaseFilter filter = CaseFilter.DIFFERENCES;
	private List<Case> shown = List.of();
	private Case selected;
	private String reason = "";
	private String note = "";
	private Span words;
	private boolean closed;

	Review(ReviewInput input, String adjudicator, DocumentSession session, ReviewState state, List<Decision> own, List<Decision> all,
			List<String> reasons) {
		this.input = input;
		this.adjudicator = adjudicator;
		this.session = session;
		this.state = state;
		this.reasons = reasons;
		sources = state.sources();
		log = new DecisionLog(session.corpus(), input.document(), adjudicator, own);
		elsewhere = new ArrayList<>(all);
		elsewhere.removeAll(own);
		session.addListener(this);
		filter(filter);
	}

	// What there is

	/** What is reviewed. */
	public ReviewInput input() {
		return input;
	}

	/** The session of the adjudicated set. */
	public DocumentSession session() {
		return session;
	}

	/** The sets side by side, as they were a moment ago. */
	public ReviewState state() {
		return state;
	}

	/** The reasons to choose from. */
	public List<String> reasons() {
		return reasons;
	}

	/** The cases that the filter lets through, in the order of the text. */
	public List<Case> shown() {
		return shown;
	}

	/** The filter. */
	public CaseFilter filter() {
		return filter;
	}

	/** Lists and walks only what this lets through. */
	public void filter(CaseFilter chosen) {
		filter = chosen;
		shown = state.cases().stream().filter(filter).toList();
		listeners.forEach(ReviewListener::casesChanged);
	}

	/** Earlier decisions on the like of the selected case. */
	public List<Precedents.Precedent> precedents() {
		if (selected == null) {
			return List.of();
		}
		List<Decision> all = new ArrayList<>(elsewhere);
		all.addAll(log.standing());
		return Precedents.of(selected, all, MOST_PRECEDENTS);
	}

	// Walking

	/** The selected case, or null. */
	public Case selected() {
		return selected;
	}

	/** Selects a case. */
	public void select(Case chosen) {
		if (chosen != selected) {
			selected = chosen;
			words = null;
			reason = "";
			note = "";
			listeners.forEach(ReviewListener::caseSelected);
		}
	}

	/** Where the selected case stands among those shown; -1 if it does not. */
	public int selectedRow() {
		int row = rowFrom(selected);
		return row < shown.size() && shown.get(row) == selected ? row : -1;
	}

	/** Selects the next or previous of the cases shown; false at the end. */
	public boolean walk(boolean forwards) {
		int row = forwards ? after() : before();
		if (row < 0 || row >= shown.size()) {
			return false;
		}
		select(shown.get(row));
		return true;
	}

	/** The selected case may be one the filter does not show: then the one after it in the text comes next. */
	private int after() {
		int row = selectedRow();
		return row >= 0 ? row + 1 : rowFrom(selected);
	}

	private int before() {
		int row = selectedRow();
		return row >= 0 ? row - 1 : selected == null ? shown.size() - 1 : rowFrom(selected) - 1;
	}

	/** The row of a case or, where it is not shown, of the first after it. */
	private int rowFrom(Case wanted) {
		int place = wanted == null ? -1 : state.place(wanted);
		int low = 0;
		int high = shown.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (state.place(shown.get(middle)) < place) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Selects the next case that is still open, from the top again after the last; false if none is. */
	public boolean walkToOpen() {
		int from = Math.max(0, after());
		for (int i = 0; i < shown.size(); i++) {
			Case next = shown.get((from + i) % shown.size());
			if (next.status() == Case.Status.OPEN && next != selected) {
				select(next);
				return true;
			}
		}
		return false;
	}

	/** The words that are selected in the text; null for none. */
	public Span words() {
		return words;
	}

	/** Tells which words are selected in the text; null for none. */
	public void words(Span chosen) {
		if (!Objects.equals(words, chosen)) {
			words = chosen;
			listeners.forEach(ReviewListener::wordsSelected);
		}
	}

	/** Whose annotation is the nearest to what is selected: what the adjudicated set has, else the first annotator's; null for no case. */
	public String nearest() {
		return selected == null ? null : selected.current() != null ? input.target() : selected.cells().keySet().iterator().next();
	}

	// Deciding

	/** The reason the next decision will have. */
	public String reason() {
		return reason;
	}

	/** Gives the next decision a reason and a remark. */
	public void because(String why, String remark) {
		reason = why;
		note = remark;
	}

	/** Decides on the selected case and goes on to the next open one. */
	public void decide(Choice choice) {
		String refusal = session.refusal();
		if (refusal != null) {
			listeners.forEach(listener -> listener.refused(refusal));
		} else if (selected != null && !input.isComparison()) {
			Case about = selected;
			String why = reason;
			String remark = note;
			fresh(() -> decide(state.same(about), choice, why, remark));
			walkToOpen();
		}
	}

	private void decide(Case about, Choice choice, String why, String remark) {
		if (about != null) {
			Proposal proposal = choice.propose(state.adjudication(), about, adjudicator, why, remark);
			String label = switch (proposal.decision().kind()) {
				case NOTHING -> "Decide: Nothing Here";
				case TAKE -> "Take from " + String.join(" and ", proposal.decision().chosen());
				case NEW_SPAN -> "Decide: Other Words";
				case CHANGED -> "Decide: Other Values";
			};
			session.commandStack().execute(new DecisionCommand(session, label, proposal, log, () -> stepped(about)));
		}
	}

	/** After a decision the next case is shown already; after its undo or redo the case it was about comes back. */
	private void stepped(Case about) {
		boolean undone = log.standing().stream().noneMatch(decision -> decision.sources().equals(about.sources()));
		if (undone) {
			select(state.same(about));
		}
		layOut();
	}

	/** Does something that changes the adjudicated set by what is in it, once its present state is laid out. */
	void fresh(Runnable work) {
		if (state.isOf(session.stamp(), log.turn())) {
			work.run();
		} else {
			waiting.add(work);
			layOut();
		}
	}

	// Following changes

	@Override
	public void changed(SessionChange change) {
		layOut();
	}

	@Override
	public void stateChanged(DocumentSession changed) {
		display.execute(() -> {
			if (!closed && !session.isDirty()) {
				log.saved();
			}
		});
	}

	/** Reads the annotators' sets again. */
	public void reload() {
		start(() -> {
			try {
				sources = ReviewOpening.sources(session.corpus(), input, adjudicator);
				return null;
			} catch (IOException e) {
				ILog.of(Review.class).error("Could not read the annotations of " + input.document() + " again", e);
				return Status.error(e.getMessage());
			}
		});
	}

	private void layOut() {
		start(() -> null);
	}

	private void start(Supplier<IStatus> before) {
		if (closed) {
			return;
		}
		int turn = log.turn();
		List<Decision> decisions = log.standing();
		Job job = new Job("Comparing " + input.getName()) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				IStatus failure = before.get();
				if (failure != null) {
					return failure;
				}
				long stamp = session.stamp();
				ReviewState made = new ReviewState(sources, session.snapshot(), decisions, session.schema(), stamp, turn);
				if (!display.isDisposed()) {
					display.asyncExec(() -> laidOut(made));
				}
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == FAMILY;
			}
		};
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void laidOut(ReviewState made) {
		if (closed || !made.isOf(session.stamp(), log.turn())) {
			// Something newer is on its way.
			return;
		}
		state = made;
		selected = state.same(selected);
		filter(filter);
		listeners.forEach(ReviewListener::caseSelected);
		List<Runnable> now = List.copyOf(waiting);
		waiting.clear();
		now.forEach(this::fresh);
	}

	/** Adds a listener. */
	public void addListener(ReviewListener listener) {
		listeners.add(listener);
	}

	/** Takes a listener away. */
	public void removeListener(ReviewListener listener) {
		listeners.remove(listener);
	}

	/** Lets go of the adjudicated set; what was not saved of it is given up, with its decisions. */
	public void close() {
		closed = true;
		session.removeListener(this);
		boolean dirty = session.isDirty();
		session.close();
		// Another editor of the adjudicated set may still have it open, and with it what was decided.
		if (dirty && session.corpus().liveSession(input.document(), input.target()).isEmpty()) {
			log.giveUp();
		}
	}
}
