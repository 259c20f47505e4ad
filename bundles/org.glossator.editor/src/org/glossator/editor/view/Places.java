package org.glossator.editor.view;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.editor.layout.TextLines;

/**
 * Where text and annotations are in the text control, and what is where.
 *
 * @param <A> the annotations
 */
record Places<A>(TextCanvas canvas, TextColumn column, LineMetrics metrics, LineGeometry geometry, LaneBlocks<A> blocks, MarkPainter<A> painter) {

	/** Scrolls so that a place is in view, in the upper third where it was not. */
	void reveal(int offset) {
		int place = Math.clamp(offset, 0, column.lines().length());
		column.lookAt(place);
		int line = column.lines().lineAt(place);
		if (line < canvas.getTopIndex() || line > canvas.bottomLine() - 1) {
			int shown = Math.max(1, canvas.getClientArea().height / canvas.getLineHeight());
			canvas.setTopIndex(Math.max(0, line - shown / 3));
		}
	}

	/** Paints the lines of the paragraphs from one offset to another anew, as far as they are in view. */
	void redraw(int begin, int end) {
		TextLines lines = column.lines();
		int first = lines.firstLine(lines.paragraphOf(lines.lineAt(Math.clamp(begin, 0, lines.length()))));
		int last = lines.lineAfter(lines.paragraphOf(lines.lineAt(Math.clamp(end, 0, lines.length())))) - 1;
		first = Math.max(first, canvas.getTopIndex() - 1);
		last = Math.min(last, canvas.bottomLine() + 1);
		if (first <= last) {
			int y = canvas.getLinePixel(first);
			canvas.redraw(0, y, canvas.getClientArea().width, (last - first + 1) * canvas.getLineHeight(), false);
		}
	}

	/** The annotations whose letters or bars are under a point, the one nearest to it first. */
	List<A> annotationsAt(Point point) {
		if (canvas.getCharCount() == 0) {
			return List.of();
		}
		int line = canvas.getLineIndex(point.y);
		int below = point.y - canvas.getLinePixel(line);
		if (below < 0 || below >= canvas.getLineHeight()) {
			return List.of();
		}
		return new Hits<>(blocks.at(line), geometry, column.lines(), painter).at(line, point.x + canvas.getHorizontalPixel(), below);
	}

	/** The rectangle of the letters of a stretch of text; of its first line where it has several. */
	Rectangle boundsOf(int begin, int end) {
		int line = column.lines().lineAt(begin);
		Point at = canvas.getLocationAtOffset(begin);
		int right = canvas.getLocationAtOffset(Math.min(end, column.lines().end(line))).x;
		return new Rectangle(Math.min(at.x, right), at.y, Math.abs(right - at.x), metrics.textBottom());
	}
}
