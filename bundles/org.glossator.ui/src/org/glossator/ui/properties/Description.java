package org.glossator.ui.properties;

import java.io.IOException;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.SubMonitor;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.edit.CorpusOperation;
import org.glossator.text.record.DocumentInfo;

/** Says what is known of a document: an edit of the corpus, one step of undo. */
final class Description extends CorpusOperation {

	private final Corpus corpus;
	private final DocumentInfo before;
	private final DocumentInfo after;

	Description(Corpus corpus, DocumentInfo before, DocumentInfo after, IUndoContext context) {
		super("Change properties of " + (before.title().isBlank() ? before.id() : before.title()), context);
		this.corpus = corpus;
		this.before = before;
		this.after = after;
	}

	/** Does it, and remembers how to undo it. Not for the UI thread. */
	void make() throws IOException {
		corpus.describe(after);
		remember();
	}

	@Override
	protected void repeat(boolean forward, SubMonitor progress) throws IOException {
		corpus.describe(forward ? after : before);
	}
}
