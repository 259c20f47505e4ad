package org.glossator.exchange.stream;

import java.io.IOException;
import java.nio.file.Path;

import org.glossator.text.InputFault;

/**
 * The lines of a file, one at a time, without their ends; a line feed, a carriage return and both together end a line. For
 * one thread.
 */
public final class LineSource implements AutoCloseable {

	private final StrictReader reader;
	private final StringBuilder line = new StringBuilder();
	private int number;
	private int pending = -2;

	/** Opens a file. */
	public LineSource(Path file) throws IOException {
		reader = new StrictReader(file);
	}

	/** The next line, or null at the end; a file that ends in a line end has no empty line after it. */
	public String next() throws IOException {
		reader.element();
		int c = pending == -2 ? reader.read() : pending;
		pending = -2;
		if (c < 0) {
			pending = -1;
			return null;
		}
		number++;
		line.setLength(0);
		while (c >= 0 && c != '\n' && c != '\r') {
			line.append((char) c);
			c = reader.read();
		}
		if (c == '\r') {
			int after = reader.read();
			if (after != '\n') {
				pending = after;
			}
		}
		return line.toString();
	}

	/** The number of the line last given, counted from 1. */
	public int number() {
		return number;
	}

	/** A fault at the line last given. */
	public InputFault fault(String sentence) {
		return new InputFault(reader.file(), number, sentence);
	}

	@Override
	public void close() throws IOException {
		reader.close();
	}
}
