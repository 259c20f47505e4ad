package org.glossator.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

import org.glossator.text.InputFault;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * The command line: {@code glossator VERB ...}. Exit status: 0 done, 1 done with findings, 2 wrong usage, 3 input that
 * could not be read, 4 an internal fault. With {@code --json} standard output carries one object and nothing else, an
 * error too: {@code {"error": sentence, "status": n}}.
 */
@Command(name = "glossator", description = "Annotate texts, export corpora, review annotations.", subcommands = { ImportVerb.class,
		AnnotateVerb.class, TrainVerb.class, ExportVerb.class, ConvertVerb.class, AgreeVerb.class, DiffVerb.class, EvaluateVerb.class, CurateVerb.class, TeamVerb.class, WorkflowVerb.class,
		ValidateVerb.class, StatsVerb.class, FormatsVerb.class, TourVerb.class, HelpVerb.class })
public final class GlossatorCommand {

	private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
			.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);

	private final PrintStream out;
	private final PrintStream err;

	private GlossatorCommand(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	/**
	 * Runs one verb.
	 *
	 * @return the exit status
	 */
	public static int run(String[] arguments, PrintStream standardOut, PrintStream standardError) {
		PrintStream out = utf8(standardOut);
		PrintStream err = utf8(standardError);
		GlossatorCommand command = new GlossatorCommand(out, err);
		CommandLine line = new CommandLine(command);
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
		line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
		boolean json = Arrays.asList(arguments).contains("--json");
		line.setParameterExceptionHandler((e, args) -> command.tell(ExitStatus.USAGE, usage(e), json));
		line.setExecutionExceptionHandler((e, at, result) -> command.tell(e, json));
		try {
			return arguments.length == 0 ? line.execute("help") : line.execute(arguments);
		} catch (Error fault) {
			return command.fault(fault, json);
		} finally {
			out.flush();
			err.flush();
		}
	}

	private static PrintStream utf8(PrintStream stream) {
		return new PrintStream(stream, true, StandardCharsets.UTF_8);
	}

	PrintStream errors() {
		return err;
	}

	/** Prints a verb's outcome in the form asked for. */
	void print(Outcome outcome, boolean json) throws IOException {
		if (json) {
			out.println(JSON.writeValueAsString(outcome.json()));
		} else if (!outcome.text().isEmpty()) {
			out.println(outcome.text());
		}
	}

	private static String usage(ParameterException e) {
		// "glossator team pull" is explained by "glossator help team pull".
		String verb = e.getCommandLine().getCommandSpec().qualifiedName().substring("glossator".length());
		String sentence = e.getMessage().strip();
		return (sentence.endsWith(".") ? sentence : sentence + ".") + " See: glossator help" + verb;
	}

	private int tell(Exception e, boolean json) throws IOException {
		return switch (e) {
			case ParameterException usage -> tell(ExitStatus.USAGE, usage(usage), json);
			case InputFault fault -> tell(ExitStatus.INPUT, fault.getMessage(), json);
			case NoSuchFileException missing -> tell(ExitStatus.INPUT, missing.getFile() + ": There is no such file; check the name.", json);
			case AccessDeniedException denied -> tell(ExitStatus.INPUT, denied.getFile() + ": This may not be read or written; check its permissions.", json);
			case FileSystemException system -> tell(ExitStatus.INPUT, system.getFile() + ": " + system.getReason() + ".", json);
			case IOException input -> tell(ExitStatus.INPUT, input.getMessage(), json);
			default -> fault(e, json);
		};
	}

	private int fault(Throwable fault, boolean json) {
		try {
			return tell(ExitStatus.FAULT, "This is a fault of Glossator's own (" + fault + "); the details are in " + keep(fault) + ".", json);
		} catch (IOException e) {
			err.println("glossator: This is a fault of Glossator's own (" + fault + "), and its details could not be kept: " + e.getMessage());
			return ExitStatus.FAULT;
		}
	}

	private int tell(int status, String sentence, boolean json) throws IOException {
		if (json) {
			out.println(JSON.writeValueAsString(Outcome.object("error", sentence, "status", status)));
		} else {
			err.println("glossator: " + sentence);
		}
		return status;
	}

	/** Keeps the stack trace where a person can find it to report. */
	private static Path keep(Throwable fault) throws IOException {
		StringWriter trace = new StringWriter();
		fault.printStackTrace(new PrintWriter(trace));
		Path file = Files.createTempFile("glossator-fault-", ".txt");
		return Files.writeString(file, trace.toString());
	}
}
