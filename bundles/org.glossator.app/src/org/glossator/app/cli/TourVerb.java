package org.glossator.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.glossator.app.sample.SampleCorpus;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.statistics.CorpusStatistics;
import org.glossator.core.validation.Validator;
import org.glossator.exchange.Exchange;
import org.glossator.exchange.ExportRequest;
import org.glossator.exchange.ExportResult;
import org.glossator.review.diff.SetDiff;
import org.glossator.text.record.DocumentInfo;

import picocli.CommandLine.Command;

@Command(name = "tour", description = "Show on a copy of the sample corpus what Glossator does, without a window.")
final class TourVerb extends Verb {

	@Override
	Outcome run() throws IOException {
		Path folder = SampleCorpus.ofUser();
		try (Corpus corpus = Corpus.openToRead(folder)) {
			CorpusStatistics statistics = CorpusStatistics.of(corpus);
			int findings = 0;
			List<SetDiff> diffs = new ArrayList<>();
			for (DocumentInfo document : corpus.documents()) {
				List<String> annotators = corpus.annotatorsOf(document.id());
				for (String annotator : annotators) {
					findings += Validator.validate(corpus.read(document.id(), annotator), corpus.schema()).size();
				}
				if (annotators.containsAll(List.of("amina", "ben"))) {
					diffs.add(SetDiff.between(corpus.read(document.id(), "amina"), corpus.read(document.id(), "ben"), corpus.schema()));
				}
			}
			Path report = SampleCorpus.dataFolder().resolve("tour-html");
			Files.createDirectories(report.getParent());
			ExportResult export = Exchange.export(corpus, ExportRequest.of("html", report).annotators(List.of("adjudicated")));
			String text = "The sample corpus, copied to " + folder + "\n\n" + StatsVerb.text(corpus, statistics) + "\n\nChecked: " + findings
					+ " findings.\n\nHow amina and ben differ:\n" + counts(diffs) + "\nA report to open in a browser, of " + export.documents()
					+ " documents: " + export.target() + "\n\nNext: ./glossator help, or ./glossator on a machine with a display.";
			return Outcome.done(Outcome.object("corpus", folder.toString(), "documents", statistics.documents().size(), "annotators",
					new ArrayList<>(statistics.annotators().keySet()), "findings", findings, "differences",
					diffs.stream().mapToInt(diff -> diff.differences().size()).sum(), "report", export.target().toString()), text);
		}
	}

	/** The counts by kind alone; the differences themselves are what diff is for. */
	private static String counts(List<SetDiff> diffs) {
		StringBuilder counts = new StringBuilder();
		diffs.stream().flatMap(diff -> diff.counts().entrySet().stream())
				.collect(java.util.stream.Collectors.groupingBy(entry -> entry.getKey(), java.util.TreeMap::new,
						java.util.stream.Collectors.summingInt(entry -> entry.getValue())))
				.forEach((kind, count) -> counts.append(String.format("%6d %s%n", count, kind.toString().toLowerCase().replace('_', ' '))));
		return counts.toString();
	}
}
