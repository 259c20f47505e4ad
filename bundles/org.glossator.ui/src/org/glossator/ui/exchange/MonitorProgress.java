package org.glossator.ui.exchange;

import org.eclipse.core.runtime.IProgressMonitor;
import org.glossator.exchange.Progress;

/** Shows the progress of an exchange on a monitor whose total is not known, and passes its cancelling on. */
record MonitorProgress(IProgressMonitor monitor) implements Progress {

	@Override
	public void document(String name) {
		monitor.subTask(name);
	}

	@Override
	public boolean cancelled() {
		return monitor.isCanceled();
	}
}
