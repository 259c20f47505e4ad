package org.glossator.ui.annotations;

import org.eclipse.swt.widgets.Display;

/** Does something a moment after it was last asked for, so that each key typed does not start it anew. UI thread only. */
public final class Delay {

	private final Display display;
	private final int milliseconds;
	private final Runnable work;

	/** @param work what is done; must bear that its widgets are disposed */
	public Delay(Display display, int milliseconds, Runnable work) {
		this.display = display;
		this.milliseconds = milliseconds;
		this.work = work;
	}

	/** Asks for it. */
	public void start() {
		// A timer that runs already is set back by the same runnable.
		display.timerExec(milliseconds, work);
	}

	/** Takes the wish back. */
	public void cancel() {
		display.timerExec(-1, work);
	}
}
