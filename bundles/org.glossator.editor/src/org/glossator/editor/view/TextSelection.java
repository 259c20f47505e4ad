package org.glossator.editor.view;

import java.util.Arrays;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Point;
import org.glossator.text.offset.Boundaries;
import org.glossator.text.span.Span;

/** The selection of text and the caret as spans that cut no grapheme. */
record TextSelection(TextCanvas canvas, Supplier<Boundaries> boundaries) {

	/** The selected text, one fragment or several; null where none is selected. */
	Span get() {
		int[] ranges = canvas.getSelectionCount() == 0 ? new int[0] : canvas.getSelectionRanges();
		int[] offsets = new int[ranges.length];
		int used = 0;
		for (int i = 0; i < ranges.length; i += 2) {
			if (ranges[i + 1] > 0) {
				offsets[used++] = ranges[i];
				offsets[used++] = ranges[i] + ranges[i + 1];
			}
		}
		return used == 0 ? null : boundaries.get().snapToGraphemes(Span.ofFragments(Arrays.copyOf(offsets, used)));
	}

	/** The place of the caret, as a zero-width span. */
	Span place() {
		int caret = canvas.getCaretOffset();
		return boundaries.get().snapToGraphemes(Span.of(caret, caret));
	}

	/** Selects text; a zero-width span puts the caret there. */
	void set(Span span) {
		if (span.isDiscontinuous()) {
			canvas.setSelectionRanges(ranges(span));
		} else {
			canvas.setSelection(span.begin(), span.end());
		}
	}

	/** Moves the caret by one unit; {@code extend} keeps the other end of the selection where it is. */
	void move(Unit unit, boolean forwards, boolean extend) {
		int caret = canvas.getCaretOffset();
		Point selection = canvas.getSelection();
		int anchor = caret == selection.x ? selection.y : selection.x;
		int goal = !forwards ? unit.beginBefore(boundaries.get(), caret)
				: extend ? unit.endAfter(boundaries.get(), caret, canvas.getCharCount())
						: unit.beginAfter(boundaries.get(), caret, canvas.getCharCount());
		canvas.setSelection(extend ? anchor : goal, goal);
		canvas.showSelection();
	}

	/** A span as the offset, length pairs of the toolkit. */
	static int[] ranges(Span span) {
		int[] ranges = span.offsets();
		for (int i = 0; i < ranges.length; i += 2) {
			ranges[i + 1] -= ranges[i];
		}
		return ranges;
	}
}
