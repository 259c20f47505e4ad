package org.glossator.review.ui.cases;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.review.adjudication.Decision;
import org.glossator.review.adjudication.Decisions;
import org.glossator.review.adjudication.Reasons;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.team.LastLooks;
import org.glossator.review.team.Team;
import org.glossator.review.team.TeamHistory;
import org.glossator.review.workflow.Workflow;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.ui.corpus.OpenCorpora;

/** Reads for a review editor what it compares, lays it side by side and opens the adjudicated set. */
public final class ReviewOpening extends Job {

	/** The family of these jobs, so that tests can join them. */
	public static final Object FAMILY = ReviewOpening.class;

	private final ReviewInput input;
	private final Display display;
	private final Consumer<Review> opened;
	private final Consumer<String> fault;

	/** Both are called on the thread of the display. */
	public ReviewOpening(ReviewInput input, Display display, Consumer<Review> opened, Consumer<String> fault) {
		super("Comparing " + input.getName());
		this.input = input;
		this.display = display;
		this.opened = opened;
		this.fault = fault;
		setPriority(INTERACTIVE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
			Corpus corpus = corpora.open(input.folder());
			if (corpus.document(input.document()).isEmpty()) {
				throw new InputFault(input.folder(), 0, "The corpus has no document " + input.document() + "; it was removed or renamed.");
			}
			List<AnnotatedDocument> sources = sources(corpus, input, corpora.annotator());
			List<Decision> decisions = new Decisions(new ReviewStore(corpus.folder()), InstantSource.system()).all();
			List<Decision> own = new Decisions(new ReviewStore(corpus.folder()), InstantSource.system()).of(input.document());
			List<String> reasons = Reasons.of(corpus.folder());
			DocumentSession session = corpus.session(input.document(), input.target());
			ReviewState state = new ReviewState(sources, session.snapshot(), own, corpus.schema(), session.stamp(), 0);
			if (display.isDisposed()) {
				session.close();
			} else {
				display.asyncExec(() -> opened.accept(new Review(input, corpora.annotator(), session, state, own, decisions, reasons)));
			}
		} catch (InputFault e) {
			tell(e.getMessage());
		} catch (IOException e) {
			ILog.of(ReviewOpening.class).error("Could not open " + input.getToolTipText(), e);
			tell("The document could not be read: " + e.getMessage());
		}
		return Status.OK_STATUS;
	}

	/**
	 * The sets to compare, as they are now or as they were in the version named; who may not see a colleague's set yet gets
	 * none. In a team corpus it is noted that the sets were looked at.
	 */
	static List<AnnotatedDocument> sources(Corpus corpus, ReviewInput input, String viewer) throws IOException {
		Workflow workflow = new Workflow(new ReviewStore(corpus.folder()), InstantSource.system());
		List<AnnotatedDocument> sources = new ArrayList<>();
		try (TeamHistory history = Team.isTeam(corpus.folder()) ? TeamHistory.open(corpus.folder()) : null) {
			for (String side : input.annotators()) {
				int at = input.isComparison() && history != null && !corpus.annotators().contains(side) ? side.lastIndexOf('@') : -1;
				String annotator = at < 0 ? side : side.substring(0, at);
				String refusal = workflow.refusalToSee(input.document(), viewer, annotator);
				if (refusal != null) {
					throw new InputFault(null, 0, refusal);
				}
				if (at >= 0) {
					sources.add(history.read(history.commit(side.substring(at + 1)), corpus.document(input.document()).orElseThrow(),
							corpus.text(input.document()), annotator));
				} else {
					sources.add(corpus.read(input.document(), annotator));
					if (history != null && !annotator.equals(viewer)) {
						new LastLooks(corpus.folder()).looked(history, input.document(), annotator);
					}
				}
			}
		}
		return sources;
	}

	private void tell(String sentence) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> fault.accept(sentence));
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
