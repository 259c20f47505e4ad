package org.glossator.app.cli;

/** What the command line ends with; scripts rely on the numbers. */
final class ExitStatus {

	/** Done. */
	static final int DONE = 0;
	/** Done, and there are findings. */
	static final int FINDINGS = 1;
	/** The command was called wrongly. */
	static final int USAGE = 2;
	/** Some input could not be read. */
	static final int INPUT = 3;
	/** A fault of the program's own. */
	static final int FAULT = 4;

	private ExitStatus() {
	}
}
