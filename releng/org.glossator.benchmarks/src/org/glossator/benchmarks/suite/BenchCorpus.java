package org.glossator.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.glossator.benchmarks.workload.Workload;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;

/**
 * A corpus with one workload as its only document, in a folder that is gone when it is closed: in the checkout where that
 * can be written, so on the disk that work is on.
 */
final class BenchCorpus implements AutoCloseable {

	private static final String ANNOTATOR = "bench";

	private final Path folder;
	private final Corpus corpus;
	private final String document;

	BenchCorpus(Workload workload) throws IOException {
		this(workload.text(), all(workload));
	}

	private static List<AnnotationRecord> all(Workload workload) {
		List<AnnotationRecord> records = new ArrayList<>(workload.spans());
		records.addAll(workload.relations());
		return records;
	}

	/** The same with a text of one's own. */
	BenchCorpus(String text, List<AnnotationRecord> records) throws IOException {
		Path base = Path.of(System.getProperty("glossator.root", ".")).resolve("target");
		Path parent = Files.isWritable(base) ? base : Path.of(System.getProperty("java.io.tmpdir"));
		folder = Files.createTempDirectory(parent, "bench");
		corpus = Corpus.create(folder.resolve("corpus"), "bench");
		DocumentInfo info = corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("workload"), text));
		document = info.id();
		corpus.write(new AnnotatedDocument(info, text, ANNOTATOR, records));
	}

	Corpus corpus() {
		return corpus;
	}

	String document() {
		return document;
	}

	DocumentSession session() throws IOException {
		return corpus.session(document, ANNOTATOR);
	}

	/** The file with the annotations. */
	Path file() {
		return corpus.folder().resolve("annotations").resolve(ANNOTATOR).resolve(document + ".spans");
	}

	/** A place for a file of one's own on the same disk. */
	Path beside(String name) {
		return folder.resolve(name);
	}

	@Override
	public void close() throws IOException {
		corpus.close();
		delete(folder);
	}

	/** Deletes a folder with all that is in it. */
	static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
