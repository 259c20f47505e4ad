package org.glossator.ui.exchange;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.exchange.Exchange;
import org.glossator.exchange.ImportRequest;
import org.glossator.exchange.ImportResult;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.ui.bulk.BulkEdit;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;

/** Runs an import as a Job with progress and cancel, as one step of undo, and reports when it is done. */
final class Importing {

	private Importing() {
	}

	/** Starts the import. UI thread only. */
	static void start(ImportSettings settings) {
		Corpus corpus = settings.corpus();
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		ImportRequest request = settings.request(new NullProgressMonitor(), document -> {
			// the preview has seen it
		});
		CorpusJob.start("Importing into " + corpus.name(), monitor -> {
			try {
				ImportResult result = run(corpus, corpora, request, monitor);
				ReportDialog.show("Import", Sentences.done(result), result.losses(), null);
			} catch (CancellationException e) {
				ReportDialog.show("Import", e.getMessage(), null, null);
				throw e;
			}
		});
	}

	/**
	 * The import itself, one step of undo: its annotations, the texts it brings and the layers. Never to be called on the UI
	 * thread.
	 *
	 * @throws CancellationException where it was cancelled, with a sentence that says how far it had come
	 */
	static ImportResult run(Corpus corpus, OpenCorpora corpora, ImportRequest request, IProgressMonitor monitor) throws IOException {
		Display display = PlatformUI.getWorkbench().getDisplay();
		BulkEdit edit = new BulkEdit(corpus, "Import", corpora.undoContext(corpus), display);
		SchemaSpec before = corpus.schema();
		Set<String> known = corpus.documents().stream().map(DocumentInfo::id).collect(Collectors.toSet());
		MonitorProgress progress = new MonitorProgress(monitor, "Importing into " + corpus.name());
		try {
			return Exchange.importFiles(corpus, request.progress(progress), set -> edit.change(set.info().id(), set.annotator(), existing -> set.annotations()));
		} catch (CancellationException e) {
			throw new CancellationException(Sentences.cancelledImport(progress));
		} finally {
			// An import that was cancelled on its way has brought something too.
			BroughtIn brought = new BroughtIn(corpus, corpora, display,
					corpus.documents().stream().map(DocumentInfo::id).filter(id -> !known.contains(id)).toList(), before, corpus.schema());
			if (brought.isAnything()) {
				edit.besides(brought);
			}
			edit.finish();
			corpora.changed();
		}
	}
}
