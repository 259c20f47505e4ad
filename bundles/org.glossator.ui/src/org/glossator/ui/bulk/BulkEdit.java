package org.glossator.ui.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;

/**
 * An edit of many sets of a corpus, made one set at a time from a Job. In a document that is open, its part is a command
 * of that document, undone there; the rest is written to the files and is together one step of undo of the corpus.
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

	private static final int ATTEMPTS = 3;

	private final Corpus corpus;
	private final Display display;
	private final List<SetChange> changes = new ArrayList<>();

	/**
	 * @param label what Edit > Undo shows, such as {@code Suggest annotations}
	 * @param context what the corpus's edits are known by, see {@link org.glossator.ui.corpus.OpenCorpora#undoContext}
	 */
	public BulkEdit(Corpus corpus, String label, IUndoContext context, Display display) {
		super(label, context);
		this.corpus = corpus;
		this.display = display;
	}

	/**
	 * Changes one set. Never to be called on the UI thread.
	 *
	 * @param how makes the new annotations of the old ones; may be called again where somebody edits meanwhile
	 */
	public Outcome change(String document, String annotator, UnaryOperator<List<AnnotationRecord>> how) throws IOException {
		if (corpus.liveSession(document, annotator).isPresent()) {
			return changeLive(document, annotator, how);
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
				return changeLive(document, annotator, how);
			}
			throw e;
		}
		changes.add(SetChange.between(document, annotator, before.annotations(), corpus.read(document, annotator).annotations()));
		return Outcome.DONE;
	}

	private Outcome changeLive(String document, String annotator, UnaryOperator<List<AnnotationRecord>> how) throws IOException {
		try (Live live = new Live(corpus.session(document, annotator), display)) {
			for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
				AnnotatedDocument before = live.session().snapshot();
				long stamp = live.session().stamp();
				List<AnnotationRecord> after = how.apply(before.annotations());
				if (after.equals(before.annotations())) {
					return Outcome.UNCHANGED;
				}
				boolean[] done = new boolean[1];
				display.syncExec(() -> {
					if (live.session().stamp() == stamp) {
						live.session().commandStack().execute(Edits.replaceAll(live.session(), getLabel(), after));
						done[0] = true;
					}
				});
				if (done[0]) {
					return Outcome.DONE;
				}
			}
			return Outcome.DROPPED;
		}
	}

	/** A session used from a Job: it is closed where it is edited, on the UI thread. */
	private record Live(DocumentSession session, Display display) implements AutoCloseable {

		@Override
		public void close() {
			display.syncExec(session::close);
		}
	}

	/** Puts what was written to files into the history, once all is done; to be called even after a fault. */
	public void finish() {
		if (!changes.isEmpty()) {
			remember();
		}
	}

	/** In how many sets files were changed. */
	public int changedFiles() {
		return changes.size();
	}

	@Override
	protected void repeat(boolean forward, SubMonitor progress) throws IOException {
		List<SetChange> steps = forward ? changes : changes.reversed().stream().map(SetChange::inverse).toList();
		SubMonitor each = progress.setWorkRemaining(steps.size());
		BulkEdit edit = new BulkEdit(corpus, (forward ? "Redo " : "Undo ") + getLabel(), getContexts()[0], display);
		for (SetChange step : steps) {
			edit.change(step.document(), step.annotator(), step::apply);
			each.worked(1);
		}
	}
}
