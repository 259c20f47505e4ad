package org.glossator.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.statistics.CorpusStatistics;
import org.glossator.core.statistics.CorpusStatistics.DocumentSize;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "stats", description = "Count what a corpus holds: documents, tokens, annotations by annotator, layer and label.")
final class StatsVerb extends Verb {

	@Mixin
	private CorpusOption corpus;

	@Mixin
	private Viewer viewer;

	@Override
	Outcome run() throws IOException {
		try (Corpus open = corpus.read()) {
			viewer.guard(open, List.of());
			CorpusStatistics statistics = CorpusStatistics.of(open);
			return viewer.withHidden(Outcome.done(json(open, statistics), text(open, statistics)));
		}
	}

	private static Map<String, Object> json(Corpus corpus, CorpusStatistics statistics) {
		List<Map<String, Object>> documents = new ArrayList<>();
		for (DocumentSize size : statistics.documents()) {
			documents.add(Outcome.object("id", size.document().id(), "title", size.document().title(), "sha256", size.document().sha256(),
					"language", size.document().language(), "characters", size.codePoints(), "tokens", size.tokens(), "annotations",
					size.annotations()));
		}
		Map<String, Object> annotators = new LinkedHashMap<>();
		statistics.annotators().forEach((name, counts) -> {
			Map<String, Object> layers = new LinkedHashMap<>();
			counts.layers().forEach((layer, count) -> layers.put(layer,
					Outcome.object("annotations", count.annotations(), "labels", count.labels(), "status", count.statuses())));
			annotators.put(name, Outcome.object("documents", counts.documents(), "annotations", counts.annotations(), "layers", layers));
		});
		return Outcome.object("name", corpus.name(), "documentCount", documents.size(), "documents", documents, "annotators", annotators);
	}

	/** The same as a table for people. */
	static String text(Corpus corpus, CorpusStatistics statistics) {
		long tokens = statistics.documents().stream().mapToLong(DocumentSize::tokens).sum();
		StringBuilder text = new StringBuilder(String.format("%s: %d documents, %d tokens", corpus.name(), statistics.documents().size(), tokens));
		int widest = statistics.documents().stream().mapToInt(size -> size.document().id().length()).max().orElse(8);
		for (DocumentSize size : statistics.documents()) {
			text.append(String.format("%n  %-" + widest + "s %6d tokens", size.document().id(), size.tokens()));
			size.annotations().forEach((annotator, count) -> text.append(String.format("  %s %d", annotator, count)));
		}
		statistics.annotators().forEach((name, counts) -> {
			text.append(String.format("%n%s: %d annotations on %d documents", name, counts.annotations(), counts.documents()));
			counts.layers().forEach((layer, count) -> {
				text.append(String.format("%n  %6d %s", count.annotations(), layer));
				if (!count.labels().isEmpty()) {
					List<String> labels = new ArrayList<>();
					count.labels().entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
							.forEach(label -> labels.add(label.getKey() + " " + label.getValue()));
					text.append(": ").append(String.join(", ", labels));
				}
			});
		});
		return text.toString();
	}
}
