package org.glossator.review.ui.agreement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
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

/**
 * Reads all sets of some annotators and measures how far they agree, in a Job with progress that can be cancelled. One
 * measuring at a time: what is begun anew ends what was under way. UI thread only.
 */
final class Measuring {

	/** Hears of it on the UI thread; of a measuring that was begun anew nothing more. */
	interface Listener {
		/** So far is the work, in percent, at this part. */
		void at(int percent, String part);

		/** It is done. */
		void measured(Measured now);

		/** It was cancelled, or failed. */
		void stopped();
	}

	private static final int STEPS = 1_000;
	private static final int READING = STEPS / 10;

	private final Display display;
	private final Listener listener;
	private Job job;

	Measuring(Display display, Listener listener) {
		this.display = display;
		this.listener = listener;
	}

	/** Whether one is under way. */
	boolean isRunning() {
		return job != null;
	}

	/** Ends what is under way, and begins. */
	void start(Corpus corpus, AgreementOptions options) {
		Job before = job;
		Job[] mine = new Job[1];
		mine[0] = CorpusJob.startQuietly("Measuring agreement in " + corpus.name(), monitor -> {
			Measured measured = measure(corpus, options, new Shares(monitor, (percent, part) -> tell(mine, () -> listener.at(percent, part))));
			tell(mine, () -> {
				job = null;
				listener.measured(measured);
			});
		});
		job = mine[0];
		job.addJobChangeListener(IJobChangeListener.onDone(event -> {
			if (!event.getResult().isOK()) {
				tell(mine, () -> {
					job = null;
					listener.stopped();
				});
			}
		}));
		if (before != null) {
			before.cancel();
		}
	}

	/** Ends what is under way, if anything is; the listener hears of it. */
	void stop() {
		if (job != null) {
			job.cancel();
		}
	}

	private void tell(Job[] from, Runnable what) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (job == from[0]) {
					what.run();
				}
			});
		}
	}

	private static Measured measure(Corpus corpus, AgreementOptions options, Shares shares) throws IOException {
		List<AnnotatedDocument> sets = read(corpus, options.annotators(), shares);
		try {
			AgreementReport report = Agreement.of(sets, corpus.schema(), options, shares);
			return new Measured(corpus, corpus.schema(), List.copyOf(sets), report);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
	}

	private static List<AnnotatedDocument> read(Corpus corpus, List<String> annotators, Shares shares) throws IOException {
		List<DocumentInfo> documents = corpus.documents();
		List<AnnotatedDocument> sets = new ArrayList<>();
		for (DocumentInfo document : documents) {
			if (shares.isCancelled()) {
				throw new OperationCanceledException();
			}
			shares.read(1.0 / documents.size());
			for (String annotator : corpus.annotatorsOf(document.id())) {
				// In blind mode nobody measures what may not be seen.
				if (annotators.contains(annotator) && SetAccess.refusalToSee(corpus, document.id(), annotator) == null) {
					sets.add(corpus.read(document.id(), annotator));
				}
			}
		}
		return sets;
	}

	/** Told of each percent once. */
	private interface Percent {
		void at(int percent, String part);
	}

	/** Turns shares of the work into steps of a monitor. */
	private static final class Shares implements Watch {

		private final SubMonitor monitor;
		private final Percent told;
		private double read;
		private int done;

		Shares(IProgressMonitor monitor, Percent told) {
			this.monitor = SubMonitor.convert(monitor, STEPS);
			this.told = told;
		}

		@Override
		public boolean isCancelled() {
			return monitor.isCanceled();
		}

		void read(double share) {
			read += share;
			to(Math.min(READING, (int) (READING * read)), "reading");
		}

		@Override
		public void at(String part, double share) {
			to(READING + (int) ((STEPS - READING) * Math.clamp(share, 0, 1)), part);
		}

		private synchronized void to(int step, String part) {
			if (step > done) {
				monitor.subTask(part);
				monitor.worked(step - done);
				if (step * 100 / STEPS > done * 100 / STEPS) {
					told.at(step * 100 / STEPS, part);
				}
				done = step;
			}
		}
	}
}
