package org.glossator.editor.view;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.glossator.text.offset.Boundaries;
import org.glossator.text.span.Span;

/**
 * The handles at the ends of the selected annotation's fragments: a stem through the letters with a knob below them. Only
 * the knob can be taken hold of, so that a selection can still begin at the same letter as the annotation. What is dragged
 * snaps to tokens; a boundary never passes the one next to it.
 *
 * @param <A> the annotations
 */
final class BoundaryGrips<A> implements Grip.Source, Overlay {

	private static final int KNOB = 4;
	private static final int REACH = 6;

	private final TextCanvas canvas;
	private final LineMetrics metrics;
	private final TextColumn column;
	private final LineGeometry geometry;
	private final Supplier<List<A>> selected;
	private final Supplier<Look<A>> look;
	private final Supplier<Boundaries> boundaries;
	private final BooleanSupplier snapping;
	private final int[] stretches = new int[64];
	private BiConsumer<A, Span> moved;
	private Held held;

	BoundaryGrips(TextCanvas canvas, LineMetrics metrics, TextColumn column, LineGeometry geometry, Supplier<List<A>> selected,
			Supplier<Look<A>> look, Supplier<Boundaries> boundaries, BooleanSupplier snapping) {
		this.canvas = canvas;
		this.metrics = metrics;
		this.column = column;
		this.geometry = geometry;
		this.selected = selected;
		this.look = look;
		this.boundaries = boundaries;
		this.snapping = snapping;
	}

	/** Shows handles, and tells this of an annotation whose boundary was dragged, with the span it was dragged to. */
	void onMove(BiConsumer<A, Span> told) {
		moved = told;
	}

	/** The one annotation that has handles, or null. */
	private A handled() {
		List<A> chosen = selected.get();
		return moved == null || chosen.size() != 1 ? null : chosen.get(0);
	}

	// Where handles are

	/** The place of a boundary: where its stem stands, and the top of its line. */
	private Point place(Span span, int edge) {
		int offset = edge(span, edge);
		boolean end = (edge & 1) == 1 && offset > edge(span, edge - 1);
		int line = column.lines().lineAt(end ? offset - 1 : offset);
		int x = geometry.x(line, Math.clamp(offset, column.lines().begin(line), column.lines().end(line)));
		return new Point(x - canvas.getHorizontalPixel(), canvas.getLinePixel(line));
	}

	private static int edge(Span span, int edge) {
		return (edge & 1) == 0 ? span.fragmentBegin(edge / 2) : span.fragmentEnd(edge / 2);
	}

	private int knobY() {
		return metrics.textBottom() + KNOB;
	}

	/** The middle of the knob of a boundary. */
	Point handle(Span span, int edge) {
		Point place = place(span, edge);
		return new Point(place.x, place.y + knobY());
	}

	@Override
	public Grip at(Point point) {
		A annotation = handled();
		if (annotation == null || column.text().isEmpty()) {
			return null;
		}
		Span span = look.get().span(annotation);
		// The end comes first: a zero-width mark is drawn out to the right.
		for (int edge = 2 * span.fragmentCount() - 1; edge >= 0; edge--) {
			Point knob = handle(span, edge);
			if (Math.abs(point.x - knob.x) <= REACH && Math.abs(point.y - knob.y) <= REACH) {
				return new Held(annotation, span, edge);
			}
		}
		return null;
	}

	/** A boundary in the hand. */
	private final class Held implements Grip {
		private final A annotation;
		private final Span from;
		private final int edge;
		private Span to;

		Held(A annotation, Span from, int edge) {
			this.annotation = annotation;
			this.from = from;
			this.edge = edge;
			to = from;
		}

		@Override
		public int cursor() {
			return SWT.CURSOR_SIZEWE;
		}

		@Override
		public void drag(Point point, boolean free) {
			held = this;
			to = dragged(from, edge, offsetNear(point), snapping.getAsBoolean() != free);
		}

		@Override
		public void drop() {
			held = null;
			if (!to.equals(from)) {
				moved.accept(annotation, to);
			}
		}

		@Override
		public void cancel() {
			held = null;
		}
	}

	/** The place between characters that is nearest to a point, on the line at its height. */
	private int offsetNear(Point point) {
		int line = canvas.getLineIndex(Math.clamp(point.y, 0, Math.max(0, canvas.getClientArea().height - 1)));
		int y = canvas.getLinePixel(line) + metrics.baseline() / 2;
		int offset = canvas.getOffsetAtPoint(new Point(point.x, y));
		if (offset >= 0) {
			return offset;
		}
		int begin = column.lines().begin(line);
		int end = column.lines().end(line);
		int toBegin = Math.abs(point.x + canvas.getHorizontalPixel() - geometry.x(line, begin));
		return toBegin < Math.abs(point.x + canvas.getHorizontalPixel() - geometry.x(line, end)) ? begin : end;
	}

