package org.glossator.text.offset;

/**
 * Paragraphs of a text around a place. A line is a paragraph, except where it was only wrapped: where the line before
 * does not end in terminal punctuation or a colon, and the next begins with a lower-case letter. Blank lines are in none.
 */
final class Paragraphs {

	private final CharSequence text;
	private final int length;

	Paragraphs(CharSequence text) {
		this.text = text;
		length = text.length();
	}

	/** Where the paragraph of the line that holds this offset begins; blanks before its first word are in it. */
	int begin(int offset) {
		int begin = lineBegin(offset);
		while (begin > 0) {
			int above = lineBegin(begin - 1);
			if (!wraps(above, begin)) {
				break;
			}
			begin = above;
		}
		return begin;
	}

	/** Where its last line ends, with what ends that line. */
	int end(int offset) {
		int end = lineEnd(offset);
		int begin = lineBegin(offset);
		while (end < length && wraps(begin, end)) {
			begin = end;
			end = lineEnd(end);
		}
		return end;
	}

	private int lineBegin(int offset) {
		int i = offset;
		if (isInsidePair(i)) {
			i--;
		}
		while (i > 0 && (!LineTable.isLineEnd(text.charAt(i - 1)) || isInsidePair(i))) {
			i--;
		}
		return i;
	}

	private int lineEnd(int offset) {
		int i = offset;
		while (i < length) {
			boolean ends = LineTable.isLineEnd(text.charAt(i));
			i++;
			if (ends && !isInsidePair(i)) {
				break;
			}
		}
		return i;
	}

	private boolean isInsidePair(int i) {
		return i > 0 && i < length && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
	}

	/** Whether the line from {@code above} to {@code begin} goes on at {@code begin}. */
	private boolean wraps(int above, int begin) {
		int first = begin;
		while (first < length && Sentences.isBlank(text.charAt(first)) && !LineTable.isLineEnd(text.charAt(first))) {
			first++;
		}
		if (first == length || !Character.isLowerCase(Character.codePointAt(text, first))) {
			return false;
		}
		int last = begin - 1;
		while (last >= above && (Sentences.isBlank(text.charAt(last)) || Sentences.isCloser(text.charAt(last)))) {
			last--;
		}
		return last >= above && !Sentences.isTerminal(text.charAt(last)) && text.charAt(last) != ':';
	}
}
