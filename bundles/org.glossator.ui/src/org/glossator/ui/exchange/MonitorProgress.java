package org.glossator.ui.exchange;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.glossator.exchange.Progress;

/**
 * Shows the progress of an exchange on a monitor, and passes its cancelling on. While files are read nobody knows how many
 * documents there are, so the bar creeps through its first third; the rest goes by documents written. Safe for threads.
 */
final class MonitorProgress implements Progress {

	private static final int TICKS = 900;
	private static final int READING = TICKS / 3;

	private final SubMonitor monitor;
	private int read;
	private int done;
	private int total;

	/** A progress on its own, whose owner has not begun the monitor. */
	MonitorProgress(IProgressMonitor monitor, String task) {
		this.monitor = SubMonitor.convert(monitor, task, TICKS);
	}

	@Override
	public synchronized void document(String name) {
		if (total > 0) {
			monitor.subTask(place() + ": " + name);
			return;
		}
		read++;
		// Each step is a part of what is left, so that it goes on without an end.
		monitor.setWorkRemaining(TICKS).worked(read <= READING / 2 ? 1 : 0);
		monitor.subTask("Reading document " + read + ": " + name);
	}

	@Override
	public synchronized void written(int now, int all) {
		if (now > done || total == 0) {
			monitor.setWorkRemaining(Math.max(1, all - done)).worked(now - done);
		}
		done = now;
		total = all;
		monitor.subTask(place());
	}

	/** How far writing is, such as {@code 12 of 340 documents}; empty before it has begun. */
	synchronized String place() {
		return total == 0 ? "" : done + " of " + total + (total == 1 ? " document" : " documents");
	}

	/** How many documents are written. */
	synchronized int done() {
		return done;
	}

	@Override
	public boolean cancelled() {
		return monitor.isCanceled();
	}
}
