package org.glossator.text;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Input that could not be read, told in one sentence: the file, the line where there is one, and what to do.
 * The command line ends with status 3 on it; the window shows the same sentence.
 */
public final class InputFault extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Path file;
	private final int line;

	/**
	 * @param file the file at fault, or null where the input is not a file
	 * @param line the line, counted from 1, or 0 where no line can be named
	 * @param sentence what is wrong and what to do, without the file's name, ending in a full stop
	 */
	public InputFault(Path file, int line, String sentence) {
		this(file, line, sentence, null);
	}

	/** As above, with the exception that told of it (may be null). */
	public InputFault(Path file, int line, String sentence, Throwable cause) {
		super(located(file, line, sentence), cause);
		this.file = file;
		this.line = line;
	}

	private static String located(Path file, int line, String sentence) {
		if (file == null) {
			return sentence;
		}
		return file + (line > 0 ? ", line " + line : "") + ": " + sentence;
	}

	/** The file at fault, or null. */
	public Path file() {
		return file;
	}

	/** The line at fault, counted from 1, or 0. */
	public int line() {
		return line;
	}
}
