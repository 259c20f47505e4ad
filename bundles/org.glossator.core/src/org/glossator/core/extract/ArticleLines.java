package org.glossator.core.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.glossator.text.offset.LineTable;

/** The lines of a text that hold more than blanks, without the blanks around them. */
final class ArticleLines {

	/**
	 * One line.
	 *
	 * @param text its characters, without blanks at either end
	 * @param begin UTF-16 offset
	 * @param afterGap whether an empty line, or the begin of the text, stands before it
	 */
	record Line(String text, int begin, boolean afterGap) {

		int end() {
			return begin + text.length();
		}

		/** The text with links in brackets, {@code [text](address)}, replaced by their text. */
		String plain() {
			return text.indexOf("](") < 0 ? text : LINK.matcher(text).replaceAll("$1");
		}

		/** Whether it has no more than links in brackets and what stands between them. */
		boolean isLinks() {
			return text.contains("](") && BETWEEN_LINKS.matcher(LINK.matcher(text).replaceAll("")).matches();
		}

		boolean endsLikeASentence() {
			int last = text.length() - 1;
			while (last > 0 && isCloser(text.charAt(last))) {
				last--;
			}
			return ".!?\u2026\u061f\u06d4\u3002:;,".indexOf(text.charAt(last)) >= 0;
		}
	}

	private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)\\s]*\\)");
	private static final Pattern BETWEEN_LINKS = Pattern.compile("[\\s,|;\u2022\u00b7-]*");

	private ArticleLines() {
	}

	static List<Line> of(String text) {
		LineTable table = LineTable.of(text);
		List<Line> lines = new ArrayList<>();
		boolean gap = true;
		for (int i = 0; i < table.count(); i++) {
			int begin = table.begin(i);
			int end = table.end(i);
			while (begin < end && isBlank(text.charAt(begin))) {
				begin++;
			}
			while (end > begin && isBlank(text.charAt(end - 1))) {
				end--;
			}
			if (begin == end) {
				gap = true;
				continue;
			}
			lines.add(new Line(text.substring(begin, end), begin, gap));
			gap = false;
		}
		return lines;
	}

	private static boolean isCloser(char c) {
		int type = Character.getType(c);
		return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION || c == '"' || c == '\'';
	}

	static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
