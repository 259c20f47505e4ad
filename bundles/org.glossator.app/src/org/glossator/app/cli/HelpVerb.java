package org.glossator.app.cli;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "help", description = "Show what there is, or how one verb is used.")
final class HelpVerb extends Verb {

	/** Verbs of the launcher script itself, which starts other things than this program. */
	private static final String LAUNCHER_VERBS = """

			Of the launcher itself:
			  (nothing)   Build if needed and open the workbench; with no display, the tour.
			  open DIR    Open the workbench with a corpus of yours.
			  verify      Build and run every test.
			  bench       Run the benchmarks, or those named; bench quality: how good suggestions are, on our gold or yours.
			  package     Make the archives for every platform.

			Exit status: 0 done, 1 done with findings, 2 wrong usage, 3 input that could not be read, 4 a fault.""";

	@Spec
	private CommandSpec spec;

	@Parameters(arity = "0..2", paramLabel = "VERB", description = "The verb to explain, such as: export, or: team pull.")
	private List<String> verbs = List.of();

	@Override
	Outcome run() {
		CommandLine top = spec.parent().commandLine();
		CommandLine asked = top;
		for (String verb : verbs) {
			asked = asked.getSubcommands().get(verb);
			if (asked == null) {
				throw wrongUsage("There is no verb " + String.join(" ", verbs) + ".");
			}
		}
		String text = asked.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing() + (verbs.isEmpty() ? LAUNCHER_VERBS : "");
		return Outcome.done(Outcome.object("verbs", List.copyOf(top.getSubcommands().keySet()), "usage", text), text);
	}
}
