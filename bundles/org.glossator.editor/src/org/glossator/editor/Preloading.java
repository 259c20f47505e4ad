package org.glossator.editor;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;

/**
 * Loads the editor's classes before the first document is opened, away from the UI thread: reading, checking and
 * initializing them takes longer than all else there is to do for a first opening. Nothing depends on it having been done.
 */
public final class Preloading implements IStartup {

	private static final String SUFFIX = ".class";

	/** Runs on a thread of the platform's own. */
	@Override
	public void earlyStartup() {
		try {
			run();
		} catch (IOException e) {
			ILog.of(Preloading.class).warn("The first document will open more slowly", e);
		}
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
