package org.glossator.editor.view;

import java.util.ArrayList;
import java.util.List;

import org.glossator.editor.layout.TextLines;

/**
 * Finds the annotations under a point of a line. A point on a bar means the annotation of that bar before all others; a
 * point on the letters means the innermost first.
 *
 * @param <A> the annotations
 */
record Hits<A>(LaneBlock<A> block, LineGeometry geometry, TextLines lines, MarkPainter<A> painter) {

	/** How far beside a bar still counts as on it, in pixels. */
	private static final int SLACK = 2;

	/**
	 * @param x from the left edge of the column
	 * @param below from the top of the line
	 */
	List<A> at(int line, int x, int below) {
		List<A> onBar = new ArrayList<>();
		List<A> found = new ArrayList<>();
		int[] stretches = new int[64];
		int pitch = painter.pitch(block.laneCount);
		for (LaneBlock.Entry<A> entry : block.entries) {
			if (entry.span.begin() > lines.end(line) || entry.span.end() < lines.begin(line)) {
				continue;
			}
			for (int f = 0; f < entry.span.fragmentCount(); f++) {
				boolean mark = entry.span.isZeroWidth();
				int count = geometry.stretches(line, entry.span.fragmentBegin(f), entry.span.fragmentEnd(f), stretches);
				for (int i = 0; i < count; i += 2) {
					int slack = mark ? 2 * SLACK : 0;
					if (x >= stretches[i] - slack && x < stretches[i + 1] + slack) {
						int top = painter.laneTop() + entry.lane * pitch;
						(below >= top - 1 && below < top + pitch ? onBar : found).add(entry.annotation);
						f = entry.span.fragmentCount();
						break;
					}
				}
			}
		}
		onBar.addAll(found);
		return onBar;
	}
}
