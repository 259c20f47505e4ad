package org.glossator.editor.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BidiSegmentEvent;
import org.eclipse.swt.custom.BidiSegmentListener;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.graphics.TextLayout;
import org.glossator.editor.layout.TextLines;
import org.glossator.editor.layout.VisualRuns;

/**
 * Sets each paragraph in its own direction. The toolkit gives a whole widget one direction, and turned to the right it
 * answers some questions about places from the left and some from the right. So the widget stays turned to the left, and
 * lines of right-to-left paragraphs are embedded in that direction by unseen marks and pushed to the right edge.
 */
final class Directions implements BidiSegmentListener, LineStyleListener {

	private static final char RIGHT_TO_LEFT_EMBEDDING = '\u202b';
	private static final char END_OF_EMBEDDING = '\u202c';

	private final TextCanvas canvas;
	private final TextColumn column;
	private boolean listening;
	private boolean arrowsTurned;

	Directions(TextCanvas canvas, TextColumn column) {
		this.canvas = canvas;
		this.column = column;
	}

	/** To be called before the widget gets a text: asks the toolkit to be asked only where direction matters. */
	void prepare(String text) {
		boolean needed = VisualRuns.needed(text, 0, text.length());
		if (needed != listening) {
			listening = needed;
			if (needed) {
				canvas.addBidiSegmentListener(this);
				canvas.addLineStyleListener(this);
			} else {
				canvas.removeBidiSegmentListener(this);
				canvas.removeLineStyleListener(this);
			}
		}
	}

	/** Whether the paragraph of a line reads from right to left. */
	boolean isRightToLeft(int line) {
		if (!listening) {
			return false;
		}
		TextLines lines = column.lines();
		int paragraph = lines.paragraphOf(line);
		return VisualRuns.readsRightToLeft(column.text(), lines.begin(lines.firstLine(paragraph)),
				lines.end(lines.lineAfter(paragraph) - 1));
	}

	/** Where direction changes in a line as it is drawn, as offsets in it; null where all of it runs from left to right. */
	int[] borders(int line) {
		int begin = column.lines().begin(line);
		int end = column.lines().end(line);
		if (!listening || !isRightToLeft(line) && !VisualRuns.needed(column.text(), begin, end)) {
			return null;
		}
		return VisualRuns.borders(WrappedContent.drawable(column.text().substring(begin, end)), isRightToLeft(line), endMark(line));
	}

	/** Lets the arrow keys go where they point to in the paragraph of that line. */
	void turnArrows(int line) {
		boolean turn = isRightToLeft(line);
		if (turn != arrowsTurned) {
			arrowsTurned = turn;
			canvas.setKeyBinding(SWT.ARROW_LEFT, turn ? ST.COLUMN_NEXT : ST.COLUMN_PREVIOUS);
			canvas.setKeyBinding(SWT.ARROW_RIGHT, turn ? ST.COLUMN_PREVIOUS : ST.COLUMN_NEXT);
			canvas.setKeyBinding(SWT.ARROW_LEFT | SWT.MOD2, turn ? ST.SELECT_COLUMN_NEXT : ST.SELECT_COLUMN_PREVIOUS);
			canvas.setKeyBinding(SWT.ARROW_RIGHT | SWT.MOD2, turn ? ST.SELECT_COLUMN_PREVIOUS : ST.SELECT_COLUMN_NEXT);
		}
	}

	private char endMark(int line) {
		TextLines lines = column.lines();
		int paragraph = lines.paragraphOf(line);
		int begin = lines.begin(lines.firstLine(paragraph));
		int end = lines.end(lines.lineAfter(paragraph) - 1);
		return line + 1 == lines.lineAfter(paragraph) ? 0
				: VisualRuns.markAtEnd(column.text().substring(begin, end), lines.begin(line) - begin, lines.end(line) - begin, isRightToLeft(line));
	}

	@Override
	public void lineGetSegments(BidiSegmentEvent event) {
		int line = column.lines().lineAt(event.lineOffset);
		int length = event.lineText.length();
		if (length == 0 || !VisualRuns.needed(event.lineText, 0, length) && !isRightToLeft(line)) {
			return;
		}
		char mark = endMark(line);
		if (isRightToLeft(line)) {
			event.segments = new int[] { 0, length };
			event.segmentsChars = new char[] { RIGHT_TO_LEFT_EMBEDDING, mark == 0 ? END_OF_EMBEDDING : mark };
		} else if (mark != 0) {
			event.segments = new int[] { length };
			event.segmentsChars = new char[] { mark };
		}
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		if (!event.lineText.isEmpty() && isRightToLeft(column.lines().lineAt(event.lineOffset))) {
			TextLayout ruler = new TextLayout(canvas.getDisplay());
			try {
				ruler.setFont(column.font());
				ruler.setText(event.lineText);
				event.indent = Math.max(0, column.width() - ruler.getBounds().width);
			} finally {
				ruler.dispose();
			}
		}
	}
}
