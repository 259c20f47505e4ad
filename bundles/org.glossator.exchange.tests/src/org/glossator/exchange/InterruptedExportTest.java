package org.glossator.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.core.schema.BuiltInSchema;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An export that is cancelled or killed on its way leaves no half file, and the next one ends as if nothing had been. */
class InterruptedExportTest {

	private static final int DOCUMENTS = 30;
	private static final int UNTIL = 17;

	@TempDir
	static Path shared;

	private static Corpus corpus;

	@TempDir
	Path folder;

	static Stream<String> formats() {
		return Formats.all().stream().filter(CorpusFormat::writes).map(CorpusFormat::id);
	}

	@BeforeAll
	static void fill() throws IOException {
		corpus = Corpus.create(shared.resolve("corpus"), "Test");
		try (Corpus.Batch batch = corpus.batch()) {
			for (int i = 0; i < DOCUMENTS; i++) {
				String text = "Report " + i + ": the mayor of Homs said so.\nHe left \uD83D\uDE00.\n".repeat(1 + i % 5);
				DocumentInfo info = corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("article" + (1000 + i)), text));
				List<AnnotationRecord> records = new ArrayList<>();
				for (int j = 0; j < 1 + i % 7; j++) {
					records.add(new SpanRecord("a" + j, "bias", Span.of(3 * j, 3 * j + 2), FeatureValues.of("technique", "doubt"), Provenance.MANUAL));
				}
				corpus.write(new AnnotatedDocument(info, text, "anna", records));
			}
		}
	}

	@AfterAll
	static void close() throws IOException {
		corpus.close();
	}

	/** Files by place, hidden ones too. */
	private static Map<String, byte[]> files(Path target) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		if (Files.exists(target)) {
			try (Stream<Path> all = Files.walk(target)) {
				for (Path file : all.filter(Files::isRegularFile).toList()) {
					files.put(target.relativize(file).toString(), Files.readAllBytes(file));
				}
			}
		}
		return files;
	}

	private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> got) {
		assertEquals(expected.keySet(), got.keySet());
		expected.forEach((name, bytes) -> assertArrayEquals(bytes, got.get(name), name));
	}

	/** Watches, and cancels or does something else at a document. */
	private static final class At implements Progress {

		private final Runnable then;
		private int told;
		private boolean cancel;

		At(Runnable then) {
			this.then = then;
		}

		@Override
		public void document(String name) {
			if (++told == UNTIL) {
				then.run();
				cancel = then == NOTHING;
			}
		}

		@Override
		public boolean cancelled() {
			return cancel;
		}
	}

	private static final Runnable NOTHING = () -> {
		// cancelled instead
	};

	@ParameterizedTest(name = "{0}")
	@MethodSource("formats")
	void cancelledExport_leavesWholeFilesOnlyAndStartsAgain(String format) throws IOException {
		Path whole = folder.resolve("whole/out");
		Exchange.export(corpus, ExportRequest.of(format, whole));
		Path target = folder.resolve("cancelled/out");
		At watch = new At(NOTHING);
		assertThrows(CancellationException.class, () -> Exchange.export(corpus, ExportRequest.of(format, target).progress(watch)));
		assertTrue(watch.told <= UNTIL + 1, "it went on to document " + watch.told);
		Map<String, byte[]> expected = files(whole.getParent());
		Map<String, byte[]> left = files(target.getParent());
		assertTrue(left.size() < expected.size() || expected.size() == 1 && left.isEmpty(), left.keySet().toString());
		left.forEach((name, bytes) -> {
			assertTrue(expected.containsKey(name), name);
			assertArrayEquals(expected.get(name), bytes, name);
		});
		Exchange.export(corpus, ExportRequest.of(format, target));
		assertSame(expected, files(target.getParent()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("formats")
	void killedExport_startsAgainCleanly(String format) throws IOException {
		Path whole = folder.resolve("whole/out");
		Exchange.export(corpus, ExportRequest.of(format, whole));
		Path target = folder.resolve("killed/out");
		Path found = folder.resolve("found/out");
		// What a killed process leaves is what is on the disk at that moment.
		Exchange.export(corpus, ExportRequest.of(format, target).progress(new At(() -> copy(target.getParent(), found.getParent()))));
		for (String name : files(found.getParent()).keySet()) {
			String last = Path.of(name).getFileName().toString();
			assertFalse(!last.startsWith(".") && expectedSize(whole, name) != files(found.getParent()).get(name).length, name + " is half written");
		}
		for (String name : files(whole.getParent()).keySet()) {
			// The worst moment is the middle of a file.
			Path file = found.getParent().resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file.resolveSibling("." + file.getFileName() + ".part"), "half a fi");
		}
		Exchange.export(corpus, ExportRequest.of(format, found));
		assertSame(files(whole.getParent()), files(found.getParent()));
	}

	private static long expectedSize(Path whole, String name) throws IOException {
		return Files.size(whole.resolveSibling(name));
	}

	private static void copy(Path from, Path to) {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path file : all.toList()) {
				Path copy = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				} else {
					Files.copy(file, copy);
				}
			}
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("formats")
	void cancelledConversion_leavesNoHalfFile(String format) throws IOException {
		Path source = folder.resolve("source.jsonl");
		Exchange.export(corpus, ExportRequest.of("jsonl", source).options(Map.of("content", "yes")));
		Path target = folder.resolve("converted/out");
		At watch = new At(NOTHING);
		assertThrows(CancellationException.class,
				() -> Exchange.convert(List.of(source), "jsonl", format, target, Map.of(), watch));
		assertEquals(BuiltInSchema.spec(), corpus.schema());
		assertTrue(files(target.getParent()).keySet().stream().noneMatch(name -> name.endsWith(".part")), files(target.getParent()).keySet().toString());
	}
}
