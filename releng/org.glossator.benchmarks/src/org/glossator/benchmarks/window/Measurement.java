package org.glossator.benchmarks.window;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.glossator.core.corpus.Corpus;
import org.glossator.ui.corpus.OpenCorpora;

/** Measures something in the workbench it runs in, writes it to a file and ends the workbench. UI thread. */
abstract class Measurement implements IStartup {

	static final int QUIET = 1_500;

	private final String name;
	private final Properties measured = new Properties();
	EventLoop loop;
	IWorkbenchPage page;
	Corpus corpus;

	/** @param name what {@link WorkbenchProcess#MEASURE} asks for it by */
	Measurement(String name) {
		this.name = name;
	}

	@Override
	public final void earlyStartup() {
		String result = System.getProperty(WorkbenchProcess.RESULT);
		if (result == null || !name.equals(System.getProperty(WorkbenchProcess.MEASURE))) {
			return;
		}
		try {
			corpus = PlatformUI.getWorkbench().getService(OpenCorpora.class).open(Path.of(System.getProperty(WorkbenchProcess.CORPUS)));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			try {
				IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
				window.getShell().setMaximized(true);
				loop = new EventLoop(display);
				measure(window);
				loop.close();
				try (OutputStream out = Files.newOutputStream(Path.of(result))) {
					measured.store(out, null);
				}
			} catch (IOException | WorkbenchException | CommandException e) {
				throw new IllegalStateException(e);
			} finally {
				PlatformUI.getWorkbench().close();
			}
		});
	}

	abstract void measure(IWorkbenchWindow window) throws WorkbenchException, CommandException;

	final void put(String what, long nanos) {
		measured.setProperty(what, String.valueOf(nanos));
	}

	final void close() {
		page.closeAllEditors(false);
		loop.quiet(QUIET);
		loop.longest();
	}

	static long median(List<Long> times) {
		long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}
}
