package org.glossator.exchange.webannotsv;

import java.util.ArrayList;
import java.util.List;

/** The escapes of WebAnno TSV. Stateless. */
final class TsvText {

	private TsvText() {
	}

	/** A sentence's line as it stands after {@code #Text=}: control characters by a backslash. */
	static String escapeLine(String line) {
		StringBuilder written = new StringBuilder(line.length());
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			switch (c) {
				case '\t' -> written.append("\\t");
				case '\n' -> written.append("\\n");
				case '\f' -> written.append("\\f");
				case '\r' -> written.append("\\r");
				case '\b' -> written.append("\\b");
				case '\\' -> written.append("\\\\");
				default -> {
					if (c < ' ' && c != '\u000B') {
						written.append('\\');
					}
					written.append(c);
				}
			}
		}
		return written.toString();
	}

	/** The line that {@link #escapeLine} wrote; a backslash before anything else stands for itself. */
	static String unescapeLine(String written) {
		StringBuilder line = new StringBuilder(written.length());
		for (int i = 0; i < written.length(); i++) {
			char c = written.charAt(i);
			char next = c == '\\' && i + 1 < written.length() ? written.charAt(i + 1) : 0;
			int known = "tnfrb\\".indexOf(next);
			if (c != '\\' || i + 1 == written.length() || known < 0 && next >= ' ') {
				line.append(c);
			} else {
				line.append(known < 0 ? next : "\t\n\f\r\b\\".charAt(known));
				i++;
			}
		}
		return line.toString();
	}

	/** A value as it stands in a cell. */
	static String escapeValue(String value) {
		StringBuilder written = new StringBuilder(value.length());
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			switch (c) {
				case '\t' -> written.append("\\t");
				case '\n' -> written.append("\\n");
				case '\\', '[', ']', '|', '_', ';', '*' -> written.append('\\').append(c);
				case '-' -> written.append(i + 1 < value.length() && value.charAt(i + 1) == '>' ? "\\-" : "-");
				default -> written.append(c);
			}
		}
		return written.toString();
	}

	/** The value that {@link #escapeValue} wrote. */
	static String unescapeValue(String written) {
		StringBuilder value = new StringBuilder(written.length());
		for (int i = 0; i < written.length(); i++) {
			char c = written.charAt(i);
			if (c == '\\' && i + 1 < written.length()) {
				char next = written.charAt(++i);
				switch (next) {
					case 't' -> value.append('\t');
					case 'n' -> value.append('\n');
					case '\\', '[', ']', '|', '_', ';', '*', '-' -> value.append(next);
					default -> value.append(c).append(next);
				}
			} else {
				value.append(c);
			}
		}
		return value.toString();
	}

	/** A cell's parts between separators that no backslash precedes; at least one. */
	static List<String> split(String cell, char separator) {
		List<String> parts = new ArrayList<>(1);
		int from = 0;
		for (int i = 0; i < cell.length(); i++) {
			char c = cell.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == separator) {
				parts.add(cell.substring(from, i));
				from = i + 1;
			}
		}
		parts.add(cell.substring(from));
		return parts;
	}

	/** Where the bracketed end of a value begins, or -1: {@code PER[1]}. */
	static int suffix(String value) {
		if (!value.endsWith("]")) {
			return -1;
		}
		int open = -1;
		for (int i = 0; i < value.length() - 1; i++) {
			char c = value.charAt(i);
			if (c == '\\') {
				if (i + 1 == value.length() - 1) {
					return -1;
				}
				i++;
			} else if (c == '[') {
				open = i;
			}
		}
		return open;
	}
}
