package org.glossator.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all verbs have in common: {@code --json}, {@code --progress} and the printing of the outcome. */
abstract class Verb implements Callable<Integer> {

	/** System property: whether standard error is a terminal, which only the launcher can tell on every Java. */
	private static final String TERMINAL = "glossator.terminal";

	@Spec
	private CommandSpec spec;

	@Option(names = "--json", description = "Print one JSON object on standard output and nothing else there.")
	private boolean json;

	@Option(names = "--progress", description = "Show progress on standard error even where it is no terminal.")
	private boolean progress;

	/** The command line as a whole, however deep below it the verb is. */
	private GlossatorCommand glossator() {
		return (GlossatorCommand) spec.root().userObject();
	}

	/** Does the work. */
	abstract Outcome run() throws IOException;

	@Override
	public final Integer call() throws IOException {
		Outcome outcome = run();
		glossator().print(outcome, json);
		return outcome.status();
	}

	/** Tells how far the work has come, where anybody is watching. */
	final ProgressLine progress(String what, int total) {
		return new ProgressLine(progress || Boolean.getBoolean(TERMINAL), glossator().errors(), what, total);
	}

	/** Ends the verb as one that was called wrongly. */
	final RuntimeException wrongUsage(String sentence) {
		return new picocli.CommandLine.ParameterException(spec.commandLine(), sentence);
	}
}
