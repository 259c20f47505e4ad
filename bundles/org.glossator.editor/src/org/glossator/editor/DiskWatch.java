package org.glossator.editor;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.glossator.core.session.DocumentSession;

/**
 * Looks whether somebody else has written a session's file, and tells once until that is settled: a pull of a
 * colleague's work should not go unnoticed until the next save.
 */
final class DiskWatch extends Job {

	private final DocumentSession session;
	private final Display display;
	private final Consumer<DocumentSession> changed;
	private boolean told;

	/**
	 * @param changed told on the thread of the display
	 */
	DiskWatch(DocumentSession session, Display display, Consumer<DocumentSession> changed) {
		super("Looking for changes of " + session.document().title());
		this.session = session;
		this.display = display;
		this.changed = changed;
		setSystem(true);
		setPriority(DECORATE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			boolean now = session.isChangedOnDisk();
			if (now && !told && !display.isDisposed()) {
				display.asyncExec(() -> changed.accept(session));
			}
			told = now;
		} catch (IOException e) {
			ILog.of(DiskWatch.class).warn("Could not look at the file of " + session.document().id(), e);
		}
		return Status.OK_STATUS;
	}
}
