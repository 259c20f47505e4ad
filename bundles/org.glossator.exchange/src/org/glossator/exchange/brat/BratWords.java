package org.glossator.exchange.brat;

/** What brat takes for a line, a word, and a text on one line. Stateless. */
final class BratWords {

	private BratWords() {
	}

	/** Whether brat, which reads lines as Python does, ends a line at this character. */
	static boolean endsLine(char c) {
		return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c >= '\u001C' && c <= '\u001E' || c == '\u0085'
				|| c == '\u2028' || c == '\u2029';
	}

	/** Whether a value fits into an attribute: not empty, no white space. */
	static boolean isWord(String value) {
		return !value.isEmpty() && value.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)
				|| endsLine((char) c) || c < ' ');
	}

	/** A text on one line: a backslash and what ends a line are written with a backslash. */
	static String oneLine(String text) {
		StringBuilder line = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\') {
				line.append("\\\\");
			} else if (c == '\n') {
				line.append("\\n");
			} else if (endsLine(c)) {
				line.append(String.format("\\u%04x", (int) c));
			} else {
				line.append(c);
			}
		}
		return line.toString();
	}

	/** Undoes {@link #oneLine}; an unknown escape stays as it is. */
	static String severalLines(String line) {
		StringBuilder text = new StringBuilder(line.length());
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			char next = c == '\\' && i + 1 < line.length() ? line.charAt(i + 1) : 0;
			if (next == '\\' || next == 'n') {
				text.append(next == 'n' ? '\n' : '\\');
				i++;
			} else if (next == 'u' && i + 6 <= line.length() && line.substring(i + 2, i + 6).matches("[0-9a-f]{4}")) {
				text.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
				i += 5;
			} else {
				text.append(c);
			}
		}
		return text.toString();
	}
}
