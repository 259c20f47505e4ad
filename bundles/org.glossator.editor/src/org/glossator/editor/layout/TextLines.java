package org.glossator.editor.layout;

import java.util.Arrays;

/**
 * A text cut into the lines that a column shows. A line goes from {@link #begin(int)} to {@link #end(int)}; what lies
 * between that end and the begin of the next line is shown nowhere: a line delimiter of the text, or the one white space
 * at which the line was wrapped. Paragraphs are the lines of the text itself. Offsets are UTF-16 units, lines and
 * paragraphs count from 0. Immutable; made by {@link LineBreaker}.
 */
public final class TextLines {

	private final int[] begins;
	private final int[] ends;
	/** The first line of each paragraph. */
	private final int[] paragraphs;
	private final int length;

	TextLines(int[] begins, int[] ends, int[] paragraphs, int length) {
		this.begins = begins;
		this.ends = ends;
		this.paragraphs = paragraphs;
		this.length = length;
	}

	/** How many lines: one or more. */
	public int count() {
		return begins.length;
	}

	/** The length of the text. */
	public int length() {
		return length;
	}

	/** Where the line begins. */
	public int begin(int line) {
		return begins[line];
	}

	/** Where what the line shows ends. */
	public int end(int line) {
		return ends[line];
	}

	/** Where the next line begins, or the text ends. */
	public int next(int line) {
		return line + 1 < begins.length ? begins[line + 1] : length;
	}

	/** The line that holds this offset; an offset in a delimiter belongs to the line before it. */
	public int lineAt(int offset) {
		int found = Arrays.binarySearch(begins, offset);
		return found >= 0 ? found : Math.max(0, -found - 2);
	}

	/** How many paragraphs: one or more. */
	public int paragraphCount() {
		return paragraphs.length;
	}

	/** The paragraph of a line. */
	public int paragraphOf(int line) {
		int found = Arrays.binarySearch(paragraphs, line);
		return found >= 0 ? found : -found - 2;
	}

	/** The first line of a paragraph. */
	public int firstLine(int paragraph) {
		return paragraphs[paragraph];
	}

	/** The line after the last of a paragraph. */
	public int lineAfter(int paragraph) {
		return paragraph + 1 < paragraphs.length ? paragraphs[paragraph + 1] : begins.length;
	}

	/** Whether a paragraph begins with this line. */
	public boolean beginsParagraph(int line) {
		return Arrays.binarySearch(paragraphs, line) >= 0;
	}
}
