package org.glossator.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.glossator.editor.view.AnnotatedText;
import org.glossator.model.Annotation;

/**
 * Gets the editor ready before the first document is opened. Its classes are loaded away from the UI thread: reading,
 * checking and initializing them takes longer than all else there is to do for a first opening. Then the text widget is made
 * once, unseen, in pieces: what is done for the first time takes several times as long as later. Nothing depends on this
 * having been done.
 */
public final class Preloading implements IStartup {

	/** The first picture of this kind that the platform draws takes a quarter of a second: it starts Java's own graphics for it. */
	private static final String PICTURE = "<svg xmlns='http://www.w3.org/2000/svg' width='16' height='16'><path d='M2 2h12v12z' fill='#808080'/></svg>";
	private static final String SUFFIX = ".class";
	/** Long enough to be wrapped, with letters that most texts have. */
	private static final String SAMPLE = ("The quick brown fox jumps over the lazy dog, 1234567890 times: “Oh!” (It’s true.)\n").repeat(8);

	/** Runs on a thread of the platform's own. */
	@Override
	public void earlyStartup() {
		try {
			run();
			new ImageData(new ByteArrayInputStream(PICTURE.getBytes(StandardCharsets.UTF_8)));
			KeySequence.getInstance("M1+B").format();
		} catch (IOException | SWTException | ParseException | LinkageError e) {
			ILog.of(Preloading.class).warn("The first document will open more slowly", e);
			return;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> warmUp(display, () -> { }));
		}
	}

	/**
	 * Makes the text widget once, in turns of the event loop between which everything else goes on. UI thread.
	 *
	 * @param done run after the last of them
	 */
	public static void warmUp(Display display, Runnable done) {
		Shell unseen = new Shell(display, SWT.NO_TRIM);
		unseen.setLayout(new FillLayout());
		display.asyncExec(() -> {
			if (!unseen.isDisposed()) {
				AnnotatedText<Annotation> text = new AnnotatedText<>(unseen);
				display.asyncExec(() -> {
					if (!text.isDisposed()) {
						text.setText(SAMPLE);
						unseen.dispose();
						done.run();
					}
				});
			}
		});
	}

	/**
	 * Loads them; callable on any thread.
	 *
	 * @return how many there are
	 * @throws IOException if the bundle cannot be read
	 */
	public static int run() throws IOException {
		ClassLoader loader = Preloading.class.getClassLoader();
		List<String> names = names();
		for (String name : names) {
			try {
				Class.forName(name, true, loader);
			} catch (ClassNotFoundException | LinkageError e) {
				throw new IOException("The class " + name + " of the editor could not be loaded", e);
			}
		}
		return names.size();
	}

	private static List<String> names() throws IOException {
		Path place;
		try {
			place = Path.of(Preloading.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
		if (Files.isDirectory(place)) {
			try (Stream<Path> files = Files.walk(place)) {
				return classes(files.map(file -> place.relativize(file).toString().replace('\\', '/')));
			}
		}
		try (JarFile jar = new JarFile(place.toFile())) {
			return classes(jar.stream().map(JarEntry::getName));
		}
	}

	private static List<String> classes(Stream<String> files) {
		return files.filter(file -> file.startsWith("org/glossator/editor/") && file.endsWith(SUFFIX))
				.map(file -> file.substring(0, file.length() - SUFFIX.length()).replace('/', '.')).sorted().toList();
	}
}
