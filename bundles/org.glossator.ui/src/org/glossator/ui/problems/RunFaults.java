package org.glossator.ui.problems;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.glossator.core.corpus.Corpus;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;

/**
 * The errors in lexicons and scripts that end runs, until they are mended: a run that does not go well has the files of the
 * open corpora looked through, and so has the first look at them. To be disposed; but for the jobs' events UI thread only.
 */
final class RunFaults extends JobChangeAdapter {

	private final Display display;
	private final OpenCorpora corpora;
	private final Runnable hear;
	private List<FileLine> errors = List.of();

	/** @param hear told when the files were looked through */
	RunFaults(Display display, OpenCorpora corpora, Runnable hear) {
		this.display = display;
		this.corpora = corpora;
		this.hear = hear;
		Job.getJobManager().addJobChangeListener(this);
		// Who meets a fault may open the view only then.
		look();
	}

	/** What was found wrong last in files of corpora that are open, as they are on disk. */
	List<FileLine> errors() {
		return errors.stream().filter(line -> corpora.corpora().stream().anyMatch(corpus -> corpus.folder().equals(line.corpus()))).toList();
	}

	@Override
	public void done(IJobChangeEvent event) {
		IStatus result = event.getResult();
		if (event.getJob().belongsTo(CorpusJob.FAMILY) && result.getSeverity() != IStatus.CANCEL && !display.isDisposed()) {
			display.asyncExec(result.isOK() ? this::lookAgain : this::look);
		}
	}

	/** Looks whether what was found is mended. */
	void lookAgain() {
		if (!errors.isEmpty()) {
			look();
		}
	}

	private void look() {
		List<Corpus> looked = List.copyOf(corpora.corpora());
		Job job = Job.createSystem("Checking lexicons and rules", (ICoreRunnable) monitor -> {
			List<FileLine> found = looked.stream().flatMap(RunFaults::errorsOf).toList();
			display.asyncExec(() -> show(found));
		});
		job.setPriority(Job.DECORATE);
		job.schedule();
	}

	private static Stream<FileLine> errorsOf(Corpus corpus) {
		try {
			return FileLine.of(corpus).stream().filter(FileLine::isError);
		} catch (IOException fault) {
			ILog.of(RunFaults.class).error("Could not look through lexicons and rules", fault);
			return Stream.empty();
		}
	}

	private void show(List<FileLine> found) {
		errors = found;
		hear.run();
	}

	/** Hears of no more runs. */
	void dispose() {
		Job.getJobManager().removeJobChangeListener(this);
	}
}
