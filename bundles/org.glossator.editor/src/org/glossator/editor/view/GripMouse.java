package org.glossator.editor.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Lets the mouse take hold of grips. What it does with one is kept from the widget, which would otherwise begin to select
 * text; that is why it listens before the widget does.
 */
final class GripMouse implements Listener {

	/** So far the pointer may shake in a click, in pixels. */
	private static final int SHAKE = 3;

	private final TextCanvas canvas;
	private final List<Grip.Source> sources = new ArrayList<>();
	private Grip held;
	private Point pressed;
	private boolean dragged;
	/** A drag was given up while the button was down: nobody is to take its release for a click. */
	private boolean given;
	private int cursor = SWT.CURSOR_IBEAM;

	GripMouse(TextCanvas canvas) {
		this.canvas = canvas;
		int[] types = { SWT.MouseDown, SWT.MouseUp, SWT.MouseMove };
		for (int type : types) {
			canvas.getDisplay().addFilter(type, this);
		}
		canvas.addListener(SWT.Dispose, event -> {
			for (int type : types) {
				event.display.removeFilter(type, this);
			}
		});
	}

	/** Grips of this source come before those of sources added earlier. */
	void add(Grip.Source source) {
		sources.add(0, source);
	}

	/** Whether something is held. */
	boolean isHolding() {
		return held != null;
	}

	/** Lets go of what is held and leaves all as it was; false where nothing is. */
	boolean cancel() {
		if (held == null) {
			return false;
		}
		Grip dropped = held;
		held = null;
		given = true;
		dropped.cancel();
		show(SWT.CURSOR_IBEAM);
		canvas.redraw();
		return true;
	}

	/** What can be taken hold of at a point, or null. */
	Grip find(Point at) {
		for (Grip.Source source : sources) {
			Grip found = source.at(at);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Override
	public void handleEvent(Event event) {
		if (event.widget != canvas) {
			return;
		}
		Point at = new Point(event.x, event.y);
		switch (event.type) {
		case SWT.MouseDown -> press(event, at);
		case SWT.MouseMove -> move(event, at);
		default -> release(event);
		}
	}

	private void press(Event event, Point at) {
		given = false;
		if (held != null) {
			keep(event);
		} else if (event.button == 1 && event.stateMask == 0) {
			held = find(at);
			if (held != null) {
				pressed = at;
				dragged = false;
				canvas.forceFocus();
				keep(event);
			}
		}
	}

	private void move(Event event, Point at) {
		if (held == null) {
			Grip found = (event.stateMask & SWT.BUTTON_MASK) == 0 ? find(at) : null;
			show(found == null ? SWT.CURSOR_IBEAM : found.cursor());
			return;
		}
		dragged |= Math.abs(at.x - pressed.x) > SHAKE || Math.abs(at.y - pressed.y) > SHAKE;
		if (dragged) {
			scroll(at.y);
			held.drag(at, (event.stateMask & SWT.MOD2) != 0);
			canvas.redraw();
		}
		keep(event);
	}

	/** A drag beyond the edge of the view moves the text. */
	private void scroll(int y) {
		if (y < 0) {
			canvas.setTopIndex(Math.max(0, canvas.getTopIndex() - 1));
		} else if (y > canvas.getClientArea().height) {
			canvas.setTopIndex(canvas.getTopIndex() + 1);
		}
	}

	private void release(Event event) {
		if (held != null && event.button == 1) {
			Grip dropped = held;
			held = null;
			keep(event);
			dropped.drop();
			canvas.redraw();
		} else if (given && event.button == 1) {
			given = false;
			keep(event);
		}
	}

	/** Keeps an event from everybody else. */
	private static void keep(Event event) {
		event.type = SWT.None;
		event.doit = false;
	}

	private void show(int wanted) {
		if (wanted != cursor) {
			cursor = wanted;
			canvas.setCursor(wanted == SWT.CURSOR_IBEAM ? null : canvas.getDisplay().getSystemCursor(wanted));
		}
	}
}
