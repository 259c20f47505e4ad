package org.glossator.benchmarks.suite;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.glossator.benchmarks.Bench;
import org.glossator.benchmarks.Suite;
import org.glossator.benchmarks.workload.Size;
import org.glossator.benchmarks.workload.Workload;
import org.glossator.bridge.CasWriter;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.exchange.Exchange;
import org.glossator.exchange.ExportRequest;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;

/**
 * The export of a corpus as XMI, from its files to the files of the export, beside what uimaj alone needs to write the
 * same CASes that are in memory already; and the heap that an export of 10,000 documents needs.
 */
public final class ExchangeSuite implements Suite {

	private static final int DOCUMENTS = 100;

	@Override
	public String name() {
		return "exchange";
	}

	@Override
	public List<String> figures() {
		return List.of("xmi", "export");
	}

	@Override
	public void run(Bench bench) throws Exception {
		if (bench.wants("xmi")) {
			throughput(bench);
		}
		if (bench.wants("export")) {
			LargeExport.measure(bench);
		}
	}

	private static void throughput(Bench bench) throws Exception {
		Workload workload = Workload.of(Size.S, 20);
		Path folder = Files.createTempDirectory("glossator-bench");
		try (Corpus corpus = Corpus.create(folder.resolve("corpus"), "bench")) {
			List<CAS> cases = new ArrayList<>();
			try (Corpus.Batch batch = corpus.batch()) {
				for (int i = 0; i < DOCUMENTS; i++) {
					AnnotatedDocument document = document(workload, corpus, i);
					corpus.write(document);
					cases.add(new CasWriter(corpus.schema()).write(document));
				}
			}
			Path plain = Files.createDirectories(folder.resolve("plain"));
			bench.compare("xmi", "export of " + DOCUMENTS + " documents", Size.S).baseline("uimaj, CASes in memory", () -> serialize(cases, plain))
					.candidate("Exchange.export, from files to files", () -> Exchange.export(corpus, ExportRequest.of("xmi", folder.resolve("export"))).documents())
					.per(DOCUMENTS, "document").sameResult().atMost(2).measure();
		} finally {
			delete(folder);
		}
	}

	private static AnnotatedDocument document(Workload workload, Corpus corpus, int number) throws IOException {
		// Texts must differ, or they are one document.
		String text = workload.text() + "\n" + number;
		DocumentInfo info = corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("text-" + number), text));
		List<org.glossator.text.record.AnnotationRecord> records = new ArrayList<>(workload.spans());
		records.addAll(workload.relations());
		return new AnnotatedDocument(info, text, "bench", records);
	}

	private static long serialize(List<CAS> cases, Path folder) throws Exception {
		int number = 0;
		for (CAS cas : cases) {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(number++ + ".xmi")), 1 << 16)) {
				XmiCasSerializer.serialize(cas, out);
			}
		}
		return number;
	}

	static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
