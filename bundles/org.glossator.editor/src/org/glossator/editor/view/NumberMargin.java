package org.glossator.editor.view;

import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The numbers beside the text, at the lines that have one. */
final class NumberMargin extends Canvas {

	private static final int EDGE = 6;
	/** Bands are lower than letters: each sign stands a step further right than the one above it. */
	private static final int SIGN = 9;

	private final TextCanvas canvas;
	private final LineMetrics metrics;
	private IntFunction<String> number = offset -> "";
	private Shades shades;
	private int digits = 2;
	private List<String> signs = List.of();
	private IntFunction<int[]> bands = line -> null;
	private Font small;

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

	/**
	 * Writes a sign beside each band of lanes.
	 *
	 * @param ofBands one for each band
	 * @param tops given a line of the column, from its top to where each band begins; null where it has none
	 */
	void showBands(List<String> ofBands, IntFunction<int[]> tops) {
		signs = List.copyOf(ofBands);
		bands = tops;
		getParent().layout();
		redraw();
	}

	/** The font of the signs. */
	void setSmallFont(Font font) {
		small = font;
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
			return new Point(gc.stringExtent("0".repeat(digits)).x + 2 * EDGE + signs.size() * SIGN, heightHint == SWT.DEFAULT ? 100 : heightHint);
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
			int[] tops = signs.isEmpty() ? null : bands.apply(line);
			if (tops != null) {
				paintSigns(gc, y, tops);
			}
		}
	}

	private void paintSigns(GC gc, int y, int[] tops) {
		gc.setFont(small);
		int above = gc.getFontMetrics().getLeading() + gc.getFontMetrics().getAscent() / 2 + 1;
		for (int band = 0; band < signs.size() && band + 1 < tops.length; band++) {
			gc.drawString(signs.get(band), EDGE / 2 + band * SIGN, y + (tops[band] + tops[band + 1]) / 2 - above, true);
		}
		gc.setFont(getFont());
	}
}
