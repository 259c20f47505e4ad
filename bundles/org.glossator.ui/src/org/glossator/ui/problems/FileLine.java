package org.glossator.ui.problems;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.glossator.core.corpus.Corpus;
import org.glossator.ui.rules.FileCheck;
import org.glossator.ui.rules.FileProblem;

/**
 * A problem of a lexicon or rule script. Immutable.
 *
 * @param corpus the corpus folder
 * @param file the file relative to it
 * @param problem what is wrong, and in which line
 * @param text the line itself, or nothing
 */
record FileLine(Path corpus, String file, FileProblem problem, String text) implements ProblemRow {

	/** The problems of all files of a corpus as they are on disk. Not for the UI thread. */
	static List<FileLine> of(Corpus corpus) throws IOException {
		List<FileLine> lines = new ArrayList<>();
		FileCheck.all(corpus).forEach((file, problems) -> problems.forEach(problem -> lines.add(new FileLine(corpus.folder(), file, problem, ""))));
		return lines;
	}

	@Override
	public String sentence() {
		return problem.sentence();
	}

	@Override
	public boolean isError() {
		return !problem.warning();
	}

	@Override
	public String layer() {
		return "";
	}

	@Override
	public String title() {
		String name = file.substring(file.lastIndexOf('/') + 1);
		return problem.line() == 0 ? name : name + ", line " + problem.line();
	}

	@Override
	public String annotator() {
		return "";
	}
}
