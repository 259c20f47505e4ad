package org.glossator.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.Exchange;
import org.glossator.exchange.Formats;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "convert", description = "Turn files of one format into another, without a corpus.")
final class ConvertVerb extends Verb {

	@Parameters(arity = "1..*", paramLabel = "IN", description = "Files or folders.")
	private List<Path> files;

	@Option(names = "--from", paramLabel = "F", defaultValue = "", description = "The format of the files; without it, told from their content.")
	private String from;

	@Option(names = "--to", required = true, paramLabel = "G", description = "The format to write.")
	private String to;

	@Option(names = "--out", required = true, paramLabel = "PATH", description = "The folder or file to write.")
	private Path out;

	@Option(names = "--mapping", paramLabel = "FILE", description = "What layers, features and values of the files become: a table as the Import wizard saves it.")
	private Path mapping;

	@Option(names = "--option", paramLabel = "NAME=VALUE", description = "An option of either format; may be given several times.")
	private Map<String, String> options = Map.of();

	@Override
	Outcome run() throws IOException {
		if (!from.isEmpty() && Formats.of(from).filter(each -> each.reads()).isEmpty()) {
			throw wrongUsage("There is no format " + from + " that can be read; see: glossator formats.");
		}
		if (Formats.of(to).filter(each -> each.writes()).isEmpty()) {
			throw wrongUsage("There is no format " + to + " that can be written; see: glossator formats.");
		}
		try (ProgressLine line = progress("converting", 0)) {
			return ExportVerb.outcome(Exchange.convert(files, from, to, out, options, Mappings.of(mapping, null), line), to);
		}
	}
}