	// Where a boundary goes

	private Span dragged(Span span, int edge, int offset, boolean tokens) {
		int[] offsets = span.offsets();
		Boundaries text = boundaries.get();
		if (span.isZeroWidth()) {
			int far = tokens ? offset < span.begin() ? tokenBegin(text, offset) : tokenEnd(text, offset) : grapheme(text, offset);
			return Span.of(Math.min(span.begin(), far), Math.max(span.begin(), far));
		}
		boolean end = (edge & 1) == 1;
		int goal = !tokens ? grapheme(text, offset) : end ? tokenEnd(text, offset) : tokenBegin(text, offset);
		if (end) {
			// At least one unit is left of the fragment.
			int least = tokens ? firstTokenEnd(text, offsets[edge - 1]) : text.nextGrapheme(offsets[edge - 1]);
			int most = edge + 1 < offsets.length ? offsets[edge + 1] : column.text().length();
			goal = Math.clamp(goal, Math.min(least, most), most);
		} else {
			int most = tokens ? lastTokenBegin(text, offsets[edge + 1]) : text.previousGrapheme(offsets[edge + 1]);
			int least = edge > 0 ? offsets[edge - 1] : 0;
			goal = Math.clamp(goal, Math.min(least, most), most);
		}
		offsets[edge] = goal;
		return Span.ofFragments(offsets);
	}

	private static int grapheme(Boundaries text, int offset) {
		return text.snapToGraphemes(Span.of(offset, offset)).begin();
	}

	/** The nearest begin of a token. */
	private int tokenBegin(Boundaries text, int offset) {
		Span token = text.tokenAt(offset);
		if (token != null && offset < (token.begin() + token.end() + 1) / 2) {
			return token.begin();
		}
		Span next = text.nextToken(offset);
		return next != null ? next.begin() : token != null ? token.begin() : column.text().length();
	}

	/** The nearest end of a token. */
	private static int tokenEnd(Boundaries text, int offset) {
		Span token = text.tokenAt(offset);
		if (token != null && offset >= (token.begin() + token.end()) / 2 && offset > token.begin()) {
			return token.end();
		}
		Span last = text.previousToken(offset);
		return last != null ? last.end() : 0;
	}

	private static int firstTokenEnd(Boundaries text, int from) {
		Span token = text.tokenAt(from);
		return token != null && token.end() > from ? token.end() : text.nextGrapheme(from);
	}

	private static int lastTokenBegin(Boundaries text, int to) {
		Span token = text.previousToken(to);
		return token != null ? token.begin() : text.previousGrapheme(to);
	}

	// Painting

	@Override
	public void paint(GC gc, Shades shades, Font small) {
		A annotation = handled();
		if (annotation == null || column.text().isEmpty()) {
			return;
		}
		Shades.Shade shade = shades.of(look.get().style(annotation));
		gc.setBackground(shade.bar());
		Span span = held == null ? look.get().span(annotation) : held.to;
		if (held != null) {
			gc.setAlpha(90);
			fill(gc, span);
			gc.setAlpha(255);
		}
		int[] edges = span.offsets();
		gc.setAntialias(SWT.ON);
		gc.setForeground(canvas.getBackground());
		for (int edge = 0; edge < edges.length; edge++) {
			Point place = place(span, edge);
			if (place.y > -canvas.getLineHeight() && place.y < canvas.getClientArea().height) {
				gc.fillRectangle(place.x - 1, place.y + 1, 2, metrics.textBottom());
				gc.fillOval(place.x - KNOB, place.y + knobY() - KNOB, 2 * KNOB, 2 * KNOB);
				gc.drawOval(place.x - KNOB, place.y + knobY() - KNOB, 2 * KNOB, 2 * KNOB);
			}
		}
	}

	/** Where the annotation would lie if the boundary were dropped now. */
	private void fill(GC gc, Span span) {
		for (int f = 0; f < span.fragmentCount(); f++) {
			int first = Math.max(column.lines().lineAt(span.fragmentBegin(f)), canvas.getTopIndex() - 1);
			int last = Math.min(column.lines().lineAt(span.fragmentEnd(f)), canvas.bottomLine());
			for (int line = Math.max(0, first); line <= last; line++) {
				int count = geometry.stretches(line, span.fragmentBegin(f), span.fragmentEnd(f), stretches);
				for (int i = 0; i < count; i += 2) {
					gc.fillRectangle(stretches[i] - canvas.getHorizontalPixel(), canvas.getLinePixel(line) + 1, stretches[i + 1] - stretches[i],
							metrics.textBottom() - 1);
				}
			}
		}
	}
}
