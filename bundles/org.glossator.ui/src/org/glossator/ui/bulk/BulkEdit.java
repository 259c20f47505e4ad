package org.glossator.ui.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.edit.CorpusOperation;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.PreparedEdit;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;

/**
 * An edit of many sets of a corpus, made one set at a time from a Job, and one step of undo whatever it touches: it
 * belongs to the corpus and to each document that was open, so it can be undone from any of them. An edit of one open
 * document is that document's alone.
 */
public final class BulkEdit extends CorpusOperation {

	/** What became of one set. */
	public enum Outcome {
		/** It is as the edit wants it. */
		DONE,
		/** There was nothing to change. */
		UNCHANGED,
		/** It was edited all the while and left alone. */
		DROPPED
	}

	/** What an edit does besides changing sets: made before them, taken back after them. Called from a Job. */
	public interface Besides {

		/** Makes it again. */
		void make(SubMonitor progress) throws IOException;

		/** Takes it back. */
		void takeBack(SubMonitor progress) throws IOException;
	}

	/** One set's part of the edit; {@code live} is null where its file was written. */
	private record Part(SetChange change, LiveEdit live) {
	}

	private static final int ATTEMPTS = 3;

	private final Corpus corpus;
	private final IUndoContext context;
	private final Display display;
	private final List<Part> parts = new ArrayList<>();
	private Besides besides;
	private boolean remembered;

	/**
	 * @param label what Edit > Undo shows, such as {@code Suggest annotations}
	 * @param context what the corpus's edits are known by, see {@link org.glossator.ui.corpus.OpenCorpora#undoContext}
	 */
	public BulkEdit(Corpus corpus, String label, IUndoContext context, Display display) {
		super(label, context);
		this.corpus = corpus;
		this.context = context;
		this.display = display;
	}

	/**
	 * Changes one set. Never to be called on the UI thread.
	 *
	 * @param how makes the new annotations of the old ones; may be called again where somebody edits meanwhile
	 */
	public Outcome change(String document, String annotator, UnaryOperator<List<AnnotationRecord>> how) throws IOException {
		return put(document, annotator, how, true);
	}

	/** Tells what else was done, which is part of the same step of undo; before {@link #finish}. */
	public void besides(Besides done) {
		besides = done;
	}

	private Outcome put(String document, String annotator, UnaryOperator<List<AnnotationRecord>> how, boolean remember) throws IOException {
		if (corpus.liveSession(document, annotator).isPresent()) {
			return changeLive(document, annotator, how, remember);
		}
		AnnotatedDocument before = corpus.read(document, annotator);
		List<AnnotationRecord> after = how.apply(before.annotations());
		if (after.equals(before.annotations())) {
			return Outcome.UNCHANGED;
		}
		try {
			corpus.write(before.withAnnotations(after));
		} catch (IllegalStateException e) {
			if (corpus.liveSession(document, annotator).isPresent()) {
				// Somebody opened it a moment ago.
				return changeLive(document, annotator, how, remember);
			}
			throw e;
		}
		if (remember) {
			parts.add(new Part(SetChange.between(document, annotator, before.annotations(), corpus.read(document, annotator).annotations()), null));
		}
		return Outcome.DONE;
	}

	private Outcome changeLive(String document, String annotator, UnaryOperator<List<AnnotationRecord>> how, boolean remember) throws IOException {
		try (Live live = new Live(corpus.session(document, annotator), display)) {
			for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
				long stamp = live.session().stamp();
				List<AnnotationRecord> before = live.session().snapshot().annotations();
				List<AnnotationRecord> after = how.apply(before);
				if (after.equals(before)) {
					return Outcome.UNCHANGED;
				}
				// All but putting it in place is done here, for it may touch a hundred thousand annotations.
				PreparedEdit edit = live.session().prepare(getLabel(), stamp, after);
				if (edit == null) {
					continue;
				}
				Part part = new Part(new SetChange(document, annotator, edit.before(), edit.after()), new LiveEdit(live.session(), edit.log()));
				boolean[] done = new boolean[1];
				display.syncExec(() -> {
					if (live.session().refusal() != null) {
						done[0] = true;
					} else if (edit.commit()) {
						done[0] = true;
						if (!edit.log().isEmpty() && remember) {
							parts.add(part);
							join(live.session().undoContext());
						}
					}
				});
				if (done[0]) {
					return Outcome.DONE;
				}
			}
			return Outcome.DROPPED;
		}
	}

	/** From the moment a document is changed, its undo takes this edit back. */
	private void join(IUndoContext document) {
		addContext(document);
		IOperationHistory history = OperationHistoryFactory.getOperationHistory();
		if (remembered) {
			// What was undone before in this document can no longer be made again, as after any edit.
			history.dispose(document, false, true, false);
			history.operationChanged(this);
		} else {
			removeContext(context);
			remembered = true;
			remember();
		}
	}

	/** A session used from a Job: it is closed where it is edited, on the UI thread. */
	private record Live(DocumentSession session, Display display) implements AutoCloseable {

		@Override
		public void close() {
			display.syncExec(session::close);
		}
	}

	/** Puts the edit into the history of the corpus, once all is done; to be called even after a fault. */
	public void finish() {
		if (!remembered) {
			if (!parts.isEmpty() || besides != null) {
				remembered = true;
				remember();
			}
		} else if (parts.size() > 1 || besides != null) {
			IOperationHistory history = OperationHistoryFactory.getOperationHistory();
			history.dispose(context, false, true, false);
			addContext(context);
			history.operationChanged(this);
		}
	}

	/** In how many sets files were changed. */
	public int changedFiles() {
		return (int) parts.stream().filter(part -> part.live() == null).count();
	}

	/** In how many sets something was changed, open or not. */
	public int changedSets() {
		return parts.size();
	}

	@Override
	public boolean runInBackground() {
		// A single open document is at hand at once, as for any other edit of it.
		return parts.size() > 1 || changedFiles() > 0 || besides != null || parts.stream().anyMatch(part -> part.live() != null && part.live().isLarge());
	}

	@Override
	protected void repeat(boolean forward, SubMonitor progress) throws IOException {
		if (forward && besides != null) {
			besides.make(progress.split(20));
		}
		List<Part> steps = forward ? parts : parts.reversed();
		SubMonitor each = progress.split(60).setWorkRemaining(steps.size());
		for (Part part : steps) {
			if (!exactly(part, forward)) {
				SetChange step = forward ? part.change() : part.change().inverse();
				put(step.document(), step.annotator(), step::apply, false);
			}
			each.worked(1);
		}
		if (!forward && besides != null) {
			besides.takeBack(progress.split(20));
		}
	}

	/** Takes back, or makes again, what was done in a document that is still open and as it was then. */
	private boolean exactly(Part part, boolean forward) {
		return part.live() != null && corpus.liveSession(part.change().document(), part.change().annotator())
				.filter(session -> session == part.live().session()).isPresent() && part.live().repeat(forward);
	}
}
