package org.glossator.exchange.sample;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the repository and what lies beside it are. */
public final class Repository {

	private Repository() {
	}

	/** The folder that holds the launcher and the bundles. */
	public static Path root() {
		String given = System.getProperty("glossator.root");
		if (given != null) {
			return Path.of(given);
		}
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !(Files.exists(folder.resolve("glossator")) && Files.isDirectory(folder.resolve("bundles")))) {
			folder = folder.getParent();
		}
		return folder == null ? Path.of("").toAbsolutePath() : folder;
	}

	/** A folder of {@code ../shared}, or null where it is missing. */
	public static Path shared(String name) {
		Path folder = root().resolveSibling("shared").resolve(name);
		return Files.isDirectory(folder) ? folder : null;
	}
}
