package org.glossator.editor.view;

import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.glossator.editor.layout.Buckets;
import org.glossator.text.record.Status;
import org.glossator.text.span.SpanIndex;

/**
 * Keeps the counts of the {@link OverviewRuler} up to date, stretch by stretch: at first in slices of a few milliseconds
 * while nothing else is to be done, so that a hundred thousand annotations do not keep the text from being shown; after an
 * edit those stretches that the edit touched, which hold a few hundredths of all annotations at most.
 *
 * @param <A> the annotations
 */
final class Overview<A> {

	private static final int BUCKETS = 400;
	private static final long SLICE = 5_000_000;

	private final OverviewRuler ruler;
	private final Runnable slice = this::slice;
	private SpanIndex<A> index;
	private Look<A> look;
	private Buckets buckets;
	/** The first stretch that has not been counted yet. */
	private int next = BUCKETS;

	Overview(OverviewRuler ruler) {
		this.ruler = ruler;
	}

	void show(SpanIndex<A> newIndex, Look<A> newLook, List<RGB> layers, int length) {
		index = newIndex;
		look = newLook;
		int columns = Math.min(OverviewRuler.COLUMNS, Math.max(1, layers.size()));
		buckets = new Buckets(columns, BUCKETS, length);
		ruler.show(buckets, layers.stream().limit(columns).toArray(RGB[]::new), length);
		boolean waiting = next < BUCKETS;
		next = index == null ? BUCKETS : 0;
		if (next < BUCKETS && !waiting) {
			ruler.getDisplay().asyncExec(slice);
		}
	}

	private void slice() {
		if (ruler.isDisposed()) {
			return;
		}
		long end = System.nanoTime() + SLICE;
		while (next < BUCKETS && System.nanoTime() < end) {
			count(next, next);
			next++;
		}
		if (next < BUCKETS) {
			ruler.getDisplay().timerExec(1, slice);
		} else {
			ruler.redraw();
		}
	}

	/** Counts anew what begins in the stretches that hold these offsets and those between. */
	void recount(int begin, int end) {
		if (index != null) {
			count(buckets.bucketOf(begin), buckets.bucketOf(end));
			ruler.redraw();
		}
	}

	private void count(int first, int last) {
		for (int kind = 0; kind < buckets.kinds(); kind++) {
			for (int bucket = first; bucket <= last; bucket++) {
				buckets.clear(kind, bucket);
			}
		}
		int stop = last + 1 < buckets.size() ? index.position(buckets.offsetOf(last + 1)) : index.size();
		for (A annotation : index.asList().subList(index.position(buckets.offsetOf(first)), stop)) {
			if (look.status(annotation) != Status.REJECTED) {
				int column = Math.min(look.style(annotation).layer(), buckets.kinds() - 1);
				buckets.change(column, look.span(annotation).begin(), 1);
			}
		}
	}
}
