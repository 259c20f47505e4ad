package org.glossator.benchmarks.suite;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * A window on the screen, and the wait for it to be painted. The toolkit paints when the clock of the window system ticks
 * (GTK does nothing on {@code Control.update}), so elapsed time means nothing here; CPU time does.
 */
final class Screen implements AutoCloseable {

	static final int WIDTH = 900;
	static final int HEIGHT = 900;

	/** So long nothing but ticks has to come, in nanoseconds of elapsed time. */
	private static final long QUIET = 60_000_000;
	/** More than a tick takes. */
	private static final long WORK = 500_000;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Display display = Display.getDefault();
	private final Shell shell = new Shell(display, SWT.NO_TRIM);
	private final Font font;
	private long paints;

	Screen() {
		FontData[] data = display.getSystemFont().getFontData();
		font = new Font(display, data);
		shell.setLayout(new FillLayout());
		shell.setBounds(0, 0, WIDTH, HEIGHT);
		shell.open();
		settle();
	}

	Shell shell() {
		return shell;
	}

	Font font() {
		return font;
	}

	/** The toolkit's own widget with a text, as an editor without annotations would use it. */
	StyledText plain(String text) {
		StyledText plain = new StyledText(shell, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		plain.setFont(font);
		plain.setText(text);
		watch(plain);
		return plain;
	}

	/** Counts how often a control is painted. */
	void watch(Control control) {
		control.addListener(SWT.Paint, event -> paints++);
	}

	/** Waits until a watched control has been painted after this was called. */
	void paint() {
		long before = paints;
		while (paints == before) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	/**
	 * Handles events until a condition holds and nothing has been left to do for a while.
	 *
	 * @return the CPU time of the longest single piece of work, in nanoseconds
	 */
	long longestUntil(BooleanSupplier condition) {
		long longest = 0;
		long idle = System.nanoTime();
		// Wakes the loop where no event comes.
		Runnable tick = new Runnable() {
			@Override
			public void run() {
				if (!shell.isDisposed()) {
					display.timerExec(5, this);
				}
			}
		};
		display.timerExec(5, tick);
		while (!condition.getAsBoolean() || System.nanoTime() - idle < QUIET) {
			long begin = THREADS.getCurrentThreadCpuTime();
			boolean more = display.readAndDispatch();
			long piece = THREADS.getCurrentThreadCpuTime() - begin;
			longest = Math.max(longest, piece);
			if (piece > WORK) {
				idle = System.nanoTime();
			}
			if (!more) {
				display.sleep();
			}
		}
		display.timerExec(-1, tick);
		return longest;
	}

	/** The CPU time of work that is done in one piece. */
	static long piece(Runnable work) {
		long begin = THREADS.getCurrentThreadCpuTime();
		work.run();
		return THREADS.getCurrentThreadCpuTime() - begin;
	}

	/** How often watched controls were painted so far: it tells whether a task painted at all. */
	long paints() {
		return paints;
	}

	/** Handles all events there are, and what they cause. */
	void settle() {
		while (display.readAndDispatch()) {
			continue;
		}
	}

	/** Takes all widgets out of the window. */
	void empty() {
		for (Control child : shell.getChildren()) {
			child.dispose();
		}
		settle();
	}

	@Override
	public void close() {
		shell.dispose();
		font.dispose();
		settle();
	}
}
