package org.glossator.editor.view;

import java.util.function.IntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The numbers beside the text, at the lines that have one. */
final class NumberMargin extends Canvas {

	private static final int EDGE = 6;

	private final TextCanvas canvas;
	private final LineMetrics metrics;
	private IntFunction<String> number = offset -> "";
	private Shades shades;
	private int digits = 2;

	NumberMargin(Composite parent, TextCanvas canvas, LineMetrics metrics) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.canvas = canvas;
		this.metrics = metrics;
		addListener(SWT.Paint, this::paint);
	}

	void setShades(Shades shades) {
		this.shades = shades;
		redraw();
	}

	/**
	 * @param numberOf what is written beside the line of the column that begins at an offset, empty for nothing; null for no numbers at all
	 * @param last the highest number, for the width
	 */
	void show(IntFunction<String> numberOf, int last) {
		number = numberOf == null ? offset -> "" : numberOf;
		digits = numberOf == null ? 0 : Math.max(2, Integer.toString(last).length());
		getParent().layout();
		redraw();
	}

	/** What is written beside the line of the column that begins at this offset; empty for nothing. */
	String numberAt(int offset) {
		return number.apply(offset);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		try {
			gc.setFont(getFont());
			return new Point(gc.stringExtent("0".repeat(digits)).x + 2 * EDGE, heightHint == SWT.DEFAULT ? 100 : heightHint);
		} finally {
			gc.dispose();
		}
	}

	private void paint(Event event) {
		if (shades == null || canvas.getCharCount() == 0) {
			return;
		}
		GC gc = event.gc;
		gc.setFont(getFont());
		gc.setForeground(shades.quiet());
		int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
		int height = canvas.getLineHeight();
		int bottom = Math.min(getClientArea().height, event.y + event.height);
		for (int line = canvas.getLineIndex(Math.max(0, event.y)); line < canvas.getLineCount(); line++) {
			int y = canvas.getLinePixel(line);
			if (y >= bottom || y + height < 0) {
				break;
			}
			String shown = number.apply(canvas.getOffsetAtLine(line));
			if (!shown.isEmpty()) {
				gc.drawString(shown, getClientArea().width - EDGE - gc.stringExtent(shown).x, y + metrics.baseline() - ascent, true);
			}
		}
	}
}
