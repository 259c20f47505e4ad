package org.glossator.ui.problems;

/** A row of the Problems view: a problem of an annotation, or of a line in a lexicon or script. Immutable. */
sealed interface ProblemRow permits Problem, FileLine {

	/** What is wrong, one sentence. */
	String sentence();

	/** Whether it is an error; else something to look at. */
	boolean isError();

	/** The text it is about, or nothing. */
	String text();

	/** The layer as a person reads it, or nothing. */
	String layer();

	/** The document's title; or the file and its line. */
	String title();

	/** Whose annotation it is, or nothing. */
	String annotator();
}
