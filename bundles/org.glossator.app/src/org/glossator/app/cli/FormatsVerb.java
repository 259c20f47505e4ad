package org.glossator.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.CorpusFormat;
import org.glossator.exchange.Formats;

import picocli.CommandLine.Command;

@Command(name = "formats", description = "List the formats that can be read and written.")
final class FormatsVerb extends Verb {

	@Override
	Outcome run() {
		List<Map<String, Object>> formats = new ArrayList<>();
		StringBuilder text = new StringBuilder(String.format("%-14s %-5s %-6s %s", "format", "reads", "writes", "what it is"));
		for (CorpusFormat format : Formats.all()) {
			formats.add(Outcome.object("id", format.id(), "label", format.label(), "reads", format.reads(), "writes",
					format.writes(), "extensions", format.extensions()));
			text.append(String.format("%n%-14s %-5s %-6s %s", format.id(), format.reads() ? "yes" : "no", format.writes() ? "yes" : "no",
					format.label()));
		}
		return Outcome.done(Outcome.object("formats", formats), text.toString());
	}
}
