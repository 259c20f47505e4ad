package org.glossator.editor.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.glossator.text.record.Status;

/**
 * Draws one bar. Rectangles wherever possible: they cost a fifth of what lines with joints cost. Whatever its style, the
 * bar of a suggestion has gaps, and that of something rejected has crosses in its gaps.
 */
final class BarPainter {

	private BarPainter() {
	}

	/**
	 * @param height of the bar in pixels, 1 or more; below 3 all styles are one line with gaps of their own
	 */
	static void draw(GC gc, BarStyle style, Color color, int x, int y, int width, int height, Status status) {
		gc.setBackground(color);
		gc.setForeground(color);
		if (height < 3) {
			thin(gc, style.rhythm(status), x, y, width, height);
			return;
		}
		if (status == Status.ACCEPTED) {
			piece(gc, style, x, y, width, height);
			return;
		}
		int gap = status == Status.REJECTED ? BarStyle.CROSS : BarStyle.GAP;
		for (int done = 0; done < width; done += BarStyle.DASH + gap) {
			piece(gc, style, x + done, y, Math.min(BarStyle.DASH, width - done), height);
			if (status == Status.REJECTED && done + BarStyle.DASH + BarStyle.CROSS / 2 < width) {
				cross(gc, x + done + BarStyle.DASH + BarStyle.CROSS / 2, y, height);
			}
		}
	}

	/** Where there is room for one or two pixels: a line in the rhythm. One call: a claim as long as its line would take a hundred rectangles. */
	private static void thin(GC gc, int[] rhythm, int x, int y, int width, int height) {
		if (rhythm.length == 0 || width <= rhythm[0]) {
			gc.fillRectangle(x, y, Math.max(1, width), height);
			return;
		}
		gc.setLineWidth(height);
		gc.setLineDash(rhythm);
		gc.drawLine(x, y + height / 2, x + width, y + height / 2);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private static void cross(GC gc, int x, int y, int height) {
		for (int row = 0; row < height; row++) {
			int side = Math.abs(2 * row - height + 1) / 2;
			gc.fillRectangle(x - side, y + row, 1, 1);
			gc.fillRectangle(x + side, y + row, 1, 1);
		}
	}

	private static void piece(GC gc, BarStyle style, int x, int y, int width, int height) {
		if (width <= height) {
			gc.fillRectangle(x, y, Math.max(1, width), height);
			return;
		}
		switch (style) {
		case SOLID -> gc.fillRectangle(x, y, width, height);
		case DOUBLE -> rails(gc, x, y, width, height);
		case WAVE -> wave(gc, x, y, width, height);
		case DOTS -> every(gc, x, y, width, height, height, 2);
		case RAIL -> {
			gc.fillRectangle(x, y + height / 2, width, 1);
			every(gc, x, y, width, height, 1, 4);
		}
		case COMB -> {
			gc.fillRectangle(x, y + height - 1, width, 1);
			every(gc, x, y, width, height, 3, 3);
		}
		case LADDER -> {
			rails(gc, x, y, width, height);
			every(gc, x, y, width, height, 1, 3);
		}
		case BEADS -> {
			gc.fillRectangle(x, y + height / 2, width, 1);
			every(gc, x, y, width, height, 3, 7);
		}
		case SLOPE -> {
			for (int row = 0; row < height; row++) {
				every(gc, x + height - 1 - row, y + row, width - height + 1, 1, 2, 4);
			}
		}
		case MORSE, UNKNOWN -> thin(gc, style.rhythm(Status.ACCEPTED), x, y, width, height);
		}
	}

	private static void rails(GC gc, int x, int y, int width, int height) {
		gc.fillRectangle(x, y, width, 1);
		gc.fillRectangle(x, y + height - 1, width, 1);
	}

	private static void every(GC gc, int x, int y, int width, int height, int on, int off) {
		for (int done = 0; done < width; done += on + off) {
			gc.fillRectangle(x + done, y, Math.min(on, width - done), height);
		}
	}

	private static void wave(GC gc, int x, int y, int width, int height) {
		int step = 3;
		int[] points = new int[(width / step + 2) * 2];
		int used = 0;
		for (int done = 0; done <= width && used < points.length; done += step) {
			points[used++] = x + done;
			points[used++] = (done / step & 1) == 0 ? y + height - 1 : y;
		}
		int width1 = gc.getLineWidth();
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(height > 3 ? 2 : 1);
		gc.drawPolyline(used == points.length ? points : java.util.Arrays.copyOf(points, used));
		gc.setLineWidth(width1);
	}
}
