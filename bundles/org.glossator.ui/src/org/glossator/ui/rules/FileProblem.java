package org.glossator.ui.rules;

/**
 * What is wrong in a line of a lexicon or script.
 *
 * @param line counted from 1; 0 for the file as a whole
 * @param sentence one sentence
 * @param warning whether the file is used all the same
 */
public record FileProblem(int line, String sentence, boolean warning) {

	/** The sentence with its line before it, where it has one. */
	public String placed() {
		return line == 0 ? sentence : "Line " + line + ": " + sentence;
	}
}
