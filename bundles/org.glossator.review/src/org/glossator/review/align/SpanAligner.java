package org.glossator.review.align;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/**
 * Matches the span annotations of one layer in two sets, one to one, so that the total {@link Likeness} is greatest. Equal
 * annotations are paired first, which costs nothing of the optimum and leaves little to search.
 */
final class SpanAligner {

	private record Key(Span span, FeatureValues values) {

		static Key of(Placed placed) {
			return new Key(placed.annotation().span(), placed.plain());
		}
	}

	private final Labels labels;
	private final Likeness likeness;
	private final List<Pair<SpanRecord>> pairs;

	/** Adds the pairs it finds to {@code pairs}. */
	SpanAligner(Labels labels, Likeness likeness, List<Pair<SpanRecord>> pairs) {
		this.labels = labels;
		this.likeness = likeness;
		this.pairs = pairs;
	}

	/** Aligns; the outcome does not depend on which of the two sets comes first. */
	void align(List<SpanRecord> left, List<SpanRecord> right) {
		List<Placed> first = Placed.sorted(left, labels);
		List<Placed> second = Placed.sorted(right, labels);
		if (Placed.compare(first, second, Placed.CONTENT) > 0) {
			pairUp(second, first, true);
		} else {
			pairUp(first, second, false);
		}
	}

	private void pairUp(List<Placed> rows, List<Placed> columns, boolean swapped) {
		Map<Key, Deque<Placed>> equals = new HashMap<>();
		for (Placed row : rows) {
			equals.computeIfAbsent(Key.of(row), key -> new ArrayDeque<>(1)).add(row);
		}
		List<Placed> restColumns = new ArrayList<>();
		for (Placed column : columns) {
			Deque<Placed> same = equals.get(Key.of(column));
			if (same == null || same.isEmpty()) {
				restColumns.add(column.numbered(restColumns.size()));
			} else {
				add(same.poll(), column, swapped);
			}
		}
		List<Placed> restRows = new ArrayList<>();
		for (Placed row : rows) {
			Deque<Placed> same = equals.get(Key.of(row));
			if (!same.isEmpty() && same.peek() == row) {
				same.poll();
				restRows.add(row.numbered(restRows.size()));
			}
		}
		Matching matching = new Matching(restRows.size(), restColumns.size());
		likeness.spans(restRows, restColumns, matching::edge);
		int[] columnOf = matching.solve();
		for (int row = 0; row < columnOf.length; row++) {
			if (columnOf[row] >= 0) {
				add(restRows.get(row), restColumns.get(columnOf[row]), swapped);
			}
		}
	}

	private void add(Placed row, Placed column, boolean swapped) {
		pairs.add(swapped ? new Pair<>(column.annotation(), row.annotation()) : new Pair<>(row.annotation(), column.annotation()));
	}
}
