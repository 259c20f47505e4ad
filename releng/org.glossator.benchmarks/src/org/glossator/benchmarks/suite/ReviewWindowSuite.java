package org.glossator.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.glossator.benchmarks.Bench;
import org.glossator.benchmarks.Suite;
import org.glossator.benchmarks.window.WorkbenchProcess;
import org.glossator.benchmarks.workload.Size;
import org.glossator.benchmarks.workload.Workload;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;

/**
 * The review editor in the product's own workbench: two annotators with 10,000 annotations each on 200,000 characters,
 * opened until painted, walked from difference to difference, and the longest piece of work in which the window answers nothing, as CPU time of the UI thread.
 * Needs a display; without one nothing is measured.
 */
public final class ReviewWindowSuite implements Suite {

	private static final double FRAME = 1 / 60.0;
	private static final double PIECE = 0.05;

	@Override
	public String name() {
		return "review";
	}

	@Override
	public List<String> figures() {
		return List.of("review-open", "review-walk", "review-piece");
	}

	@Override
	public void run(Bench bench) throws Exception {
		Path folder = Files.createTempDirectory("bench");
		try {
			corpus(folder.resolve("corpus"));
			Properties measured = WorkbenchProcess.run("review", folder, folder.resolve("corpus"));
			if (bench.wants("review-open")) {
				bench.measured("review-open", "open a review for the first time, painted, elapsed", Size.M, "run", "one set in the document editor",
						nanos(measured, "document"), "review editor in its perspective", nanos(measured, "review.first"), 2);
				bench.measured("review-open", "open a review again, painted, elapsed", Size.M, "run", "one set in the document editor",
						nanos(measured, "document"), "review editor in its perspective", nanos(measured, "review"), 2);
				bench.measured("review-open", "of the first time, CPU of the UI thread", Size.M, "run", "the second time", nanos(measured, "review.cpu"),
						"review editor in its perspective", nanos(measured, "review.first.cpu"), 2);
			}
			if (bench.wants("review-walk")) {
				bench.measured("review-walk", "to the next difference, painted, CPU of the UI thread", Size.M, "step", "scroll one text",
						nanos(measured, "scroll"), "next difference", nanos(measured, "walk"), FRAME);
				bench.measured("review-walk", "the slowest step", Size.M, "step", "scroll one text", nanos(measured, "scroll"), "next difference",
						nanos(measured, "walk.slowest"), FRAME);
			}
			if (bench.wants("review-piece")) {
				bench.measured("review-piece", "longest piece on the UI thread, opening for the first time", Size.M, "run", "none", Double.NaN,
						"review editor", nanos(measured, "review.first.piece"), PIECE);
				bench.measured("review-piece", "longest piece on the UI thread, opening again", Size.M, "run", "none", Double.NaN, "review editor",
						nanos(measured, "review.piece"), PIECE);
				bench.measured("review-piece", "longest piece on the UI thread, walking", Size.M, "run", "none", Double.NaN, "review editor",
						nanos(measured, "walk.piece"), PIECE);
			}
		} catch (IOException e) {
			System.err.println("The review is not measured: " + e.getMessage());
		} finally {
			BenchCorpus.delete(folder);
		}
	}

	private static void corpus(Path folder) throws IOException {
		Workload workload = Workload.of(Size.M);
		try (Corpus corpus = Corpus.create(folder, "bench")) {
			DocumentInfo info = corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("workload"), workload.text()));
			corpus.write(new AnnotatedDocument(info, workload.text(), "one", List.copyOf(workload.spans())));
			corpus.write(new AnnotatedDocument(info, workload.text(), "other", List.copyOf(ReviewSuite.colleague(workload))));
		}
	}

	private static double nanos(Properties measured, String name) {
		return Double.parseDouble(measured.getProperty(name));
	}
}
