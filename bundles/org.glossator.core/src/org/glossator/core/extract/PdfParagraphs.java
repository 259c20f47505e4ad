package org.glossator.core.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of the lines of PDF pages. Lines of a paragraph are joined by a blank. A hyphen at a line's end is
 * taken away only where the document itself writes the word without one elsewhere, since a PDF does not tell the hyphen
 * of a divided word from the hyphen of a compound; else it stays, without a blank behind it. Lines that come again at
 * the top or bottom of pages, and page numbers there, are marked as furniture.
 */
final class PdfParagraphs {

	/** Stands behind a paragraph in the text of a page. */
	static final char END = '\u2029';

	private static final Pattern DIVIDED = Pattern.compile("(\\p{L}[\\p{L}\\p{M}]*)[-\u2010]$");
	private static final Pattern GOES_ON = Pattern.compile("^(\\p{L}[\\p{L}\\p{M}]*)");
	private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)(?:page |seite |p\\. ?)?[-\u2013 ]*\\d{1,4}[-\u2013 ]*(?:(?:of|/|von) \\d{1,4})?");
	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}-]*");

	/** A paragraph as its lines, and whether it stands first or last on its page. */
	private record Paragraph(List<String> lines, boolean first, boolean last) {
	}

	private final List<Paragraph> paragraphs = new ArrayList<>();
	private final Set<String> words = new HashSet<>();
	private int pages;

	void addPage(String text) {
		pages++;
		List<List<String>> found = new ArrayList<>();
		for (String paragraph : text.split(String.valueOf(END))) {
			List<String> lines = paragraph.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
			for (String line : lines) {
				Matcher matcher = WORD.matcher(line);
				while (matcher.find()) {
					if (matcher.end() < line.length()) {
						words.add(matcher.group().toLowerCase(Locale.ROOT));
					}
				}
			}
			if (!lines.isEmpty()) {
				found.add(lines);
			}
		}
		for (int i = 0; i < found.size(); i++) {
			paragraphs.add(new Paragraph(found.get(i), i == 0, i == found.size() - 1));
		}
	}

	/** @param credits what the file's properties tell */
	SourceText toSource(Credits credits) {
		Map<String, Integer> edges = new HashMap<>();
		for (Paragraph paragraph : paragraphs) {
			if (paragraph.first() || paragraph.last()) {
				edges.merge(withoutNumbers(join(paragraph.lines())), 1, Integer::sum);
			}
		}
		StringBuilder text = new StringBuilder();
		List<BoilerplateLine> marked = new ArrayList<>();
		boolean open = false;
		for (Paragraph paragraph : paragraphs) {
			String joined = join(paragraph.lines());
			boolean edge = paragraph.first() || paragraph.last();
			boolean number = edge && PAGE_NUMBER.matcher(joined).matches();
			boolean running = edge && pages > 2 && joined.length() < 120 && 2 * edges.get(withoutNumbers(joined)) > pages;
			boolean furniture = number || running;
			if (open && !furniture && paragraph.first() && Character.isLowerCase(joined.codePointAt(0))) {
				appendLine(text, joined);
			} else {
				text.append(text.isEmpty() ? "" : "\n\n").append(joined);
			}
			if (furniture) {
				BoilerplateKind kind = number ? BoilerplateKind.NAVIGATION : BoilerplateKind.OTHER;
				marked.add(new BoilerplateLine(kind, text.length() - joined.length(), text.length()));
			}
			open = !furniture && paragraph.last() && !joined.matches("(?s).*[.!?:\u2026][\\p{Pe}\\p{Pf}\"']?");
		}
		if (!text.isEmpty()) {
			text.append('\n');
		}
		return new SourceText(text.toString(), credits.plausibleFor(text.toString()), marked);
	}

	private static String withoutNumbers(String line) {
		return line.replaceAll("\\d+", "#");
	}

	private String join(List<String> lines) {
		StringBuilder joined = new StringBuilder(lines.getFirst());
		for (String line : lines.subList(1, lines.size())) {
			appendLine(joined, line);
		}
		return joined.toString();
	}

	private void appendLine(StringBuilder text, String line) {
		int from = Math.max(0, text.length() - 60);
		Matcher before = DIVIDED.matcher(text.substring(from));
		Matcher after = GOES_ON.matcher(line);
		char last = text.charAt(text.length() - 1);
		if (before.find() && after.find()) {
			String left = before.group(1).toLowerCase(Locale.ROOT);
			String right = after.group(1).toLowerCase(Locale.ROOT);
			if (words.contains(left + right) && !words.contains(left + "-" + right)) {
				text.setLength(text.length() - 1);
			}
			text.append(line);
		} else {
			text.append(last == '\u00ad' ? "" : " ").append(line);
		}
	}
}
