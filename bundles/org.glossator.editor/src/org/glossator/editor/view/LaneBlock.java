package org.glossator.editor.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.glossator.editor.layout.Lanes;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;

/**
 * The annotations of a few lines of one paragraph, stacked into lanes. Lanes are given out for the block as a whole, so
 * that a bar keeps its height from line to line.
 *
 * @param <A> the annotations
 */
final class LaneBlock<A> {

	/** One annotation in the block. */
	static final class Entry<A> {
		final A annotation;
		final Span span;
		final MarkStyle style;
		final Status status;
		final int band;
		int lane;

		Entry(A annotation, Span span, MarkStyle style, Status status, int band) {
			this.annotation = annotation;
			this.span = span;
			this.style = style;
			this.status = status;
			this.band = band;
		}
	}

	/** Shortest first, so that what is nested gets the lane nearer to the text; equal spans by layer, then label. */
	private static final Comparator<Entry<?>> ORDER = Comparator.<Entry<?>>comparingInt(e -> e.span.end() - e.span.begin())
			.thenComparingInt(e -> e.span.begin()).thenComparingInt(e -> e.style.layer()).thenComparing(e -> e.style.label());

	final int firstLine;
	final int lineAfter;
	final int begin;
	final int end;
	/** Shortest first. */
	final List<Entry<A>> entries = new ArrayList<>();
	final int laneCount;
	/** The first lane of each band and, last, the one after all; null where there is one band or nothing in it. */
	final int[] bandLanes;

	/**
	 * @param begin where the first line begins
	 * @param end where the last line ends
	 * @param bands how many bands of lanes there are; each gets one lane at least where there is anything at all
	 * @param found the annotations that overlap it, in any order
	 */
	LaneBlock(int firstLine, int lineAfter, int begin, int end, int bands, List<Entry<A>> found) {
		this.firstLine = firstLine;
		this.lineAfter = lineAfter;
		this.begin = begin;
		this.end = end;
		entries.addAll(found);
		entries.sort(ORDER);
		int count = 0;
		bandLanes = bands > 1 && !entries.isEmpty() ? new int[bands + 1] : null;
		for (int band = 0; band < bands && !entries.isEmpty(); band++) {
			count += stack(band, count);
			if (bandLanes != null) {
				bandLanes[band + 1] = count;
			}
		}
		laneCount = count;
	}

	/** Gives a band its lanes, from that one on; says how many. */
	private int stack(int band, int firstLane) {
		Lanes lanes = new Lanes();
		for (Entry<A> entry : entries) {
			if (entry.band == band) {
				entry.lane = firstLane + lanes.place(Math.max(begin, entry.span.begin()), Math.min(end, entry.span.end()));
			}
		}
		return Math.max(1, lanes.count());
	}

	/** Whether something that reaches from {@code from} to {@code to} can show in the block. */
	boolean meets(int from, int to) {
		return from <= end && begin <= to;
	}
}
