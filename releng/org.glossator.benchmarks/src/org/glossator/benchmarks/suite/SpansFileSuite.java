package org.glossator.benchmarks.suite;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.glossator.benchmarks.Bench;
import org.glossator.benchmarks.Suite;
import org.glossator.benchmarks.Task;
import org.glossator.benchmarks.workload.Size;
import org.glossator.benchmarks.workload.Workload;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.spans.SpansResource;
import org.glossator.text.record.Status;

/**
 * T9, T10 and T16: saving a set durably, keeping an edit from being lost, loading a set, and what relations add to that.
 * The aims are for L; M stands beside it to show what grows faster than the set.
 */
public final class SpansFileSuite implements Suite {

	private static final int RELATIONS = 2_000;

	@Override
	public String name() {
		return "files";
	}

	@Override
	public List<String> figures() {
		return List.of("T9", "T10", "T16");
	}

	@Override
	public void run(Bench bench) throws Exception {
		if (bench.wants("T9")) {
			journal(bench);
		}
		for (Size size : new Size[] { Size.M, Size.L }) {
			try (BenchCorpus corpus = new BenchCorpus(Workload.of(size))) {
				if (bench.wants("T9")) {
					save(bench, size, corpus);
				}
				if (bench.wants("T10")) {
					load(bench, size, corpus);
				}
			}
		}
		if (bench.wants("T16")) {
			relations(bench);
		}
	}

	private static void save(Bench bench, Size size, BenchCorpus corpus) throws Exception {
		List<String> lines = Files.readAllLines(corpus.file());
		try (DocumentSession session = corpus.session()) {
			Task edit = new Toggle(session);
			bench.compare("T9", "edit one and save durably", size)
					.baseline("write plain lines + fsync", () -> writeLines(corpus.beside("plain.txt"), lines))
					.candidate("DocumentSession.save", () -> {
						edit.run();
						session.save();
						return session.isDirty() ? 1 : 0;
					}).atMost(size == Size.L ? 4 : Double.MAX_VALUE).measure();
		}
	}

	private static void journal(Bench bench) throws Exception {
		try (BenchCorpus corpus = new BenchCorpus(Workload.of(Size.S))) {
			List<String> lines = Files.readAllLines(corpus.file());
			try (DocumentSession session = corpus.session()) {
				Task edit = new Toggle(session);
				bench.compare("T9", "one edit journaled to the disk", Size.S)
						.baseline("write plain lines + fsync", () -> writeLines(corpus.beside("plain.txt"), lines))
						.candidate("DocumentSession.flushJournal", () -> {
							edit.run();
							session.flushJournal();
							return 0;
						}).byElapsedTime().atMost(1).measure();
			}
		}
	}

	/** Accepts and rejects the first annotation in turn. */
	private static final class Toggle implements Task {

		private final DocumentSession session;
		private boolean accepted;

		Toggle(DocumentSession session) {
			this.session = session;
		}

		@Override
		public long run() {
			accepted = !accepted;
			String id = session.index().get(0).getId();
			session.commandStack()
					.execute(Edits.setStatus(session, "Toggle", List.of(id), accepted ? Status.REJECTED : Status.ACCEPTED));
			return session.stamp();
		}
	}

	private static long writeLines(Path file, List<String> lines) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.WRITE);
				BufferedWriter writer = new BufferedWriter(
						new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
			for (String line : lines) {
				writer.write(line);
				writer.write('\n');
			}
			writer.flush();
			channel.force(true);
		}
		return Files.size(file);
	}

	private static void load(Bench bench, Size size, BenchCorpus corpus) throws Exception {
		Path file = corpus.file();
		Task load = () -> load(file);
		bench.compare("T10", "load", size).baseline("read + split lines and fields", () -> readLines(file, true))
				.candidate("SpansResource", load).atMost(size == Size.L ? 3 : Double.MAX_VALUE).measure();
		bench.compare("T10", "load, for comparison", size).baseline("read + split lines only", () -> readLines(file, false))
				.candidate("SpansResource", load).measure();
		bench.compare("T10", "open a session, indexes and all", size).baseline("read + split lines and fields", () -> readLines(file, true))
				.candidate("Corpus.session", () -> {
					try (DocumentSession session = corpus.session()) {
						return session.index().size();
					}
				}).measure();
	}

	private static int load(Path file) throws IOException {
		return SpansResource.parse(file, Files.readAllBytes(file)).set().getAnnotations().size();
	}

	private static long readLines(Path file, boolean fields) throws IOException {
		String[] lines = Files.readString(file).split("\n");
		long count = lines.length;
		for (int i = 0; fields && i < lines.length; i++) {
			count += lines[i].split("\t").length;
		}
		return count;
	}

	private static void relations(Bench bench) throws Exception {
		try (BenchCorpus without = new BenchCorpus(Workload.of(Size.L));
				BenchCorpus with = new BenchCorpus(Workload.of(Size.L, RELATIONS))) {
			bench.compare("T16", "load with 2,000 relations", Size.L).baseline("the same without", () -> load(without.file()))
					.candidate("SpansResource", () -> load(with.file())).atMost(1.2).measure();
		}
	}
}
