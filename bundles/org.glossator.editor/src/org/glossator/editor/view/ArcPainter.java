package org.glossator.editor.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.text.span.Span;

/**
 * Draws relations as arcs over the text, from the head of one annotation to the head of the other, with a label and an
 * arrow. An end that is out of view is drawn to the edge it lies behind. A click on a label chooses the relation; the ends
 * of the chosen one can be dragged to other annotations.
 *
 * @param <A> the annotations
 */
final class ArcPainter<A> implements Overlay, Grip.Source {

	/** An arc as it was painted last. */
	private record Drawn<A>(Arc<A> arc, Point from, Point to, Rectangle label) {
	}

	private static final int RISE = 16;
	private static final int ARROW = 5;
	private static final int REACH = 7;

	private final TextCanvas canvas;
	private final LineMetrics metrics;
	private final Supplier<Look<A>> look;
	private final List<Drawn<A>> drawn = new ArrayList<>();
	private List<Arc<A>> arcs = List.of();
	private ArcListener<A> listener;
	private End held;

	ArcPainter(TextCanvas canvas, LineMetrics metrics, Supplier<Look<A>> look) {
		this.canvas = canvas;
		this.metrics = metrics;
		this.look = look;
	}

	/** Draws these from now on. */
	void show(List<Arc<A>> newArcs) {
		if (!arcs.equals(newArcs)) {
			arcs = List.copyOf(newArcs);
			drawn.clear();
			canvas.redraw();
		}
	}

	/** What is drawn now. */
	List<Arc<A>> shown() {
		return arcs;
	}

	/** Lets arcs be chosen and their ends be dragged. */
	void onMouse(ArcListener<A> told) {
		listener = told;
	}

	/** Where the label of an arc was painted, or null. */
	Rectangle labelOf(Object element) {
		return drawn.stream().filter(each -> element.equals(each.arc().element())).map(Drawn::label).findFirst().orElse(null);
	}

	/** Where an end of an arc was painted, or null. */
	Point endOf(Object element, boolean source) {
		return drawn.stream().filter(each -> element.equals(each.arc().element())).map(each -> source ? each.from() : each.to()).findFirst().orElse(null);
	}

	@Override
	public void paint(GC gc, Shades shades, Font small) {
		drawn.clear();
		if (arcs.isEmpty() || look.get() == null) {
			return;
		}
		gc.setAntialias(SWT.ON);
		gc.setFont(small);
		for (Arc<A> arc : arcs) {
			Point from = anchor(look.get().span(arc.from()));
			Point to = anchor(look.get().span(arc.to()));
			if (held != null && held.arc.equals(arc)) {
				from = held.source ? held.at : from;
				to = held.source ? to : held.at;
			}
			if (Math.max(from.y, to.y) >= 0 && Math.min(from.y, to.y) <= canvas.getClientArea().height) {
				draw(gc, arc, from, to, shades);
			}
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
			gc.setLineWidth(arc.chosen() ? 3 : 2);
			gc.setLineStyle(arc.dashed() ? SWT.LINE_DASH : SWT.LINE_SOLID);
			gc.drawPath(path);
		} finally {
			path.dispose();
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		int knob = arc.chosen() ? 5 : 3;
		if (arc.directed()) {
			int arrow = arc.chosen() ? ARROW + 2 : ARROW;
			gc.fillPolygon(new int[] { to.x - arrow, to.y - 2 * arrow + 2, to.x + arrow, to.y - 2 * arrow + 2, to.x, to.y + 2 });
		} else {
			gc.fillOval(to.x - knob, to.y - knob, 2 * knob, 2 * knob);
		}
		gc.fillOval(from.x - knob, from.y - knob, 2 * knob, 2 * knob);
		drawn.add(new Drawn<>(arc, from, to, label(gc, arc, from, to, top, shades)));
	}

	private Rectangle label(GC gc, Arc<A> arc, Point from, Point to, int top, Shades shades) {
		Point size = gc.stringExtent(arc.label());
		Rectangle area = canvas.getClientArea();
		// The middle of a cubic curve: an eighth of each end, three eighths of each handle.
		int x = Math.clamp((from.x + to.x) / 2 - size.x / 2, 2, Math.max(2, area.width - size.x - 4));
		int middle = Math.clamp((from.y + to.y) / 8 + top * 3 / 4, 0, Math.max(0, area.height - 1));
		// Under the letters of the line that is there, so that they can still be read.
		int y = canvas.getLinePixel(canvas.getLineIndex(middle)) + metrics.textBottom();
		Rectangle box = new Rectangle(x - 3, y - 1, size.x + 6, size.y + 2);
		gc.setBackground(arc.chosen() ? shades.of(arc.color()).strong() : canvas.getBackground());
		gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 6, 6);
		gc.drawRoundRectangle(box.x, box.y, box.width, box.height, 6, 6);
		gc.setForeground(canvas.getForeground());
		gc.drawString(arc.label(), x, y, true);
		return box;
	}

	// By the mouse

	@Override
	public Grip at(Point point) {
		if (listener == null) {
			return null;
		}
		for (Drawn<A> each : drawn) {
			if (each.arc().chosen() && each.arc().directed()) {
				boolean source = near(point, each.from());
				if (source || near(point, each.to())) {
					return new End(each.arc(), source);
				}
			}
		}
		for (Drawn<A> each : drawn.reversed()) {
			if (each.arc().element() != null && each.label().contains(point)) {
				return new Label(each.arc());
			}
		}
		return null;
	}

	private static boolean near(Point a, Point b) {
		return Math.abs(a.x - b.x) <= REACH && Math.abs(a.y - b.y) <= REACH;
	}

	/** An end in the hand. */
	private final class End implements Grip {
		private final Arc<A> arc;
		private final boolean source;
		private Point at;

		End(Arc<A> arc, boolean source) {
			this.arc = arc;
			this.source = source;
		}

		@Override
		public int cursor() {
			return SWT.CURSOR_CROSS;
		}

		@Override
		public void drag(Point to, boolean free) {
			at = to;
			held = this;
		}

		@Override
		public void drop() {
			held = null;
			if (at != null) {
				listener.dropped(arc, source, at);
			}
		}

		@Override
		public void cancel() {
			held = null;
		}
	}

	/** A label under the finger. */
	private final class Label implements Grip {
		private final Arc<A> arc;

		Label(Arc<A> arc) {
			this.arc = arc;
		}

		@Override
		public int cursor() {
			return SWT.CURSOR_HAND;
		}

		@Override
		public void drag(Point to, boolean free) {
			// A label stays where it is.
		}

		@Override
		public void drop() {
			listener.chosen(arc);
		}

		@Override
		public void cancel() {
			// Nothing was done.
		}
	}
}
