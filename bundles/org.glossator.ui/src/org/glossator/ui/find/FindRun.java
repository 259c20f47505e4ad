package org.glossator.ui.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.search.Hit;
import org.glossator.text.InputFault;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.SetAccess;

/**
 * A search through sets of a corpus. A set that cannot be read, or on which an expression takes too long, is told of and
 * passed over. Used on one thread.
 */
final class FindRun {

	/** A list that nobody can look through helps nobody. */
	static final int MOST = 100_000;

	private final Corpus corpus;
	private final FindWish wish;
	private final List<Hit> hits = new ArrayList<>();
	private final List<String> faults = new ArrayList<>();
	private boolean cut;

	FindRun(Corpus corpus, FindWish wish) {
		this.corpus = corpus;
		this.wish = wish;
	}

	/**
	 * Searches. Not for the UI thread.
	 *
	 * @param documents where to look
	 * @param annotator whose sets, unless everyone's are wanted
	 */
	void run(List<DocumentInfo> documents, String annotator, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, "Finding", documents.size());
		FindWish.Search search = wish.search();
		for (DocumentInfo document : documents) {
			List<String> annotators = wish.annotations() && wish.everyone() ? corpus.annotatorsOf(document.id()) : List.of(annotator);
			for (String each : annotators) {
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
				// In blind mode nobody finds what may not be seen.
				if (!cut && (each.equals(annotator) || SetAccess.refusalToSee(corpus, document.id(), each) == null)) {
					find(search, document, each, progress);
				}
			}
			progress.worked(1);
		}
	}

	/** The hits of one set, as it is now. Not for the UI thread. */
	List<Hit> in(FoundRows.SetKey set, IProgressMonitor monitor) throws IOException {
		hits.clear();
		DocumentInfo document = corpus.document(set.document()).orElse(null);
		if (document != null) {
			find(wish.search(), document, set.annotator(), monitor);
		}
		return List.copyOf(hits);
	}

	private void find(FindWish.Search search, DocumentInfo document, String annotator, IProgressMonitor monitor) throws IOException {
		try {
			List<Hit> found = search.in(corpus.read(document.id(), annotator), corpus.schema(), monitor::isCanceled);
			cut = hits.size() + found.size() > MOST;
			hits.addAll(cut ? found.subList(0, MOST - hits.size()) : found);
		} catch (InputFault | IllegalStateException e) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			faults.add((document.title().isBlank() ? document.id() : document.title()) + ": " + e.getMessage());
		}
	}

	/** What was found, in corpus order. */
	List<Hit> hits() {
		return hits;
	}

	/** Whether there is more than is shown. */
	boolean isCut() {
		return cut;
	}

	/** One sentence for each set that was passed over. */
	List<String> faults() {
		return faults;
	}
}
