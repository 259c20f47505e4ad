package org.glossator.exchange.brat;

import java.nio.file.Path;

import org.glossator.text.InputFault;

/** Takes one line of an {@code .ann} file apart; a tab or spaces may stand where a tab should. For one thread. */
final class AnnLine {

	private final Path file;
	private final int number;
	private final String line;
	private int at;

	AnnLine(Path file, int number, String line) {
		this.file = file;
		this.number = number;
		this.line = line;
	}

	int number() {
		return number;
	}

	/** The next word; empty at the end. */
	String word() {
		space();
		int from = at;
		while (at < line.length() && !isSpace(line.charAt(at))) {
			at++;
		}
		return line.substring(from, at);
	}

	/** Whether nothing but white space is left. */
	boolean isAtEnd() {
		int look = at;
		while (look < line.length() && isSpace(line.charAt(look))) {
			look++;
		}
		return look == line.length();
	}

	/** A whole number. */
	int number(String what) throws InputFault {
		space();
		int from = at;
		while (at < line.length() && (Character.isDigit(line.charAt(at)) || line.charAt(at) == '-' || line.charAt(at) == '+')) {
			at++;
		}
		try {
			return Integer.parseInt(line.substring(from, at));
		} catch (NumberFormatException e) {
			throw fault("The " + what + " is no whole number; write TYPE BEGIN END after the id.");
		}
	}

	/** Whether that character comes next; if so it is passed. */
	boolean pass(char c) {
		if (at < line.length() && line.charAt(at) == c) {
			at++;
			return true;
		}
		return false;
	}

	/** Whether the next of what is left is a tab. */
	boolean isAtTab() {
		int look = at;
		while (look < line.length() && line.charAt(look) == ' ') {
			look++;
		}
		return look < line.length() && line.charAt(look) == '\t';
	}

	/** What is left after one tab or space. */
	String tail() {
		int from = at;
		while (from < line.length() && line.charAt(from) == ' ') {
			from++;
		}
		if (from < line.length() && line.charAt(from) == '\t') {
			from++;
		} else {
			from = Math.min(line.length(), at + 1);
		}
		at = line.length();
		return line.substring(from);
	}

	private void space() {
		while (at < line.length() && isSpace(line.charAt(at))) {
			at++;
		}
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\t';
	}

	InputFault fault(String sentence) {
		return new InputFault(file, number, sentence);
	}
}
