package org.glossator.ui.document;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Takes back what a command said with the next key or click, wherever that is; keys of commands do not count, which say
 * something themselves or nothing. UI thread only.
 */
public final class PassingSentence {

	private final Display display;
	private final Runnable unsay;
	private final Listener hear = this::heard;
	private boolean said;
	private boolean hearing;

	/** @param unsay takes the sentence back; must bear that its widgets are disposed */
	public PassingSentence(Display display, Runnable unsay) {
		this.display = display;
		this.unsay = unsay;
	}

	/** Something is said now. */
	public void said() {
		stop();
		said = true;
		// Not yet: the key that started the command may still be on its way to others.
		display.asyncExec(this::start);
	}

	/** It was replaced: nothing is to be taken back. */
	public void replaced() {
		said = false;
		stop();
	}

	private void start() {
		if (said && !hearing) {
			hearing = true;
			display.addFilter(SWT.KeyDown, hear);
			display.addFilter(SWT.MouseDown, hear);
		}
	}

	private void stop() {
		if (hearing) {
			hearing = false;
			display.removeFilter(SWT.KeyDown, hear);
			display.removeFilter(SWT.MouseDown, hear);
		}
	}

	private void heard(Event event) {
		if (!isModifier(event)) {
			replaced();
			unsay.run();
		}
	}

	/** Ctrl alone is only the beginning of a key. */
	private static boolean isModifier(Event event) {
		return event.type == SWT.KeyDown && event.keyCode != 0 && (event.keyCode & SWT.MODIFIER_MASK) == event.keyCode;
	}
}
