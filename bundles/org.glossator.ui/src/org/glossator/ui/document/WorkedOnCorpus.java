package org.glossator.ui.document;

import java.util.List;

import org.eclipse.ui.IViewSite;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.ui.corpus.OpenCorpora;

/**
 * Follows, for a view, the corpus that is worked on: that of the document in the editor, else the one shown before, else the
 * first that is open. The view's Edit > Undo acts on it. UI thread only; to be disposed with the view.
 */
public final class WorkedOnCorpus {

	private final IViewSite site;
	private final Runnable hear;
	private final OpenCorpora corpora;
	private final UndoBinding undo;
	private final Runnable changed = this::changed;
	private final ActiveSession active;
	private Corpus corpus;
	private boolean disposed;

	/** @param hear told when another corpus is worked on, or the open corpora have changed */
	public WorkedOnCorpus(IViewSite site, Runnable hear) {
		this.site = site;
		this.hear = hear;
		corpora = site.getService(OpenCorpora.class);
		undo = new UndoBinding(site);
		corpora.addListener(changed);
		active = new ActiveSession(site.getPage(), session -> follow(session, false));
		follow(active.session(), false);
	}

	/** The corpus, or null where none is open. */
	public Corpus corpus() {
		return corpus;
	}

	/** The open corpora. */
	public OpenCorpora corpora() {
		return corpora;
	}

	private void changed() {
		site.getShell().getDisplay().asyncExec(() -> {
			if (!disposed) {
				follow(active.session(), true);
			}
		});
	}

	private void follow(DocumentSession session, boolean tell) {
		List<Corpus> open = corpora.corpora();
		Corpus now = session != null ? session.corpus() : corpus != null && open.contains(corpus) ? corpus : open.isEmpty() ? null : open.get(0);
		boolean other = now != corpus;
		if (other) {
			corpus = now;
			undo.show(corpus == null ? null : corpora.undoContext(corpus));
		}
		if (other || tell) {
			hear.run();
		}
	}

	/** Stops following. */
	public void dispose() {
		disposed = true;
		corpora.removeListener(changed);
		active.dispose();
		undo.dispose();
	}
}
