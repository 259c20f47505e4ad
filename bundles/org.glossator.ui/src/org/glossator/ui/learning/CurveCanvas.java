package org.glossator.ui.learning;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.glossator.engine.learning.CurvePoint;

/**
 * Paints a learning curve: precision, recall and F1 over the number of documents learned from. The lines differ by colour,
 * dash and mark, and are told as text to a screen reader. UI thread only.
 */
final class CurveCanvas {

	/** Told apart by people who see few colours, too: those of Okabe and Ito's palette. */
	private static final RGB[] COLOURS = { new RGB(0, 114, 178), new RGB(213, 94, 0), new RGB(0, 158, 115) };
	private static final int[] DASHES = { SWT.LINE_SOLID, SWT.LINE_DASH, SWT.LINE_DOT };
	private static final String[] NAMES = { "F1", "Precision", "Recall" };
	private static final List<ToDoubleFunction<CurvePoint>> VALUES = List.of(CurvePoint::f1, CurvePoint::precision, CurvePoint::recall);

	private final Canvas canvas;
	private final Color[] colours = new Color[COLOURS.length];
	private List<CurvePoint> curve = List.of();

	CurveCanvas(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		for (int i = 0; i < colours.length; i++) {
			colours[i] = new Color(COLOURS[i]);
		}
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words(curve);
			}
		});
	}

	Canvas control() {
		return canvas;
	}

	/** Shows another curve. */
	void show(List<CurvePoint> points) {
		if (!points.equals(curve)) {
			curve = List.copyOf(points);
			canvas.setToolTipText(words(curve));
			canvas.redraw();
		}
	}

	/** The curve in words. */
	static String words(List<CurvePoint> curve) {
		if (curve.isEmpty()) {
			return "No learning curve yet";
		}
		StringBuilder words = new StringBuilder("Learning curve:");
		for (CurvePoint point : curve) {
			words.append(String.format(Locale.ROOT, " from %d documents F1 %.2f, precision %.2f, recall %.2f;", point.documents(), point.f1(), point.precision(),
					point.recall()));
		}
		words.setLength(words.length() - 1);
		return words.toString();
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setForeground(canvas.getForeground());
		Point text = gc.textExtent("0.0");
		if (curve.isEmpty()) {
			say(gc, area, "The learning curve appears once a layer is learned from two documents or more.");
			return;
		}
		// In a low view the names of the lines stand beside the plot, and what the axis counts is left to the hint.
		boolean low = area.height < 9 * text.y;
		Rectangle plot = low ? new Rectangle(area.x + text.x + 10, area.y + text.y / 2, area.width - text.x - 46 - widest(gc), area.height - 3 * text.y / 2 - 6)
				: new Rectangle(area.x + text.x + 10, area.y + text.y + 10, area.width - text.x - 24, area.height - 3 * text.y - 16);
		if (plot.width < 40 || plot.height < 20) {
			say(gc, area, "The learning curve needs a larger view.");
			return;
		}
		axes(gc, plot, text, low);
		for (int line = 0; line < NAMES.length; line++) {
			line(gc, plot, line);
		}
		legend(gc, plot, text, low);
	}

	private void say(GC gc, Rectangle area, String sentence) {
		TextLayout layout = new TextLayout(canvas.getDisplay());
		layout.setFont(canvas.getFont());
		layout.setText(sentence);
		layout.setWidth(Math.max(40, area.width - 8));
		layout.draw(gc, area.x, area.y + 4);
		layout.dispose();
	}

	private void axes(GC gc, Rectangle plot, Point text, boolean low) {
		Color faint = JFaceColors.getActiveHyperlinkText(canvas.getDisplay());
		for (int tenth = 0; tenth <= 10; tenth += 5) {
			int y = plot.y + plot.height - plot.height * tenth / 10;
			gc.setForeground(canvas.getForeground());
			gc.drawText(tenth == 10 ? "1.0" : "0." + tenth, plot.x - text.x - 6, y - text.y / 2, true);
			gc.setForeground(faint);
			gc.setAlpha(60);
			gc.drawLine(plot.x, y, plot.x + plot.width, y);
			gc.setAlpha(255);
		}
		gc.setForeground(canvas.getForeground());
		int last = Integer.MIN_VALUE;
		for (CurvePoint point : curve) {
			String number = String.valueOf(point.documents());
			int width = gc.textExtent(number).x;
			int x = x(plot, point) - width / 2;
			if (x > last + 4) {
				gc.drawText(number, x, plot.y + plot.height + 4, true);
				last = x + width;
			}
		}
		if (!low) {
			String what = "documents learned from";
			gc.drawText(what, plot.x + (plot.width - gc.textExtent(what).x) / 2, plot.y + plot.height + 4 + text.y, true);
		}
	}

	private int x(Rectangle plot, CurvePoint point) {
		return plot.x + (int) ((long) plot.width * point.documents() / Math.max(1, curve.getLast().documents()));
	}

	private void line(GC gc, Rectangle plot, int line) {
		gc.setForeground(colours[line]);
		gc.setBackground(colours[line]);
		gc.setLineWidth(2);
		gc.setLineStyle(DASHES[line]);
		int[] points = new int[2 * curve.size()];
		for (int i = 0; i < curve.size(); i++) {
			points[2 * i] = x(plot, curve.get(i));
			points[2 * i + 1] = plot.y + plot.height - (int) Math.round(plot.height * VALUES.get(line).applyAsDouble(curve.get(i)));
		}
		gc.drawPolyline(points);
		gc.setLineStyle(SWT.LINE_SOLID);
		for (int i = 0; i < points.length; i += 2) {
			mark(gc, line, points[i], points[i + 1]);
		}
		gc.setLineWidth(1);
	}

	private static void mark(GC gc, int line, int x, int y) {
		switch (line) {
			case 0 -> gc.fillOval(x - 4, y - 4, 8, 8);
			case 1 -> gc.fillRectangle(x - 3, y - 3, 7, 7);
			default -> gc.fillPolygon(new int[] { x, y - 5, x + 5, y + 4, x - 5, y + 4 });
		}
	}

	/** The names of the lines: in a row above the plot, or one below the other on its right. */
	private void legend(GC gc, Rectangle plot, Point text, boolean low) {
		int x = low ? plot.x + plot.width + 12 : plot.x;
		int y = low ? plot.y - text.y / 2 : plot.y - 8 - text.y;
		for (int line = 0; line < NAMES.length; line++) {
			gc.setBackground(colours[line]);
			mark(gc, line, x + 6, y + text.y / 2);
			gc.setForeground(canvas.getForeground());
			gc.drawText(name(line), x + 16, y, true);
			if (low) {
				y += text.y;
			} else {
				x += gc.textExtent(name(line)).x + 32;
			}
		}
	}

	private int widest(GC gc) {
		int widest = 0;
		for (int line = 0; line < NAMES.length; line++) {
			widest = Math.max(widest, gc.textExtent(name(line)).x);
		}
		return widest;
	}

	private String name(int line) {
		return String.format(Locale.ROOT, "%s %.2f", NAMES[line], VALUES.get(line).applyAsDouble(curve.getLast()));
	}
}
