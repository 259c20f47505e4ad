package org.glossator.exchange.tei;

import java.util.ArrayList;
import java.util.List;

/** Takes pointers apart: {@code #id}, {@code #string-range(id,offset,length,...)}. Stateless. */
final class TeiPointers {

	/**
	 * A pointer into the same file.
	 *
	 * @param id the element pointed to; empty where the pointer leads elsewhere or is of a kind that is not read
	 * @param ranges offset, length pairs within it, in characters; empty for all of it
	 */
	record Pointer(String id, List<Integer> ranges) {

		static final Pointer NONE = new Pointer("", List.of());
	}

	private TeiPointers() {
	}

	/** The pointers of an attribute; blanks within parentheses do not part them. */
	static List<String> split(String attribute) {
		List<String> pointers = new ArrayList<>();
		StringBuilder pointer = new StringBuilder();
		int depth = 0;
		for (int i = 0; i <= attribute.length(); i++) {
			char c = i < attribute.length() ? attribute.charAt(i) : ' ';
			if (i == attribute.length() || depth == 0 && Character.isWhitespace(c)) {
				if (!pointer.isEmpty()) {
					pointers.add(pointer.toString());
				}
				pointer.setLength(0);
				continue;
			}
			depth += c == '(' ? 1 : c == ')' ? -1 : 0;
			pointer.append(c);
		}
		return pointers;
	}

	static Pointer parse(String pointer) {
		if (!pointer.startsWith("#")) {
			return Pointer.NONE;
		}
		String body = pointer.substring(1);
		if (!body.contains("(")) {
			return new Pointer(body, List.of());
		}
		if (!body.startsWith("string-range(") || !body.endsWith(")")) {
			return Pointer.NONE;
		}
		String[] parts = body.substring("string-range(".length(), body.length() - 1).split(",");
		if (parts.length < 3 || parts.length % 2 == 0) {
			return Pointer.NONE;
		}
		List<Integer> ranges = new ArrayList<>();
		for (int i = 1; i < parts.length; i++) {
			if (!parts[i].strip().matches("-?[0-9]{1,9}")) {
				return Pointer.NONE;
			}
			ranges.add(Integer.parseInt(parts[i].strip()));
		}
		String id = parts[0].strip();
		return new Pointer(id.startsWith("#") ? id.substring(1) : id, ranges);
	}
}
