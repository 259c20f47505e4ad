package org.glossator.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.glossator.benchmarks.Bench;
import org.glossator.benchmarks.window.WorkbenchProcess;
import org.glossator.benchmarks.workload.Workload;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;

/** The longest pieces of work in the product's own window, with all its views, in a process of its own. */
final class DocumentWindow {

	private static final double MOST = 0.05;

	private DocumentWindow() {
	}

	static void measure(Bench bench, Workload workload) throws Exception {
		Path folder = Files.createTempDirectory("bench");
		try {
			try (Corpus corpus = Corpus.create(folder.resolve("corpus"), "bench")) {
				DocumentInfo info = corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("workload"), workload.text()));
				corpus.write(new AnnotatedDocument(info, workload.text(), "bench", List.copyOf(workload.spans())));
			}
			Properties measured = WorkbenchProcess.run("document", folder, folder.resolve("corpus"));
			row(bench, workload, "window: open, the first time", measured, "first");
			row(bench, workload, "of it, the workbench making the part", measured, "first.call");
			row(bench, workload, "window: open again", measured, "again");
			for (int count : new int[] { 10_000, 100_000 }) {
				for (String what : List.of("tag", "accept", "delete", "undo", "redo")) {
					row(bench, workload, "window: " + what + String.format(java.util.Locale.ROOT, " %,d", count), measured, what + "." + count);
				}
			}
		} catch (IOException e) {
			System.err.println("The window is not measured: " + e.getMessage());
		} finally {
			BenchCorpus.delete(folder);
		}
	}

	private static void row(Bench bench, Workload workload, String work, Properties measured, String name) {
		bench.measured(LongestPiece.ID, work, workload.size(), "run", "-", Double.NaN, "the product's window",
				Double.parseDouble(measured.getProperty(name)), MOST);
	}
}
