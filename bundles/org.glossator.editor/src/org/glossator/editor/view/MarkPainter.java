package org.glossator.editor.view;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.editor.layout.TextLines;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;

/**
 * Paints the annotations of one line between its ground and its letters: tints behind the letters, the innermost on top,
 * and a bar for each in its lane below them. Everything it needs is in the line's {@link LaneBlock} and the
 * {@link LineGeometry}; its work depends on what is in view alone.
 *
 * @param <A> the annotations
 */
final class MarkPainter<A> {

	/** Between lanes, in pixels. */
	private static final int GAP = 1;
	/** Of a bar under letters of the usual size; under larger ones it grows with them. */
	private static final int THICKEST = 4;

	private final LaneBlocks<A> blocks;
	private final LineGeometry geometry;
	private final LineMetrics metrics;
	private final Set<A> selected = new HashSet<>();
	private final Set<Span> chosenSpans = new HashSet<>();
	private final int[] stretches = new int[64];
	private TextLines lines;
	private Shades shades;
	private Font labelFont;
	private Filter faded = (style, status) -> false;

	MarkPainter(LaneBlocks<A> blocks, LineGeometry geometry, LineMetrics metrics) {
		this.blocks = blocks;
		this.geometry = geometry;
		this.metrics = metrics;
	}

	void setLines(TextLines lines) {
		this.lines = lines;
	}

	void setShades(Shades shades) {
		this.shades = shades;
	}

	void setFaded(Filter faded) {
		this.faded = faded;
	}

	/** Writes each annotation's label into its bar in this font; null for bars alone. */
	void setLabelFont(Font labelFont) {
		this.labelFont = labelFont;
	}

	void setSelected(Collection<? extends A> annotations) {
		selected.clear();
		selected.addAll(annotations);
	}

	boolean isSelected(Object annotation) {
		return selected.contains(annotation);
	}

	/** The distance from one lane to the next where so many have to fit under a line. */
	int pitch(int lanes) {
		return Math.clamp(metrics.room() / Math.max(1, lanes), 2, labelFont == null ? Math.max(THICKEST, metrics.textBottom() / 5) + GAP : metrics.room());
	}

	/** Where lane 0 begins, from the top of a line. */
	int laneTop() {
		return metrics.textBottom() + 1;
	}

	/** From the top of a line to where each of its bands begins and, last, to where the last ends; null where it has none. */
	int[] bands(int line) {
		LaneBlock<A> block = blocks.at(line);
		if (block.bandLanes == null) {
			return null;
		}
		int pitch = pitch(block.laneCount);
		int[] tops = new int[block.bandLanes.length];
		for (int i = 0; i < tops.length; i++) {
			tops[i] = laneTop() + Math.min(block.bandLanes[i] * pitch, metrics.room());
		}
		return tops;
	}

	/** Every other band has a ground of its own, so that it can be followed from line to line. */
	private void grounds(GC gc, int line, int y) {
		int[] tops = bands(line);
		if (tops != null) {
			Rectangle seen = gc.getClipping();
			gc.setBackground(shades.panel());
			for (int band = 1; band + 1 < tops.length; band += 2) {
				gc.fillRectangle(seen.x, y + tops[band] - 1, seen.width, tops[band + 1] - tops[band]);
			}
		}
	}

	/**
	 * @param originX where the column begins, horizontal scrolling subtracted
	 */
	void paint(GC gc, int line, int y, int originX) {
		LaneBlock<A> block = blocks.at(line);
		List<LaneBlock.Entry<A>> entries = block.entries;
		int from = lines.begin(line);
		int to = lines.end(line);
		noteChosen(entries);
		grounds(gc, line, y);
		for (int i = entries.size() - 1; i >= 0; i--) {
			LaneBlock.Entry<A> entry = entries.get(i);
			if (entry.span.begin() <= to && entry.span.end() >= from) {
				tint(gc, entry, line, y, originX);
			}
		}
		int pitch = pitch(block.laneCount);
		for (LaneBlock.Entry<A> entry : entries) {
			if (entry.span.begin() <= to && entry.span.end() >= from) {
				bar(gc, entry, line, y, originX, pitch);
			}
		}
	}

	private void noteChosen(List<LaneBlock.Entry<A>> entries) {
		chosenSpans.clear();
		if (!selected.isEmpty()) {
			for (LaneBlock.Entry<A> entry : entries) {
				if (selected.contains(entry.annotation)) {
					chosenSpans.add(entry.span);
				}
			}
		}
	}

	private void tint(GC gc, LaneBlock.Entry<A> entry, int line, int y, int originX) {
		boolean chosen = selected.contains(entry.annotation);
		// What lies on exactly the same letters as a selected one would cover its tint.
		if (!chosen && (entry.status != Status.ACCEPTED || chosenSpans.contains(entry.span) || faded.shows(entry.style, entry.status))) {
			return;
		}
		Shades.Shade shade = shades.of(entry.style);
		int height = metrics.textBottom() - 1;
		for (int f = 0; f < entry.span.fragmentCount(); f++) {
			int count = geometry.stretches(line, entry.span.fragmentBegin(f), entry.span.fragmentEnd(f), stretches);
			for (int i = 0; i < count; i += 2) {
				int x = originX + stretches[i];
				int width = stretches[i + 1] - stretches[i];
				if (width > 0) {
					gc.setBackground(chosen ? shade.strong() : shade.tint());
					gc.fillRectangle(x, y + 1, width, height);
					if (chosen) {
						gc.setForeground(shade.bar());
						gc.drawRectangle(x, y + 1, width - 1, height - 1);
					}
				}
			}
		}
	}

