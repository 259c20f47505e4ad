package org.glossator.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;

/**
 * The quality report, Markdown on standard output: {@code QualityReport [--annotator NAME] [--texts PATH]... [--pipeline NAME]
 * [--folds N] [--gold PATH]...}. Gold is a corpus folder, or a file or folder that can be imported; texts are what
 * stand-off annotations belong to. With folds, what is fitted to annotations is fitted to the other folds; without, and on
 * gold of which nothing was made, the engine runs as it ships. Without gold, it is the project's own: the sample corpus in six
 * folds, and the texts that nothing was fitted to. Ends with 0, with 2 for a wrong argument, with 3 for gold that cannot be read.
 */
public final class QualityReport {

	private static final int SAMPLE_FOLDS = 6;
	private static final String USAGE = "usage: [--annotator NAME] [--texts PATH]... [--pipeline NAME] [--folds N] [--gold PATH]...";

	private final Path root;
	private final List<Path> gold = new ArrayList<>();
	private final List<Path> texts = new ArrayList<>();
	private String annotator = "";
	private String pipeline;
	private int folds;

	private QualityReport(Path root) {
		this.root = root;
	}

	/** See above. */
	public static void main(String[] arguments) throws IOException {
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		System.exit(run(Path.of(System.getProperty("glossator.root", ".")), List.of(arguments), out, System.err));
	}

	/** The same without ending the process; returns the exit status. */
	static int run(Path root, List<String> arguments, PrintStream out, PrintStream err) throws IOException {
		QualityReport report = new QualityReport(root);
		String wrong = report.understand(arguments);
		if (wrong != null) {
			err.println(wrong + "; " + USAGE);
			return 2;
		}
		try {
			report.print(out, err);
			return 0;
		} catch (InputFault fault) {
			err.println(fault.getMessage());
			return 3;
		}
	}

	private String understand(List<String> arguments) {
		for (int i = 0; i < arguments.size(); i++) {
			String name = arguments.get(i);
			if (!List.of("--annotator", "--texts", "--pipeline", "--folds", "--gold").contains(name)) {
				return "There is no option " + name;
			}
			if (++i == arguments.size()) {
				return "The option " + name + " wants a value";
			}
			String value = arguments.get(i);
			switch (name) {
				case "--annotator" -> annotator = value;
				case "--texts" -> texts.add(Path.of(value));
				case "--pipeline" -> pipeline = value;
				case "--gold" -> gold.add(Path.of(value));
				default -> {
					if (!value.matches("[1-9]\\d{0,3}")) {
						return "--folds wants a number from 1";
					}
					folds = Integer.parseInt(value);
				}
			}
		}
		return gold.isEmpty() && (folds > 0 || pipeline != null || !annotator.isEmpty() || !texts.isEmpty()) ? "Name the gold with --gold" : null;
	}

	private void print(PrintStream out, PrintStream err) throws IOException {
		out.println("# Quality of the engine's suggestions");
		if (gold.isEmpty()) {
			own(out, err);
		}
		for (Path each : gold) {
			err.println("measuring on " + each);
			GoldSet set = GoldSet.open(each, annotator, texts);
			GoldReport.print(set, folds > 1 ? new Folds(set, folds, List.of()) : new AsShipped(set, pipeline), out);
		}
	}

	/** What the project has itself. */
	private void own(PrintStream out, PrintStream err) throws IOException {
		Path seeds = root.resolve("seeds");
		err.println("measuring on the sample corpus, in " + SAMPLE_FOLDS + " folds");
		List<AnnotatedDocument> articles = articles(seeds);
		GoldSet sample = GoldSet.open(seeds.resolve("corpus"), "adjudicated", List.of());
		GoldReport.print(sample, new Folds(sample, SAMPLE_FOLDS, articles), out);
		for (String folder : List.of("quality", "quality-heldout")) {
			Path texts = seeds.resolve(folder);
			if (Files.isDirectory(texts)) {
				err.println("measuring on seeds/" + folder);
				GoldSet set = GoldSet.of("seeds/" + folder, Standoff.read(texts.resolve("gold.jsonl"), texts));
				GoldReport.print(set, new AsShipped(set, null), out);
				GoldReport.print(set, new ReadClosely(set), out);
			}
		}
		if (articles.isEmpty()) {
			err.println("The five articles are left out: their texts are not in ../shared/seeds.");
		} else {
			err.println("measuring on seeds/articles");
			GoldSet set = GoldSet.of("seeds/articles, of which models and rules were made", articles);
			GoldReport.print(set, new AsShipped(set, null), out);
			GoldReport.print(set, new ReadClosely(set), out);
		}
	}

	private List<AnnotatedDocument> articles(Path seeds) throws IOException {
		Path texts = root.resolve("..").resolve("shared").resolve("seeds");
		return Files.isDirectory(texts) ? Standoff.read(seeds.resolve("articles"), texts) : List.of();
	}
}
