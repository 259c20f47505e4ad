package org.glossator.exchange.tei;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The text of a TEI body as it is read. Where the file says that space is to be preserved it is; elsewhere white space is
 * of the markup and becomes one blank, and blocks become lines. Keeps which part of the text each element is. One thread.
 */
final class TeiText {

	private static final Set<String> BLOCKS = Set.of("p", "div", "head", "ab", "l", "lg", "item", "list", "u", "quote", "cit", "table", "row",
			"opener", "closer", "salute", "signed", "dateline", "byline", "sp", "speaker", "stage", "note", "figure", "front", "body", "back",
			"titlePage", "docTitle", "argument", "epigraph", "trailer");

	/** A part of what the file has, in UTF-16 units, white space and all. */
	record Part(int begin, int end) {
	}

	private final StringBuilder raw = new StringBuilder();
	private final StringBuilder text = new StringBuilder();
	/** For each unit of what the file has, the offset in the text. */
	private int[] offsets = new int[256];
	private boolean pendingSpace;
	private boolean pendingLine;
	private final Map<String, Part> parts = new HashMap<>();

	/** A block begins or ends: what follows stands on a new line. */
	void block(String element) {
		if (BLOCKS.contains(element) && !text.isEmpty()) {
			pendingLine = true;
		}
	}

	/** A line break within the text. */
	void lineBreak() {
		pendingLine = !text.isEmpty();
	}

	void characters(char[] chars, int from, int length, boolean preserve) {
		for (int i = from; i < from + length; i++) {
			char c = chars[i];
			if (!preserve && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) {
				pendingSpace = !text.isEmpty();
				add(c, text.length());
				continue;
			}
			if (pendingLine) {
				text.append('\n');
			} else if (pendingSpace && !preserve) {
				text.append(' ');
			}
			pendingLine = false;
			pendingSpace = false;
			add(c, text.length());
			text.append(c);
		}
	}

	private void add(char c, int offset) {
		if (raw.length() + 1 >= offsets.length) {
			offsets = Arrays.copyOf(offsets, offsets.length * 2);
		}
		offsets[raw.length()] = offset;
		raw.append(c);
	}

	/** Where the file is by now. */
	int position() {
		return raw.length();
	}

	/** An element with that id went from {@code begin} to where the file is by now. */
	void part(String id, int begin) {
		parts.put(id, new Part(begin, raw.length()));
	}

	/** The part that an element is; null for none. */
	Part part(String id) {
		return parts.get(id);
	}

	String text() {
		return text.toString();
	}

	/** What an element has, in code points. */
	int length(Part part) {
		return raw.codePointCount(part.begin(), part.end());
	}

	/** The span of the text, in UTF-16 units, for a stretch of an element given in code points. */
	int[] span(Part part, int offset, int length) {
		int from = raw.offsetByCodePoints(part.begin(), offset);
		int to = raw.offsetByCodePoints(from, length);
		return span(from, to);
	}

	/** The span of the text for a stretch of what the file has; white space of the markup at its ends is left out. */
	int[] span(int from, int to) {
		int begin = from < raw.length() ? offsets[from] : text.length();
		int end = to == from ? begin : offsets[to - 1] + (to - 1 < raw.length() && isText(to - 1) ? 1 : 0);
		while (begin < end && from < to && !isText(from) && begin < text.length() && text.charAt(begin) == ' ') {
			begin++;
		}
		return new int[] { Math.min(begin, text.length()), Math.max(Math.min(begin, text.length()), Math.min(end, text.length())) };
	}

	/** Whether that unit of the file stands in the text itself. */
	private boolean isText(int at) {
		return offsets[at] < text.length() && text.charAt(offsets[at]) == raw.charAt(at);
	}
}
