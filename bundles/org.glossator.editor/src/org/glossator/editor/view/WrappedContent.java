package org.glossator.editor.view;

import org.eclipse.swt.custom.StyledTextContent;
import org.eclipse.swt.custom.TextChangeListener;
import org.glossator.editor.layout.TextLines;

/**
 * The text of a document as the widget sees it: the lines of the column, which nothing can change. The widget's offsets
 * are the document's: no line end is normalised and none is added. Where the toolkit could not draw a character (control
 * characters, unpaired surrogates), the line shows another of the same length in its place.
 */
final class WrappedContent implements StyledTextContent {

	private final String text;
	private final TextLines lines;

	WrappedContent(String text, TextLines lines) {
		this.text = text;
		this.lines = lines;
	}

	@Override
	public String getLine(int line) {
		return drawable(text.substring(lines.begin(line), lines.end(line)));
	}

	/** The same with what cannot be drawn replaced, one character for each. */
	static String drawable(String line) {
		for (int i = 0; i < line.length(); i++) {
			if (!isDrawable(line, i)) {
				return replaced(line);
			}
		}
		return line;
	}

	private static boolean isDrawable(String line, int i) {
		char c = line.charAt(i);
		if (c < ' ') {
			return c == '\t';
		}
		if (!Character.isSurrogate(c)) {
			return c < '\u007f' || c > '\u009f';
		}
		return Character.isHighSurrogate(c) ? i + 1 < line.length() && Character.isLowSurrogate(line.charAt(i + 1))
				: i > 0 && Character.isHighSurrogate(line.charAt(i - 1));
	}

	private static String replaced(String line) {
		StringBuilder shown = new StringBuilder(line);
		for (int i = 0; i < line.length(); i++) {
			if (!isDrawable(line, i)) {
				char c = line.charAt(i);
				shown.setCharAt(i, c < ' ' ? (char) ('\u2400' + c) : '\ufffd');
			}
		}
		return shown.toString();
	}

	@Override
	public int getLineAtOffset(int offset) {
		return lines.lineAt(offset);
	}

	@Override
	public int getLineCount() {
		return lines.count();
	}

	@Override
	public int getOffsetAtLine(int line) {
		return lines.begin(line);
	}

	@Override
	public int getCharCount() {
		return text.length();
	}

	@Override
	public String getTextRange(int start, int length) {
		return text.substring(start, start + length);
	}

	@Override
	public String getLineDelimiter() {
		return "\n";
	}

	/** Does nothing: annotators never change the text under their annotations. */
	@Override
	public void replaceTextRange(int start, int replaceLength, String replacement) {
		// The widget is read-only; this is the last bolt on that door.
	}

	/** Does nothing: see {@link #replaceTextRange}. */
	@Override
	public void setText(String other) {
		// See replaceTextRange.
	}

	@Override
	public void addTextChangeListener(TextChangeListener listener) {
		// Nobody has to be told: it never changes.
	}

	@Override
	public void removeTextChangeListener(TextChangeListener listener) {
		// See addTextChangeListener.
	}
}
