package org.glossator.ui.rules;

import org.glossator.engine.ruta.RuleProblem;

/**
 * What is wrong in a line of a lexicon or script.
 *
 * @param line counted from 1; 0 for the file as a whole
 * @param sentence one sentence
 * @param warning whether the file is used all the same
 */
public record FileProblem(int line, String sentence, boolean warning) {

	/** The same, as the engine tells of it. */
	static FileProblem of(RuleProblem problem) {
		return new FileProblem(problem.line(), problem.sentence(), problem.warning());
	}

	/** The sentence with its line before it, where it has one. */
	public String placed() {
		return line == 0 ? sentence : "Line " + line + ": " + sentence;
	}
}
