package org.glossator.ui.corpus;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.glossator.text.InputFault;

/** Work on a corpus that touches the disk: a user Job, whose failure is told in the sentence of the fault itself. */
public final class CorpusJob extends Job {

	/** What is to be done. */
	@FunctionalInterface
	public interface Work {
		/** Does it; cancelled by {@link OperationCanceledException} or {@link CancellationException}. */
		void run(IProgressMonitor monitor) throws IOException;
	}

	/** The family all of these Jobs belong to, so that tests can join them. */
	public static final Object FAMILY = new Object();

	private final Work work;

	private CorpusJob(String name, Work work) {
		super(name);
		this.work = work;
	}

	/** Schedules the work as a Job of that name, with its progress shown. */
	public static CorpusJob start(String name, Work work) {
		CorpusJob job = new CorpusJob(name, work);
		job.setUser(true);
		job.schedule();
		return job;
	}

	/** The same without a dialog of its own; a fault is shown all the same. */
	public static CorpusJob startQuietly(String name, Work work) {
		CorpusJob job = new CorpusJob(name, work);
		job.schedule();
		return job;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			work.run(monitor);
			return Status.OK_STATUS;
		} catch (OperationCanceledException | CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (InputFault e) {
			return Status.error(e.getMessage());
		} catch (IOException e) {
			return Status.error(getName() + " failed: " + e.getMessage(), e);
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
