package org.glossator.app.sample;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

import org.glossator.text.InputFault;

/**
 * The sample corpus that comes with the product. It is never edited where it lies: people work on a copy in their own
 * data folder, made once.
 */
public final class SampleCorpus {

	/** System property: the folder that holds the shipped {@code corpus}; set by the launcher. */
	private static final String SEEDS = "glossator.seeds";

	/** System property: the user's data folder; set by the launcher. */
	private static final String DATA = "glossator.data";

	private SampleCorpus() {
	}

	/** The user's own data folder; it may not exist yet. */
	public static Path dataFolder() {
		String given = System.getProperty(DATA, "");
		return given.isEmpty() ? Path.of(System.getProperty("user.home"), ".glossator") : Path.of(given);
	}

	/**
	 * The user's copy of the sample corpus, made now if it is not there yet.
	 *
	 * @throws InputFault if the product came without its sample corpus
	 */
	public static Path ofUser() throws IOException {
		Path own = dataFolder().resolve("Sample corpus");
		if (!Files.exists(own.resolve("corpus.glossator"))) {
			copyTo(own);
		}
		return own;
	}

	/** A fresh copy in a folder of its own, for those who want to try things and throw them away. */
	public static Path copyTo(Path target) throws IOException {
		Path shipped = Path.of(System.getProperty(SEEDS, "seeds"), "corpus");
		if (!Files.exists(shipped.resolve("corpus.glossator"))) {
			throw new InputFault(shipped, 0, "The sample corpus is missing; get the complete product or checkout again.");
		}
		Files.createDirectories(target.toAbsolutePath().getParent());
		// First beside, then renamed: a copy that was cut short is never taken for the corpus.
		Path beside = Files.createTempDirectory(target.toAbsolutePath().getParent(), ".sample-");
		copy(shipped, beside);
		if (Files.isDirectory(target) && isEmpty(target)) {
			Files.delete(target);
		}
		return Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (var inside = Files.list(folder)) {
			return inside.findAny().isEmpty();
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.walkFileTree(from, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(to.resolve(from.relativize(folder).toString()));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Path copy = to.resolve(from.relativize(file).toString());
				Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
				// A read-only checkout must not make a read-only copy.
				copy.toFile().setWritable(true, true);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
