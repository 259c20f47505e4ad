package org.glossator.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs benchmarks: {@code Main [NAME...] [--json]}, where a name is a suite's or a figure's; without one, all run.
 * Standard output is a Markdown table, or one JSON object; progress goes to standard error. Ends with 0 if every aim is
 * met, with 1 if one is missed, with 2 for an unknown name.
 */
public final class Main {

	private Main() {
	}

	/** See the class. */
	public static void main(String[] arguments) throws Exception {
		boolean json = false;
		List<String> names = new ArrayList<>();
		for (String argument : arguments) {
			if (argument.equals("--json")) {
				json = true;
			} else {
				names.add(argument.toLowerCase(Locale.ROOT));
			}
		}
		List<Suite> chosen = new ArrayList<>();
		for (Suite suite : Suites.ALL) {
			if (names.isEmpty() || names.stream().anyMatch(name -> isIn(suite, name))) {
				chosen.add(suite);
			}
		}
		for (String name : names) {
			if (Suites.ALL.stream().noneMatch(suite -> isIn(suite, name))) {
				System.err.println("There is no benchmark " + name + "; there are " + all() + ".");
				System.exit(2);
			}
		}
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		Bench bench = new Bench(System.err);
		for (Suite suite : chosen) {
			boolean whole = names.isEmpty() || names.contains(suite.name());
			bench.want(whole ? suite.figures() : suite.figures().stream().filter(f -> names.contains(f.toLowerCase(Locale.ROOT))).toList());
			suite.run(bench);
		}
		String machine = Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version() + ", "
				+ System.getProperty("os.name") + " " + System.getProperty("os.arch");
		out.println(json ? Report.json(bench.figures(), machine) : Report.markdown(bench.figures()) + "\n" + machine + ". CPU time of the thread, medians.");
		if (!json) {
			chosen.forEach(suite -> suite.notes().forEach(out::println));
		}
		System.err.println("checksum " + bench.checksum());
		System.exit(bench.figures().stream().allMatch(Figure::met) ? 0 : 1);
	}

	private static boolean isIn(Suite suite, String name) {
		return suite.name().equals(name) || suite.figures().stream().anyMatch(figure -> figure.equalsIgnoreCase(name));
	}

	private static String all() {
		List<String> names = new ArrayList<>();
		for (Suite suite : Suites.ALL) {
			names.add(suite.name() + " (" + String.join(", ", suite.figures()) + ")");
		}
		return String.join(", ", names);
	}
}
