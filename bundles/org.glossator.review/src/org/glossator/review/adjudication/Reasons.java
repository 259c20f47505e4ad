package org.glossator.review.adjudication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The reasons an adjudicator may choose from: the lines of {@code review/reasons.txt}, or these where there is none. */
public final class Reasons {

	/** What a corpus begins with. */
	public static final List<String> DEFAULT = List.of("overlooked", "not to be annotated", "wrong label", "wrong boundary",
			"wrong feature", "guideline is unclear", "both readings hold", "no tag fits");

	private Reasons() {
	}

	/** The reasons of the corpus in that folder; empty lines and lines that begin with # do not count. */
	public static List<String> of(Path corpusFolder) throws IOException {
		try {
			return Files.readAllLines(corpusFolder.resolve("review").resolve("reasons.txt")).stream().map(String::strip)
					.filter(line -> !line.isEmpty() && !line.startsWith("#")).distinct().toList();
		} catch (NoSuchFileException e) {
			return DEFAULT;
		}
	}
}
