package org.glossator.exchange.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.glossator.exchange.CorpusFormat;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.Progress;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.html.HtmlFormat;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.schema.SchemaSpec;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every writer keeps to: one document at a time, no half files, the same bytes again. */
class WritersTest {

	@TempDir
	private Path folder;

	private static final SchemaSpec SCHEMA = new RandomCorpus(21).schema();

	static Stream<CorpusFormat> formats() {
		return Stream.concat(ReaderFuzzTest.formats(), Stream.of(new HtmlFormat()));
	}

	private static List<AnnotatedDocument> documents(int count) {
		RandomCorpus corpus = new RandomCorpus(5);
		List<AnnotatedDocument> documents = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			documents.add(corpus.document(SCHEMA, "article" + i, "anna"));
		}
		return documents;
	}

	/** Counts what was told of documents. */
	private static final class Watch implements Progress {

		private int told;
		private int cancelAfter = Integer.MAX_VALUE;

		@Override
		public void document(String name) {
			told++;
		}

		@Override
		public boolean cancelled() {
			return told >= cancelAfter;
		}
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("formats")
	void documents_areTakenOneAtATime(CorpusFormat format) throws IOException {
		List<AnnotatedDocument> documents = documents(12);
		Watch watch = new Watch();
		Iterable<AnnotatedDocument> stream = () -> new Iterator<>() {

			private int given;

			@Override
			public boolean hasNext() {
				return given < documents.size();
			}

			@Override
			public AnnotatedDocument next() {
				assertEquals(given, watch.told, "a document is asked for before the one before is told of");
				return documents.get(given++);
			}
		};
		format.write(new WriteRequest(SCHEMA, stream, false, folder.resolve("out"), Map.of(), watch), new LossReport());
		assertEquals(documents.size(), watch.told);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("formats")
	void cancelledWrite_leavesNoHalfFile(CorpusFormat format) throws IOException {
		Watch watch = new Watch();
		watch.cancelAfter = 3;
		Path target = folder.resolve("out");
		if (!format.writesFolder()) {
			Files.writeString(target, "before");
		}
		assertThrows(CancellationException.class,
				() -> format.write(new WriteRequest(SCHEMA, documents(6), false, target, Map.of(), watch), new LossReport()));
		for (Path file : files()) {
			assertFalse(file.getFileName().toString().endsWith(".part"), file.toString());
			assertFalse(file.toString().contains("article3") || file.toString().contains("article4"), file.toString());
		}
		if (!format.writesFolder()) {
			assertEquals("before", Files.readString(target), "what was there before stays");
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("formats")
	void secondWrite_givesTheSameBytes(CorpusFormat format) throws IOException {
		Path one = folder.resolve("one");
		Path two = folder.resolve("two");
		format.write(new WriteRequest(SCHEMA, documents(4), false, one, Map.of(), Progress.NONE), new LossReport());
		format.write(new WriteRequest(SCHEMA, documents(4), false, two, Map.of(), Progress.NONE), new LossReport());
		List<Path> files = files();
		assertTrue(!files.isEmpty() && files.size() % 2 == 0, files.toString());
		for (Path file : files) {
			if (file.startsWith(one)) {
				Path other = two.resolve(one.relativize(file).toString());
				assertTrue(Arrays.equals(Files.readAllBytes(file), Files.readAllBytes(format.writesFolder() ? other : two)), file.toString());
			}
		}
	}
}
