package org.glossator.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.glossator.core.corpus.Corpus;
import org.glossator.exchange.Exchange;
import org.glossator.exchange.Formats;
import org.glossator.exchange.ImportRequest;
import org.glossator.exchange.ImportResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "Read texts (plain, HTML, PDF, DOCX) and annotations of any format into a corpus, which is made where there is none.")
final class ImportVerb extends Verb {

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders.")
	private List<Path> files;

	@Mixin
	private CorpusOption corpus;

	@Option(names = "--format", paramLabel = "F", defaultValue = "", description = "The format of all files; without it, told from their content.")
	private String format;

	@Option(names = "--annotator", paramLabel = "NAME", defaultValue = "", description = "Whose annotations they are where the files do not say.")
	private String annotator;

	@Option(names = "--replace", description = "Annotations of that annotator that are there already go; otherwise they stay.")
	private boolean replace;

	@Option(names = "--mapping", paramLabel = "FILE", description = "What foreign layers, features and values become: a table as the Import wizard saves it, or the name of one saved with the corpus.")
	private Path mapping;

	@Option(names = "--option", paramLabel = "NAME=VALUE", description = "An option of the format; may be given several times.")
	private Map<String, String> options = Map.of();

	@Override
	Outcome run() throws IOException {
		if (!format.isEmpty() && !format.equals(ImportResult.TEXT) && Formats.of(format).filter(each -> each.reads()).isEmpty()) {
			throw wrongUsage("There is no format " + format + " that can be read; see: glossator formats.");
		}
		try (Corpus open = corpus.writeOrCreate(); ProgressLine line = progress("importing", files.size())) {
			ImportResult result = Exchange.importFiles(open, ImportRequest.of(files).format(format).annotator(annotator).options(options)
					.mapping(Mappings.of(mapping, open)).existing(replace ? ImportRequest.Existing.REPLACE : ImportRequest.Existing.ADD).progress(line));
			return outcome(open, result);
		}
	}

	private static Outcome outcome(Corpus corpus, ImportResult result) {
		List<Map<String, Object>> documents = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		int known = 0;
		for (ImportResult.Item item : result.documents()) {
			documents.add(Outcome.object("id", item.id(), "name", item.name(), "format", item.format(), "new", item.isNew(), "annotator",
					item.annotator(), "added", item.added(), "present", item.present(), "removed", item.removed()));
			if (!item.isNew() && item.annotator().isEmpty()) {
				known++;
				text.append(String.format("%n  %s is in the corpus already, as %s", item.name(), item.id()));
			} else {
				text.append(String.format("%n  %s%s", item.id(), item.isNew() ? " (new)" : ""));
				if (!item.annotator().isEmpty()) {
					text.append(String.format(": %d annotations of %s", item.added(), item.annotator()));
				}
			}
		}
		text.insert(0, String.format("Imported into %s: %d new documents, %d annotations%s", corpus.name(), result.newDocuments(),
				result.annotations(), known == 0 ? "." : "; " + known + " texts were there already."));
		text.append(Losses.text(result.losses()));
		return Outcome.done(Outcome.object("corpus", corpus.folder().toString(), "newDocuments", result.newDocuments(), "annotations",
				result.annotations(), "annotators", result.annotators(), "newLayers", result.newLayers(), "layers", result.layers(), "documents", documents, "losses",
				Losses.json(result.losses())), text.toString());
	}
}
