package org.glossator.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.core.corpus.Corpus;
import org.glossator.engine.external.ExternalEngines;
import org.glossator.engine.pipeline.PipelineFiles;
import org.glossator.text.record.AnnotationRecord;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "annotate", description = "Run the annotation engine over a corpus; what it finds becomes an annotation set of its own.")
final class AnnotateVerb extends Verb {

	@Mixin
	private CorpusOption corpus;

	@Option(names = "--pipeline", paramLabel = "NAME", description = "The pipeline to run; without it, the one the corpus chose, else the built-in one.")
	private String pipeline;

	@Option(names = "--as", paramLabel = "NAME", defaultValue = "engine", description = "The annotator to store the suggestions as (default: ${DEFAULT-VALUE}).")
	private String annotator;

	@Option(names = "--threads", paramLabel = "N", defaultValue = "0", description = "How many documents at a time; without it, one a processor.")
	private int threads;

	@Option(names = "--trust-engines", description = "Let engines of the corpus that bring their own code (PEARs) run; they can do whatever you can do.")
	private boolean trust;

	@Override
	Outcome run() throws IOException {
		if (threads < 0) {
			throw wrongUsage("--threads takes a whole number from 1 on.");
		}
		try (Corpus open = corpus.write()) {
			if (trust) {
				ExternalEngines.trust(open.folder(), PipelineFiles.read(open.folder(), pipeline).engines());
			}
			CorpusAnnotation run = new CorpusAnnotation(open, pipeline, annotator,
					threads == 0 ? Runtime.getRuntime().availableProcessors() : threads);
			try (ProgressLine line = progress("annotating", open.documents().size())) {
				run.run(line);
			}
			return outcome(run);
		}
	}

	private Outcome outcome(CorpusAnnotation run) {
		Map<String, Integer> byLayer = new TreeMap<>();
		List<Map<String, Object>> documents = new ArrayList<>();
		run.results().forEach((id, records) -> {
			for (AnnotationRecord record : records) {
				byLayer.merge(record.layer(), 1, Integer::sum);
			}
			documents.add(Outcome.object("id", id, "annotations", records.size()));
		});
		List<Map<String, Object>> failures = new ArrayList<>();
		run.failures().forEach((id, sentence) -> failures.add(Outcome.object("id", id, "error", sentence)));
		int count = byLayer.values().stream().mapToInt(Integer::intValue).sum();
		StringBuilder text = new StringBuilder("Annotated " + documents.size() + " documents as " + annotator + ": " + count + " suggestions.");
		byLayer.forEach((layer, n) -> text.append(String.format("%n%8d  %s", n, layer)));
		run.failures().forEach((id, sentence) -> text.append(String.format("%nSkipped %s: %s", id, sentence)));
		return new Outcome(failures.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS,
				Outcome.object("annotator", annotator, "documents", documents, "annotations", count, "layers", new LinkedHashMap<>(byLayer),
						"failures", failures),
				text.toString());
	}
}
