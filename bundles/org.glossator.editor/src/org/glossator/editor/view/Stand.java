package org.glossator.editor.view;

import org.glossator.editor.layout.TextLines;

/**
 * What a person sees and has selected, by places in the text instead of lines, so that it is the same when the text has
 * been cut into other lines.
 *
 * @param top the place in view at the top
 * @param above how many pixels of its line are above the view
 * @param ranges the selected text as offset, length pairs; empty for none
 * @param caret the offset of the caret
 */
record Stand(int top, int above, int[] ranges, int caret) {

	/**
	 * @param anchor the place that was put at the top before: it is kept while its line is there, else the text would
	 *        creep with every change
	 */
	static Stand of(TextCanvas canvas, TextLines lines, int anchor) {
		int line = Math.min(lines.count() - 1, canvas.getLineIndex(0));
		int top = anchor <= lines.length() && lines.lineAt(anchor) == line ? anchor : lines.begin(line);
		return new Stand(top, Math.max(0, -canvas.getLinePixel(line)), canvas.getSelectionCount() == 0 ? new int[0] : canvas.getSelectionRanges(),
				canvas.getCaretOffset());
	}

	void restore(TextCanvas canvas, TextLines lines) {
		if (ranges.length == 0) {
			canvas.setCaretOffset(caret);
		} else if (ranges.length > 2) {
			canvas.setSelectionRanges(ranges);
		} else if (caret == ranges[0]) {
			canvas.setSelectionRange(ranges[0] + ranges[1], -ranges[1]);
		} else {
			canvas.setSelectionRange(ranges[0], ranges[1]);
		}
		canvas.setTopPixel(lines.lineAt(top) * canvas.getLineHeight() + Math.min(above, canvas.getLineHeight() - 1));
	}
}
