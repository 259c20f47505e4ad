package org.glossator.benchmarks.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Widget;

/** The workbench's own event loop, driven here so that each piece of work in it can be timed. UI thread only. */
final class EventLoop {

	private static final long PATIENCE = 60_000_000_000L;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Display display;
	private final Set<Widget> painted = new HashSet<>();
	private final Listener paint = this::painted;
	private long longest;

	EventLoop(Display display) {
		this.display = display;
		display.addFilter(SWT.Paint, paint);
	}

	private void painted(Event event) {
		painted.add(event.widget);
	}

	/** Handles events until that holds; each is a piece of work. */
	void until(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("Waited in vain for " + what);
			}
			step();
		}
	}

	private void step() {
		long begin = cpu();
		if (display.readAndDispatch()) {
			piece(begin);
		} else {
			// A timer ends the sleep: what is waited for may not be an event.
			display.timerExec(10, () -> { });
			display.sleep();
		}
	}

	private void piece(long begin) {
		longest = Math.max(longest, cpu() - begin);
	}

	/** Does a piece of work at once. */
	void now(Runnable work) {
		long begin = cpu();
		work.run();
		piece(begin);
	}

	/** Handles events until no job runs and that long nothing more was to be done. */
	void quiet(int millis) {
		long since = System.nanoTime();
		while (System.nanoTime() - since < millis * 1_000_000L) {
			long begin = cpu();
			if (display.readAndDispatch()) {
				piece(begin);
				continue;
			}
			if (!Job.getJobManager().isIdle()) {
				since = System.nanoTime();
			}
			step();
		}
	}

	/** Forgets what was painted so far. */
	void forgetPaints() {
		painted.clear();
	}

	/** Whether all of these have been painted since. */
	boolean arePainted(List<? extends Widget> widgets) {
		return painted.containsAll(widgets);
	}

	/** The longest piece of work since this was asked last, in nanoseconds of CPU time: a busy machine makes it no longer. */
	long longest() {
		long was = longest;
		longest = 0;
		return was;
	}

	/** CPU time of the UI thread. */
	static long cpu() {
		return THREADS.getCurrentThreadCpuTime();
	}

	void close() {
		display.removeFilter(SWT.Paint, paint);
	}
}
