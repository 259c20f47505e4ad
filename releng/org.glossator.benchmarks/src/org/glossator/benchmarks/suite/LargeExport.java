package org.glossator.benchmarks.suite;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.glossator.benchmarks.Bench;
import org.glossator.benchmarks.workload.SyntheticText;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.exchange.Exchange;
import org.glossator.exchange.ExportRequest;
import org.glossator.exchange.Progress;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/**
 * Exports many documents as XMI in a process of its own that has 512 MB of heap, and reports what the export keeps
 * alive there: as much for ten thousand documents as for a thousand.
 */
final class LargeExport {

	private static final int FEW = 1_000;
	private static final int MANY = 10_000;
	private static final int CHARACTERS = 1_000;
	private static final int ANNOTATIONS = 20;
	private static final int LOOKS = 20;
	private static final String HEAP = "-Xmx512m";

	private LargeExport() {
	}

	static void measure(Bench bench) throws Exception {
		long few = peak(FEW);
		long many = peak(MANY);
		bench.heap("export", "most heap an export as XMI keeps alive, " + HEAP, MANY + " documents", "export", FEW + " documents", few, MANY + " documents", many,
				16 << 20);
	}

	private static long peak(int documents) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("glossator-bench");
		try {
			fill(folder.resolve("corpus"), documents);
			Path told = folder.resolve("told");
			String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
			Process process = new ProcessBuilder(java, HEAP, "-Xss4m", "-cp", System.getProperty("java.class.path"),
					LargeExport.class.getName(), folder.toString()).redirectOutput(told.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			if (process.waitFor() != 0) {
				throw new IllegalStateException("The export of " + documents + " documents ended with " + process.exitValue());
			}
			long written;
			try (var files = Files.walk(folder.resolve("export"))) {
				written = files.filter(file -> file.toString().endsWith(".xmi")).count();
			}
			if (written != documents) {
				throw new IllegalStateException(written + " of " + documents + " documents were written");
			}
			return Long.parseLong(Files.readString(told, StandardCharsets.UTF_8).strip());
		} finally {
			ExchangeSuite.delete(folder);
		}
	}

	private static void fill(Path folder, int documents) throws IOException {
		SplittableRandom random = new SplittableRandom(5);
		try (Corpus corpus = Corpus.create(folder, "bench"); Corpus.Batch batch = corpus.batch()) {
			for (int i = 0; i < documents; i++) {
				SyntheticText made = new SyntheticText(CHARACTERS, random.split());
				DocumentInfo info = corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("text-" + i), made.text()));
				List<AnnotationRecord> records = new ArrayList<>();
				for (int j = 0; j < ANNOTATIONS; j++) {
					int token = random.nextInt(made.tokenCount());
					records.add(new SpanRecord("", "entity", Span.of(made.tokenBegin(token), made.tokenEnd(token)), FeatureValues.of("kind", "PER"),
							Provenance.MANUAL));
				}
				corpus.write(new AnnotatedDocument(info, made.text(), "bench", records));
			}
		}
	}

	/** The process of its own: exports the corpus in the folder that is named and prints the most bytes that were alive besides the open corpus. */
	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		try (Corpus corpus = Corpus.openToRead(folder.resolve("corpus"))) {
			Alive alive = new Alive(corpus.documents().size() / LOOKS);
			long before = Alive.now();
			Exchange.export(corpus, ExportRequest.of("xmi", folder.resolve("export")).progress(alive));
			System.out.println(alive.most - before);
		}
	}

	/** Looks at the heap every so many documents. */
	private static final class Alive implements Progress {

		private final int interval;
		private int documents;
		private long most;

		Alive(int interval) {
			this.interval = interval;
		}

		static long now() {
			System.gc();
			return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
		}

		@Override
		public void document(String name) {
			if (++documents % interval == 0) {
				most = Math.max(most, now());
			}
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	}
}
