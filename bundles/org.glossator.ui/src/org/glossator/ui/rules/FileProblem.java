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

	/**
	 * Whether a change of the text may have mended it or given it another line.
	 *
	 * @param first the first line changed, counted from 1
	 * @param last the last
	 * @param moved whether lines came or went
	 */
	boolean isTouched(int first, int last, boolean moved) {
		return line == 0 || first <= line && (line <= last || moved);
	}
}
