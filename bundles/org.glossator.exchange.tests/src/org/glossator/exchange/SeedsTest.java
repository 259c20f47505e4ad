package org.glossator.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.schema.BuiltInSchema;
import org.glossator.exchange.sample.Repository;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of annotations in {@code seeds} comes in whole: each line an annotation, nothing lost, no layer or tag that the schema lacks. */
class SeedsTest {

	@TempDir
	Path folder;

	private static List<Path> files(Path below, String ending) throws IOException {
		if (below == null || !Files.isDirectory(below)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(below)) {
			return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

	static Stream<Path> annotations() throws IOException {
		return files(Repository.root().resolve("seeds"), ".jsonl").stream();
	}

	/** The texts that the file may belong to: those beside it, of the corpus, or the articles, which are not ours to ship. */
	private static List<Path> texts(Path annotations) throws IOException {
		Path seeds = Repository.root().resolve("seeds");
		if (annotations.startsWith(seeds.resolve("articles"))) {
			List<Path> articles = files(Repository.shared("seeds"), ".txt");
			assumeTrue(!articles.isEmpty(), "the articles are not here");
			return articles;
		}
		List<Path> beside = files(annotations.getParent(), ".txt");
		return beside.isEmpty() ? files(seeds.resolve("sources"), ".txt") : beside;
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("annotations")
	void annotationsOfTheSeeds_comeInWhole(Path file) throws IOException {
		List<Path> all = new ArrayList<>(texts(file));
		all.add(file);
		try (Corpus corpus = Corpus.create(folder.resolve("corpus"), "Test")) {
			ImportResult result = Exchange.importFiles(corpus, ImportRequest.of(all));
			assertEquals(List.of(), result.losses());
			assertEquals(List.of(), result.newLayers());
			assertEquals(BuiltInSchema.spec(), corpus.schema());
			assertFalse(result.documents().stream().anyMatch(item -> item.present() > 0));
			long lines = Files.readAllLines(file).stream().filter(line -> line.contains("\"layer\"")).count();
			assertTrue(lines > 0);
			assertEquals(lines, result.annotations());
		}
	}
}