	private void bar(GC gc, LaneBlock.Entry<A> entry, int line, int y, int originX, int pitch) {
		boolean chosen = selected.contains(entry.annotation);
		Shades.Shade shade = shades.of(entry.style);
		boolean weak = entry.status == Status.REJECTED || !chosen && faded.shows(entry.style, entry.status);
		Color color = weak ? shade.faint() : shade.bar();
		int top = y + laneTop() + Math.min(entry.lane * pitch, Math.max(0, metrics.room() - 2));
		int height = labelFont == null ? Math.max(1, pitch - GAP) : Math.min(3, Math.max(1, pitch - GAP));
		int before = -1;
		for (int f = 0; f < entry.span.fragmentCount(); f++) {
			int begin = entry.span.fragmentBegin(f);
			int end = entry.span.fragmentEnd(f);
			int count = geometry.stretches(line, begin, end, stretches);
			for (int i = 0; i < count; i += 2) {
				int x = originX + stretches[i];
				int width = stretches[i + 1] - stretches[i];
				if (width == 0) {
					if (begin == end) {
						place(gc, color, x, y, top, height);
					}
					continue;
				}
				boolean starts = begin >= lines.begin(line);
				boolean stops = end <= lines.end(line);
				int barX = starts ? x + 1 : x;
				int barWidth = width - (starts ? 1 : 0) - (stops ? 1 : 0);
				BarPainter.draw(gc, entry.style.bar(), color, barX, top, barWidth, chosen ? height + 1 : height, entry.status);
				if (before >= 0) {
					leader(gc, color, before, barX, top + height / 2);
				}
				before = barX + barWidth;
			}
		}
		if (labelFont != null && entry.span.begin() >= lines.begin(line)) {
			if (geometry.stretches(line, entry.span.fragmentBegin(0), entry.span.fragmentEnd(0), stretches) > 0) {
				label(gc, entry, line, stretches[0], originX, top + height, pitch - height);
			}
		}
		if (entry.span.isDiscontinuous()) {
			lineLeaders(gc, entry, line, originX, top + height / 2, color);
		}
	}

	/** Writes the label under the begin of the bar, as much of it as there is room up to the next in that lane. */
	private void label(GC gc, LaneBlock.Entry<A> entry, int line, int x, int originX, int y, int room) {
		gc.setFont(labelFont);
		if (room < gc.getFontMetrics().getAscent()) {
			return;
		}
		int next = Integer.MAX_VALUE;
		for (LaneBlock.Entry<A> other : blocks.at(line).entries) {
			if (other.lane == entry.lane && other != entry
					&& geometry.stretches(line, other.span.fragmentBegin(0), other.span.fragmentEnd(0), stretches) > 0 && stretches[0] > x) {
				next = Math.min(next, stretches[0]);
			}
		}
		String label = entry.style.label();
		while (!label.isEmpty() && x + gc.stringExtent(label).x > next - 4) {
			label = label.substring(0, label.offsetByCodePoints(label.length(), -1));
		}
		// A selected one has left the colour of its frame behind.
		gc.setForeground(shades.ink());
		gc.drawString(label, originX + x, y, true);
	}

	/** Ties the fragments of a discontinuous annotation that lie on different lines to the edges of theirs. */
	private void lineLeaders(GC gc, LaneBlock.Entry<A> entry, int line, int originX, int y, Color color) {
		int first = -1;
		int last = -1;
		for (int f = 0; f < entry.span.fragmentCount(); f++) {
			if (entry.span.fragmentEnd(f) > lines.begin(line) && entry.span.fragmentBegin(f) < lines.end(line)) {
				first = first < 0 ? f : first;
				last = f;
			}
		}
		int left = originX + geometry.x(line, lines.begin(line));
		int right = originX + geometry.x(line, lines.end(line));
		if (first < 0) {
			leader(gc, color, left, right, y);
			return;
		}
		if (first > 0 && entry.span.fragmentBegin(first) > lines.begin(line)) {
			leader(gc, color, left, originX + geometry.x(line, entry.span.fragmentBegin(first)), y);
		}
		if (last + 1 < entry.span.fragmentCount() && entry.span.fragmentEnd(last) < lines.end(line)) {
			leader(gc, color, originX + geometry.x(line, entry.span.fragmentEnd(last)), right, y);
		}
	}

	/** A dotted line between the fragments of one annotation. */
	private static void leader(GC gc, Color color, int from, int to, int y) {
		gc.setBackground(color);
		for (int x = from + 2; x < to - 1; x += 4) {
			gc.fillRectangle(x, y, 1, 1);
		}
	}

	/** A mark of zero width: a line through the letters with a foot in its lane. */
	private void place(GC gc, Color color, int x, int y, int top, int height) {
		gc.setBackground(color);
		gc.fillRectangle(x - 1, y + 1, 2, top - y);
		gc.fillPolygon(new int[] { x - 4, top + height + 1, x, top - 3, x + 4, top + height + 1 });
	}
}
