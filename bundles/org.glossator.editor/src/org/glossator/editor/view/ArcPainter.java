package org.glossator.editor.view;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.text.span.Span;

/**
 * Draws relations as arcs over the text, from the head of one annotation to the head of the other, with a label and an
 * arrow. An end that is out of view is drawn to the edge it lies behind.
 *
 * @param <A> the annotations
 */
final class ArcPainter<A> {

	private static final int RISE = 16;
	private static final int ARROW = 5;

	private final TextCanvas canvas;
	private List<Arc<A>> arcs = List.of();

	ArcPainter(TextCanvas canvas) {
		this.canvas = canvas;
	}

	/** Draws these from now on. */
	void show(List<Arc<A>> newArcs) {
		if (!arcs.isEmpty() || !newArcs.isEmpty()) {
			arcs = List.copyOf(newArcs);
			canvas.redraw();
		}
	}

	void paint(GC gc, Look<A> look, Shades shades, Font labels) {
		if (arcs.isEmpty()) {
			return;
		}
		gc.setAntialias(SWT.ON);
		gc.setFont(labels);
		for (Arc<A> arc : arcs) {
			draw(gc, arc, anchor(look.span(arc.from())), anchor(look.span(arc.to())), shades);
		}
	}

	/** The middle of the head of an annotation's first line, or a place behind the edge of the view. */
	private Point anchor(Span span) {
		int line = canvas.getLineAtOffset(span.begin());
		Point begin = canvas.getLocationAtOffset(span.begin());
		int last = Math.min(span.fragmentEnd(0), canvas.getOffsetAtLine(line) + canvas.getLine(line).length());
		int end = canvas.getLocationAtOffset(last).x;
		return new Point((begin.x + end) / 2, Math.clamp(begin.y + 1, -RISE, canvas.getClientArea().height + RISE));
	}

	private void draw(GC gc, Arc<A> arc, Point from, Point to, Shades shades) {
		int top = Math.min(from.y, to.y) - RISE;
		int reach = Math.max(24, Math.abs(to.x - from.x) / 4) * Integer.signum(to.x >= from.x ? 1 : -1);
		Path path = new Path(gc.getDevice());
		try {
			path.moveTo(from.x, from.y);
			path.cubicTo(from.x + reach, top, to.x - reach, top, to.x, to.y);
			gc.setForeground(shades.of(arc.color()).bar());
			gc.setBackground(shades.of(arc.color()).bar());
			gc.setLineWidth(2);
			gc.setLineStyle(arc.dashed() ? SWT.LINE_DASH : SWT.LINE_SOLID);
			gc.drawPath(path);
		} finally {
			path.dispose();
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		gc.fillPolygon(new int[] { to.x - ARROW, to.y - 2 * ARROW + 2, to.x + ARROW, to.y - 2 * ARROW + 2, to.x, to.y + 2 });
		gc.fillOval(from.x - 3, from.y - 3, 6, 6);
		label(gc, arc, from, to, top);
	}

	private void label(GC gc, Arc<A> arc, Point from, Point to, int top) {
		Point size = gc.stringExtent(arc.label());
		Rectangle area = canvas.getClientArea();
		// The middle of a cubic curve: an eighth of each end, three eighths of each handle.
		int x = Math.clamp((from.x + to.x) / 2 - size.x / 2, 2, Math.max(2, area.width - size.x - 4));
		int y = Math.clamp((from.y + to.y) / 8 + top * 3 / 4 - size.y / 2, 1, Math.max(1, area.height - size.y - 2));
		gc.setBackground(canvas.getBackground());
		gc.fillRoundRectangle(x - 3, y - 1, size.x + 6, size.y + 2, 6, 6);
		gc.drawRoundRectangle(x - 3, y - 1, size.x + 6, size.y + 2, 6, 6);
		gc.drawString(arc.label(), x, y, true);
	}
}
