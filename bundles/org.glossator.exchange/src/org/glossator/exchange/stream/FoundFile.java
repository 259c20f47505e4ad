package org.glossator.exchange.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.glossator.text.InputFault;

/**
 * A file to read with the annotator that its place tells.
 *
 * @param file the file
 * @param annotator the name of the folder it lies in, where that is not the folder asked for; else empty
 */
public record FoundFile(Path file, String annotator) {

	private static final int DEEPEST = 8;

	/**
	 * The files to read for what a user named: a file is itself; a folder is what lies in it and below and is wanted,
	 * sorted by name. Links are not followed, hidden files are passed over.
	 */
	public static List<FoundFile> of(Path named, Predicate<String> wanted) throws IOException {
		if (!Files.isDirectory(named)) {
			return List.of(new FoundFile(named, ""));
		}
		List<FoundFile> found = new ArrayList<>();
		try (Stream<Path> files = Files.walk(named, DEEPEST)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				String name = file.getFileName().toString();
				if (!name.startsWith(".") && wanted.test(name)) {
					Path parent = file.getParent();
					found.add(new FoundFile(file, parent.equals(named) ? "" : parent.getFileName().toString()));
				}
			}
		}
		if (found.isEmpty()) {
			throw new InputFault(named, 0, "The folder holds no file of this format; name another folder.");
		}
		return found;
	}

	/** The annotator asked for, else the one that the place tells. */
	public String annotator(String asked) {
		return asked.isEmpty() ? annotator : asked;
	}
}
