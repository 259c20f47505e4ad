package org.glossator.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.glossator.core.corpus.Corpus;
import org.glossator.exchange.Exchange;
import org.glossator.exchange.ExportRequest;
import org.glossator.exchange.ExportResult;
import org.glossator.exchange.Formats;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "export", description = "Write a corpus, or one annotator's part of it, in a format of another tool.")
final class ExportVerb extends Verb {

	@Mixin
	private CorpusOption corpus;

	@Mixin
	private Viewer viewer;

	@Option(names = "--format", required = true, paramLabel = "F", description = "The format; see: glossator formats.")
	private String format;

	@Option(names = "--out", required = true, paramLabel = "PATH", description = "The folder or file to write.")
	private Path out;

	@Option(names = { "--annotator", "--annotators" }, split = ",", paramLabel = "NAME", description = "Whose annotations; without it, everybody's.")
	private List<String> annotators = List.of();

	@Option(names = "--option", paramLabel = "NAME=VALUE", description = "An option of the format; may be given several times.")
	private Map<String, String> options = Map.of();

	@Override
	Outcome run() throws IOException {
		if (Formats.of(format).filter(each -> each.writes()).isEmpty()) {
			throw wrongUsage("There is no format " + format + " that can be written; see: glossator formats.");
		}
		try (Corpus open = corpus.read()) {
			for (String annotator : annotators) {
				if (!open.annotators().contains(annotator)) {
					throw wrongUsage("The corpus has no annotator " + annotator + "; it has " + String.join(", ", open.annotators()) + ".");
				}
			}
			viewer.guard(open, annotators);
			try (ProgressLine line = progress("exporting", open.documents().size())) {
				return viewer.withHidden(
						outcome(Exchange.export(open, ExportRequest.of(format, out).annotators(annotators).options(options).progress(line)), format));
			}
		}
	}

	static Outcome outcome(ExportResult result, String format) {
		return Outcome.done(
				Outcome.object("out", result.target().toString(), "format", format, "documents", result.documents(), "sets", result.sets(),
						"annotations", result.annotations(), "layers", result.layers(), "losses", Losses.json(result.losses())),
				String.format("Wrote %d annotations on %d documents as %s to %s.", result.annotations(), result.documents(), format, result.target())
						+ Losses.text(result.losses()));
	}
}
