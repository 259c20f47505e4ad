package org.glossator.editor.layout;

import java.util.Arrays;

/** Lines and paragraphs in the making, from the begin of a text on. */
final class LineList {

	private int[] begins;
	private int[] ends;
	private int[] paragraphs;
	private int count;
	private int paragraphCount;

	/** @param characters about how many characters are going to be in it */
	LineList(int characters) {
		begins = new int[characters / 60 + 16];
		ends = new int[begins.length];
		paragraphs = new int[characters / 200 + 16];
	}

	/** The next line begins a paragraph. */
	void paragraph() {
		if (paragraphCount == paragraphs.length) {
			paragraphs = Arrays.copyOf(paragraphs, paragraphCount * 2);
		}
		paragraphs[paragraphCount++] = count;
	}

	void add(int begin, int end) {
		if (count == begins.length) {
			begins = Arrays.copyOf(begins, count * 2);
			ends = Arrays.copyOf(ends, count * 2);
		}
		begins[count] = begin;
		ends[count++] = end;
	}

	/** All of another list after what is here. */
	void addAll(LineList other) {
		int paragraph = 0;
		for (int line = 0; line < other.count; line++) {
			if (paragraph < other.paragraphCount && other.paragraphs[paragraph] == line) {
				paragraph();
				paragraph++;
			}
			add(other.begins[line], other.ends[line]);
		}
		if (paragraph < other.paragraphCount) {
			paragraph();
		}
	}

	/** How many characters the lines that were wrapped have on average, the last of each paragraph left out; 0 where there is none. */
	double charactersPerLine() {
		long characters = 0;
		int full = 0;
		int paragraph = 0;
		for (int line = 0; line + 1 < count; line++) {
			while (paragraph < paragraphCount && paragraphs[paragraph] <= line) {
				paragraph++;
			}
			if (paragraph == paragraphCount || paragraphs[paragraph] != line + 1) {
				characters += begins[line + 1] - begins[line];
				full++;
			}
		}
		return full == 0 ? 0 : (double) characters / full;
	}

	TextLines lines(int length) {
		return new TextLines(Arrays.copyOf(begins, count), Arrays.copyOf(ends, count), Arrays.copyOf(paragraphs, paragraphCount), length);
	}
}
