package org.glossator.editor.view;

import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.glossator.editor.layout.Buckets;
import org.glossator.text.record.Status;
import org.glossator.text.span.SpanIndex;

/**
 * Keeps the counts of the {@link OverviewRuler} up to date: after an edit it counts the stretches anew that the edit
 * touched, which hold a few hundredths of all annotations at most.
 *
 * @param <A> the annotations
 */
final class Overview<A> {

	private static final int BUCKETS = 400;

	private final OverviewRuler ruler;
	private SpanIndex<A> index;
	private Look<A> look;
	private Buckets buckets;

	Overview(OverviewRuler ruler) {
		this.ruler = ruler;
	}

	void show(SpanIndex<A> newIndex, Look<A> newLook, List<RGB> layers, int length) {
		index = newIndex;
		look = newLook;
		int columns = Math.min(OverviewRuler.COLUMNS, Math.max(1, layers.size()));
		buckets = new Buckets(columns, BUCKETS, length);
		if (index != null) {
			for (A annotation : index) {
				count(annotation);
			}
		}
		ruler.show(buckets, layers.stream().limit(columns).toArray(RGB[]::new), length);
	}

	private void count(A annotation) {
		if (look.status(annotation) != Status.REJECTED) {
			int column = Math.min(look.style(annotation).layer(), buckets.kinds() - 1);
			buckets.change(column, look.span(annotation).begin(), 1);
		}
	}

	/** Counts anew what begins in the stretches that hold these offsets and those between. */
	void recount(int begin, int end) {
		if (index == null) {
			return;
		}
		int first = buckets.bucketOf(begin);
		int last = buckets.bucketOf(end);
		for (int kind = 0; kind < buckets.kinds(); kind++) {
			for (int bucket = first; bucket <= last; bucket++) {
				buckets.clear(kind, bucket);
			}
		}
		int stop = last + 1 < buckets.size() ? index.position(buckets.offsetOf(last + 1)) : index.size();
		for (A annotation : index.asList().subList(index.position(buckets.offsetOf(first)), stop)) {
			count(annotation);
		}
		ruler.redraw();
	}
}
