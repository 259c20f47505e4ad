package org.glossator.app.cli;

import java.io.PrintStream;

import org.glossator.exchange.Progress;

/** One line on standard error that says how far a verb has come; silent where nobody watches. Safe for threads. */
final class ProgressLine implements AutoCloseable, Progress {

	private static final long INTERVAL = 100_000_000L;

	private final boolean shown;
	private final PrintStream out;
	private final String what;
	private final int total;
	private int done;
	private long last;

	ProgressLine(boolean shown, PrintStream out, String what, int total) {
		this.shown = shown;
		this.out = out;
		this.what = what;
		this.total = total;
	}

	/** One more is done. */
	@Override
	public synchronized void document(String name) {
		done++;
		long now = System.nanoTime();
		if (shown && (now - last > INTERVAL || done == total)) {
			last = now;
			out.print("\r\033[K" + what + ' ' + done + (total > 0 ? "/" + total : "") + ' ' + name);
			out.flush();
		}
	}

	/** So much of it is done, from 0 to 1; for work that is not counted in documents. */
	synchronized void share(String name, double share) {
		long now = System.nanoTime();
		if (shown && now - last > INTERVAL) {
			last = now;
			done++;
			out.print("\r\033[K" + what + ' ' + name + ' ' + Math.round(100 * share) + " %");
			out.flush();
		}
	}

	@Override
	public boolean cancelled() {
		return false;
	}

	@Override
	public synchronized void close() {
		if (shown && done > 0) {
			out.println();
		}
	}
}
