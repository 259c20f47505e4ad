package org.glossator.bot;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Drives real widgets as a person does: what is pressed here goes to the window system and comes back as an event of its
 * own. Keys are posted through SWT, which finds the window that has the focus even where no window manager runs; the
 * mouse, whose place SWT does not post under GTK, through the JDK's robot (the X test extension). Used on the UI thread;
 * every call returns when what it caused has been handled.
 */
public final class Bot {

	private static final long PATIENCE = 10_000_000_000L;
	private static final long ANSWER = 1_000_000_000L;
	/** A key that is bound to a command is kept by the workbench: its press is not heard, its release is. */
	private static final long SWALLOWED = 60_000_000L;

	private final Display display;
	private final Robot robot;
	private final long[] counts;
	private int waiting;
	private boolean pressed;
	private boolean aside;

	private Bot(Display display, Robot robot) {
		this.display = display;
		this.robot = robot;
		counts = count(display);
	}

	/**
	 * A bot on the display of this thread, made if there is none; the test is skipped where there can be none, and fails where
	 * a dialog is open that would take every key.
	 */
	public static Bot onDisplay() {
		try {
			Display display = Display.getDefault();
			nothingInTheWay(display);
			return new Bot(display, new Robot());
		} catch (SWTError | UnsatisfiedLinkError | AWTException e) {
			return Assumptions.abort("No display: " + e.getMessage());
		}
	}

	/** Better one clear failure than a second of waiting for every key. */
	private static void nothingInTheWay(Display display) {
		for (Shell shell : display.getShells()) {
			if (shell.isVisible() && shell.getParent() != null && (shell.getStyle() & SWT.TITLE) != 0) {
				String title = shell.getText();
				shell.close();
				Assertions.fail("A dialog was open before the test: " + title + " (the log of the test's workspace may say why)");
			}
		}
	}

	/**
	 * Lets the pointer leave the window before each key from now on, for tests of a text with hovers. Not for tests with
	 * dialogs: where no window manager runs, the focus may follow the pointer.
	 */
	public Bot aside() {
		aside = true;
		return this;
	}

	/** The display. */
	public Display display() {
		return display;
	}

	/** Handles all events there are. */
	public void settle() {
		while (display.readAndDispatch()) {
			continue;
		}
	}

	/** Handles events until something is so; fails with what was waited for when it does not come about. */
	public void until(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE;
		// Wakes the loop now and then, so that the wait can end where no event comes.
		Runnable tick = new Runnable() {
			@Override
			public void run() {
				if (waiting > 0) {
					display.timerExec(20, this);
				}
			}
		};
		waiting++;
		display.timerExec(20, tick);
		try {
			while (!condition.getAsBoolean()) {
				if (System.nanoTime() > end) {
					Assertions.fail("Waited in vain for: " + what);
				}
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			}
		} finally {
			waiting--;
		}
		settle();
	}

	// Keys

	/** Presses and releases a key, or a character, while the modifiers are held down. */
	public void key(int key, int... modifiers) {
		takeFocus();
		stepAside();
		for (int modifier : modifiers) {
			post(SWT.KeyDown, modifier);
		}
		post(SWT.KeyDown, key);
		post(SWT.KeyUp, key);
		for (int modifier : modifiers) {
			post(SWT.KeyUp, modifier);
		}
	}

	/** Takes the pointer to where no hover opens: keys that are posted would go to that. */
	private void stepAside() {
		Point corner = new Point(display.getBounds().width - 1, 0);
		if (aside && !pressed && !corner.equals(display.getCursorLocation())) {
			robot.mouseMove(corner.x, corner.y);
			long end = System.nanoTime() + SWALLOWED;
			until("the pointer to be there", () -> corner.equals(display.getCursorLocation()) || System.nanoTime() > end);
		}
	}

	/** Where no window manager runs, nobody gives the focus back that a closed dialog had. */
	private void takeFocus() {
		Shell active = display.getActiveShell();
		if (display.getFocusControl() == null && active != null) {
			active.forceActive();
			active.setFocus();
			long end = System.nanoTime() + ANSWER;
			until("the focus to be back", () -> display.getFocusControl() != null || System.nanoTime() > end);
		}
	}

	/** Types characters; upper case with Shift. */
	public void type(String text) {
		for (char c : text.toCharArray()) {
			if (Character.isUpperCase(c)) {
				key(Character.toLowerCase(c), SWT.SHIFT);
			} else {
				key(c);
			}
		}
	}

