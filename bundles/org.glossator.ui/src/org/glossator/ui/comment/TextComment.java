package org.glossator.ui.comment;

import java.time.InstantSource;
import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.review.store.ReviewEdit;
import org.glossator.review.threads.ThreadTarget;
import org.glossator.review.threads.Threads;
import org.glossator.text.span.Span;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;

/** A comment on a stretch of text that is no annotation: it begins a discussion of the document. */
public final class TextComment {

	private TextComment() {
	}

	/** Writes it in a Job, in the name of who works here, as one step of undo of the document and the corpus. UI thread only. */
	public static void write(DocumentSession session, Span span, String text) {
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		Corpus corpus = session.corpus();
		String document = session.document().id();
		String author = corpora.annotator();
		CorpusJob.start("Comment on " + session.document().id(), monitor -> new ReviewEdit("Comment on text", corpus.folder(), author, InstantSource.system(),
				corpora.undoContexts(corpus, List.of(document)), () -> { })
				.make(store -> new Threads(store, InstantSource.system()).comment(document, ThreadTarget.of(span), author, text)));
	}
}
