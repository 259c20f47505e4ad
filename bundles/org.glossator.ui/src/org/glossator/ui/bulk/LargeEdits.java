package org.glossator.ui.bulk;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;

/** Edits of one open document that touch so much that they are worked out in the background. */
public final class LargeEdits {

	/** From so many annotations on. */
	private static final int LARGE = 2_000;

	private LargeEdits() {
	}

	/** Whether an edit of that many annotations is one. */
	public static boolean isLarge(int annotations) {
		return annotations >= LARGE;
	}

	/**
	 * Starts an edit, one step of undo. It is seen whole or not at all.
	 *
	 * @param how makes the new annotations of the old ones, on any thread
	 * @param done run on the UI thread when it is over
	 */
	public static void start(DocumentSession session, String label, UnaryOperator<List<AnnotationRecord>> how, Runnable done) {
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		Display display = PlatformUI.getWorkbench().getDisplay();
		BulkEdit edit = new BulkEdit(session.corpus(), label, corpora.undoContext(session.corpus()), display);
		CorpusJob.startQuietly(label, monitor -> {
			try {
				if (edit.change(session.document().id(), session.annotator(), how) == BulkEdit.Outcome.DROPPED) {
					throw new IOException("the document was edited all the while");
				}
			} finally {
				edit.finish();
				display.asyncExec(done);
			}
		});
	}
}