	/**
	 * Presses a key and types characters all at once, as somebody does who does not wait: everything is on its way before
	 * anything has come of the first key.
	 */
	public void burst(String typed, int key, int... modifiers) {
		takeFocus();
		stepAside();
		List<Event> events = new ArrayList<>();
		for (int modifier : modifiers) {
			events.add(event(SWT.KeyDown, modifier));
		}
		events.add(event(SWT.KeyDown, key));
		events.add(event(SWT.KeyUp, key));
		for (int modifier : modifiers) {
			events.add(event(SWT.KeyUp, modifier));
		}
		for (char c : typed.toCharArray()) {
			events.add(event(SWT.KeyDown, c));
			events.add(event(SWT.KeyUp, c));
		}
		events.forEach(event -> Assertions.assertTrue(display.post(event), "The window system took the key"));
		settle();
	}

	private void post(int type, int key) {
		Event event = event(type, key);
		sent(() -> Assertions.assertTrue(display.post(event), "The window system took the key"), type, type == SWT.KeyDown ? SWALLOWED : ANSWER);
	}

	private static Event event(int type, int key) {
		Event event = new Event();
		event.type = type;
		boolean character = (key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) == 0 && key >= ' ' && key != SWT.DEL;
		if (character) {
			event.character = (char) key;
		} else {
			event.keyCode = key;
		}
		return event;
	}

	/** Does something to the keyboard or the mouse and waits until an event of that type has come of it. */
	private void sent(Runnable doing, int answer) {
		sent(doing, answer, ANSWER);
	}

	private void sent(Runnable doing, int answer, long patience) {
		long before = counts[answer];
		doing.run();
		// What goes to a window that is just being closed does not come back: no event is no failure.
		long end = System.nanoTime() + patience;
		until("an event to come back", () -> counts[answer] > before || System.nanoTime() > end);
		settle();
	}

	/** Counts events on a display, by type, before anybody made later can keep them for himself. */
	private static long[] count(Display display) {
		if (display.getData(Bot.class.getName()) instanceof long[] known) {
			return known;
		}
		int[] types = { SWT.KeyDown, SWT.KeyUp, SWT.MouseDown, SWT.MouseUp, SWT.MouseMove };
		long[] all = new long[Arrays.stream(types).max().getAsInt() + 1];
		Listener hear = event -> all[event.type]++;
		for (int type : types) {
			display.addFilter(type, hear);
		}
		display.setData(Bot.class.getName(), all);
		return all;
	}

	// Mouse

	/** Moves the pointer to a point of a control. */
	public void move(Control control, Point at) {
		Point place = control.toDisplay(at);
		if (!place.equals(display.getCursorLocation())) {
			sent(() -> robot.mouseMove(place.x, place.y), SWT.MouseMove);
		}
	}

	/** Clicks so many times at a point, with modifiers ({@code KeyEvent.VK_CONTROL} and so on) held down. */
	public void click(Control control, Point at, int times, int... modifiers) {
		move(control, at);
		hold(modifiers);
		for (int i = 0; i < times; i++) {
			sent(() -> robot.mousePress(InputEvent.BUTTON1_DOWN_MASK), SWT.MouseDown);
			sent(() -> robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK), SWT.MouseUp);
		}
		release(modifiers);
		// Longer than a double click may take, so that the next click counts from one.
		long end = System.nanoTime() + (display.getDoubleClickTime() + 50) * 1_000_000L;
		until("the time of a double click to pass", () -> System.nanoTime() > end);
	}

	/** Drags from one point to another, with modifiers held down. */
	public void drag(Control control, Point from, Point to, int... modifiers) {
		move(control, from);
		hold(modifiers);
		sent(() -> robot.mousePress(InputEvent.BUTTON1_DOWN_MASK), SWT.MouseDown);
		move(control, new Point((from.x + to.x) / 2, (from.y + to.y) / 2));
		move(control, to);
		sent(() -> robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK), SWT.MouseUp);
		release(modifiers);
	}

	/** Presses the button at a point and holds it. */
	public void press(Control control, Point at) {
		move(control, at);
		pressed = true;
		sent(() -> robot.mousePress(InputEvent.BUTTON1_DOWN_MASK), SWT.MouseDown);
	}

	/** Lets go of the button. */
	public void lift() {
		pressed = false;
		sent(() -> robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK), SWT.MouseUp);
	}

	private void hold(int... modifiers) {
		for (int modifier : modifiers) {
			robot.keyPress(modifier);
		}
	}

	private void release(int... modifiers) {
		for (int modifier : modifiers) {
			robot.keyRelease(modifier);
		}
		settle();
	}

	// Pictures

	/** What a control shows now, as pixels. */
	public ImageData picture(Control control) {
		settle();
		Point size = control.getSize();
		Image image = new Image(display, size.x, size.y);
		GC gc = new GC(image);
		try {
			control.print(gc);
			return image.getImageData(100);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** Writes what a control shows to {@code target/screenshots/NAME.png}. */
	public void screenshot(Control control, String name) throws IOException {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture(control) };
		Path folder = Files.createDirectories(Path.of("target", "screenshots"));
		loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
	}
}
