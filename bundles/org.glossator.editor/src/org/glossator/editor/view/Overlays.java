package org.glossator.editor.view;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.text.span.Span;

/**
 * What lies over an annotated text: arcs of relations, letters to choose annotations by, handles of the selected one. UI
 * thread.
 *
 * @param <A> the annotations
 */
public final class Overlays<A> {

	private final ArcPainter<A> arcs;
	private final HintPainter<A> hints;
	private final BoundaryGrips<A> boundaries;
	private final GripMouse grips;

	Overlays(TextCanvas canvas, ArcPainter<A> arcs, HintPainter<A> hints, BoundaryGrips<A> boundaries) {
		this.arcs = arcs;
		this.hints = hints;
		this.boundaries = boundaries;
		grips = new GripMouse(canvas);
		grips.add(arcs);
		grips.add(boundaries);
	}

	void paint(GC gc, Shades shades, Font small) {
		arcs.paint(gc, shades, small);
		boundaries.paint(gc, shades, small);
		hints.paint(gc, shades, small);
	}

	/** Draws these relations over the text. */
	public void setArcs(List<Arc<A>> shown) {
		arcs.show(shown);
	}

	/** The relations that are drawn. */
	public List<Arc<A>> getArcs() {
		return arcs.shown();
	}

	/** Lets relations be chosen by a click on their label, and the ends of the chosen one be dragged. */
	public void onArc(ArcListener<A> listener) {
		arcs.onMouse(listener);
	}

	/** Where the label of the arc of an element was painted last, in the text control; null where it was not. */
	public Rectangle arcLabel(Object element) {
		return arcs.labelOf(element);
	}

	/** Where an end of the arc of an element was painted last, in the text control; null where it was not. */
	public Point arcEnd(Object element, boolean source) {
		return arcs.endOf(element, source);
	}

	/** Paints letters on annotations to choose them by, those that begin with what has been typed; an empty map for none. */
	public void setHints(Map<A, String> letters, String typed) {
		hints.show(letters, typed);
	}

	/** Gives the selected annotation handles to drag its boundaries by; told what span they were dragged to. */
	public void onBoundary(BiConsumer<A, Span> moved) {
		boundaries.onMove(moved);
	}

	/** Where the handle of a boundary of a span is, in the text control; boundaries count from 0, begin, end, begin, … */
	public Point handle(Span span, int boundary) {
		return boundaries.handle(span, boundary);
	}

	/** Whether the mouse could take hold of something at a point, or does. */
	boolean hasGrip(Point point) {
		return grips.isHolding() || grips.find(point) != null;
	}

	/** Gives up a drag of a boundary or an arc; false where nothing is dragged. */
	public boolean cancelDrag() {
		return grips.cancel();
	}
}
