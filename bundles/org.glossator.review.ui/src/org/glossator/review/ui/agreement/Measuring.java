package org.glossator.review.ui.agreement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.agreement.Agreement;
import org.glossator.review.agreement.AgreementOptions;
import org.glossator.review.agreement.AgreementReport;
import org.glossator.review.agreement.Watch;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.SetAccess;

/** Reads all sets of some annotators and measures how far they agree, in a Job with progress that can be cancelled. */
final class Measuring {

	private Measuring() {
	}

	/** Starts; {@code done} is called on the UI thread, unless it was cancelled or failed. */
	static Job start(Corpus corpus, AgreementOptions options, Consumer<Measured> done) {
		Display display = Display.getCurrent();
		return CorpusJob.start("Measuring agreement in " + corpus.name(), monitor -> {
			Measured measured = measure(corpus, options, monitor);
			if (!display.isDisposed()) {
				display.asyncExec(() -> done.accept(measured));
			}
		});
	}

	private static Measured measure(Corpus corpus, AgreementOptions options, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		List<AnnotatedDocument> sets = read(corpus, options.annotators(), progress.split(20));
		SubMonitor figures = progress.split(80);
		try {
			AgreementReport report = Agreement.of(sets, corpus.schema(), options, new Watch() {
				@Override
				public boolean isCancelled() {
					return monitor.isCanceled();
				}

				@Override
				public void at(String what, double share) {
					figures.subTask(what);
					figures.setWorkRemaining(20).worked(1);
				}
			});
			return new Measured(corpus, corpus.schema(), List.copyOf(sets), report);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
	}

	private static List<AnnotatedDocument> read(Corpus corpus, List<String> annotators, SubMonitor progress) throws IOException {
		List<DocumentInfo> documents = corpus.documents();
		progress.setWorkRemaining(documents.size());
		List<AnnotatedDocument> sets = new ArrayList<>();
		for (DocumentInfo document : documents) {
			progress.split(1);
			for (String annotator : corpus.annotatorsOf(document.id())) {
				// In blind mode nobody measures what may not be seen.
				if (annotators.contains(annotator) && SetAccess.refusalToSee(corpus, document.id(), annotator) == null) {
					sets.add(corpus.read(document.id(), annotator));
				}
			}
		}
		return sets;
	}
}
