package org.glossator.review.ui.team;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;

/** Runs something on the UI thread when a Job has ended, however it ended. */
final class TeamJobEnd extends JobChangeAdapter {

	private final Display display;
	private final Runnable after;

	TeamJobEnd(Display display, Runnable after) {
		this.display = display;
		this.after = after;
	}

	@Override
	public void done(IJobChangeEvent event) {
		if (!display.isDisposed()) {
			display.asyncExec(after);
		}
	}
}
