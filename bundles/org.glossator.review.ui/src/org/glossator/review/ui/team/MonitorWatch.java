package org.glossator.review.ui.team;

import org.eclipse.core.runtime.IProgressMonitor;
import org.glossator.review.team.TeamWatch;

/** Shows in a progress monitor what git does, and lets it cancel. */
final class MonitorWatch implements TeamWatch {

	private final IProgressMonitor monitor;

	MonitorWatch(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}

	@Override
	public void at(String what) {
		monitor.subTask(what);
	}
}
