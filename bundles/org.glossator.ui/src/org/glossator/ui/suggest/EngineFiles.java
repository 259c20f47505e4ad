package org.glossator.ui.suggest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.glossator.engine.learning.ModelStore;

/** Tells whether a corpus's lexicons, rules and pipelines changed, by their names, sizes and times, and whether anything was learned. */
final class EngineFiles {

	private static final List<String> FOLDERS = List.of("engines", "lexicons", "pipelines", "rules");

	private EngineFiles() {
	}

	/** Equal lists mean unchanged files. */
	static List<String> fingerprint(Path corpus) throws IOException {
		List<String> seen = new ArrayList<>();
		for (String folder : FOLDERS) {
			Path root = corpus.resolve(folder);
			if (Files.isDirectory(root)) {
				Files.walkFileTree(root, new SimpleFileVisitor<>() {
					@Override
					public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
						seen.add(corpus.relativize(file) + " " + attributes.size() + " " + attributes.lastModifiedTime());
						return FileVisitResult.CONTINUE;
					}
				});
			}
		}
		// A warm pipeline follows what is learned by itself, but for the first and the last of it.
		seen.add(new ModelStore(corpus).isEmpty() ? "nothing learned" : "learned");
		seen.sort(null);
		return seen;
	}
}
