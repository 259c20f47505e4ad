package org.glossator.ui.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Says in a line what is wrong in a file: how many errors and warnings, and the first of them. Stateless. */
final class ProblemSummary {

	private static final int MOST = 20;

	private ProblemSummary() {
	}

	/** One line on problems; there is at least one. */
	static String of(List<FileProblem> problems) {
		int warnings = (int) problems.stream().filter(FileProblem::warning).count();
		int errors = problems.size() - warnings;
		String comma = errors > 0 && warnings > 0 ? ", " : "";
		return count(errors, "error") + comma + count(warnings, "warning") + ". " + problems.get(0).placed();
	}

	private static String count(int number, String what) {
		return number == 0 ? "" : number + " " + what + (number == 1 ? "" : "s");
	}

	/** The first problems, one a line. */
	static String list(List<FileProblem> problems) {
		return problems.stream().limit(MOST).map(FileProblem::placed).collect(Collectors.joining("\n"));
	}
}
