package org.glossator.review;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the repository and the shared material beside it are. */
public final class Repository {

	private Repository() {
	}

	/** The repository's root. */
	public static Path root() {
		String given = System.getProperty("glossator.root");
		if (given != null) {
			return Path.of(given);
		}
		Path at = Path.of("").toAbsolutePath();
		while (at != null && !(Files.exists(at.resolve("glossator")) && Files.isDirectory(at.resolve("bundles")))) {
			at = at.getParent();
		}
		assumeTrue(at != null, "not inside the repository");
		return at;
	}

	/** A file of the shared material; the test is skipped where there is none. */
	public static Path shared(String path) {
		Path file = root().toAbsolutePath().resolveSibling("shared").resolve(path);
		assumeTrue(Files.exists(file), file + " is missing");
		return file;
	}
}
