package org.glossator.review.align;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Extent;
import org.glossator.text.span.Span;
import org.glossator.text.span.SpanAlgebra;
import org.glossator.text.span.SpanIndex;

/**
 * Matches the span annotations of one layer in two sets, one to one, so that the total likeness is greatest.
 * <p>
 * What is alike: the same span with the same label counts for more than any two other pairs, so it is never given up;
 * then the share of text in common (the Jaccard index of the characters covered), and whether label and features are
 * the same. Two annotations whose labels differ are only taken for the same when they share at least half of their text
 * (the Dice index); annotations that share no text never are. Equal annotations are paired first, which costs nothing
 * of the optimum and leaves little to search. An annotation that overlaps more than {@value #WIDEST} unpaired others of
 * its layer keeps the {@value #WIDEST} likest as candidates.
 */
final class SpanAligner {

	private static final int WIDEST = 256;
	private static final long STRICT = 2_200_000;
	private static final long LABEL = 300_000;
	private static final long TEXT = 600_000;
	private static final long ANY = 100_000;
	private static final long VALUES = 50_000;

	private record Key(Span span, FeatureValues values) {
	}

	private record Placed(int at, SpanRecord annotation, String label, FeatureValues plain) {
	}

	private record Candidate(int column, long gain) {
	}

	private final Labels labels;
	private final List<Pair<SpanRecord>> pairs;

	/** Adds the pairs it finds to {@code pairs}. */
	SpanAligner(Labels labels, List<Pair<SpanRecord>> pairs) {
		this.labels = labels;
		this.pairs = pairs;
	}

	/** Aligns; the outcome does not depend on which of the two sets comes first. */
	void align(List<SpanRecord> left, List<SpanRecord> right) {
		List<Placed> first = placed(left);
		List<Placed> second = placed(right);
		if (compare(first, second) > 0) {
			pairUp(second, first, true);
		} else {
			pairUp(first, second, false);
		}
	}

	private List<Placed> placed(List<SpanRecord> annotations) {
		List<Placed> placed = new ArrayList<>(annotations.size());
		for (SpanRecord annotation : annotations) {
			placed.add(new Placed(0, annotation, labels.label(annotation), labels.plain(annotation)));
		}
		placed.sort(SpanAligner::order);
		return placed;
	}

	private static int order(Placed a, Placed b) {
		int order = a.annotation.span().compareTo(b.annotation.span());
		order = order != 0 ? order : Labels.VALUE_ORDER.compare(a.plain, b.plain);
		return order != 0 ? order : a.annotation.id().compareTo(b.annotation.id());
	}

	private static int compare(List<Placed> a, List<Placed> b) {
		for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
			Placed x = a.get(i);
			Placed y = b.get(i);
			int order = x.annotation.span().compareTo(y.annotation.span());
			order = order != 0 ? order : Labels.VALUE_ORDER.compare(x.plain, y.plain);
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(a.size(), b.size());
	}

	private void pairUp(List<Placed> rows, List<Placed> columns, boolean swapped) {
		Map<Key, Deque<Placed>> equals = new HashMap<>();
		for (Placed row : rows) {
			equals.computeIfAbsent(new Key(row.annotation.span(), row.plain), key -> new ArrayDeque<>(1)).add(row);
		}
		List<Placed> restColumns = new ArrayList<>();
		for (Placed column : columns) {
			Deque<Placed> same = equals.get(new Key(column.annotation.span(), column.plain));
			if (same == null || same.isEmpty()) {
				restColumns.add(numbered(column, restColumns.size()));
			} else {
				add(same.poll(), column, swapped);
			}
		}
		List<Placed> restRows = new ArrayList<>();
		for (Placed row : rows) {
			Deque<Placed> same = equals.get(new Key(row.annotation.span(), row.plain));
			if (!same.isEmpty() && same.peek() == row) {
				same.poll();
				restRows.add(numbered(row, restRows.size()));
			}
		}
		match(restRows, restColumns, swapped);
	}

	private static Placed numbered(Placed placed, int at) {
		return new Placed(at, placed.annotation, placed.label, placed.plain);
	}

	private void match(List<Placed> rows, List<Placed> columns, boolean swapped) {
		if (rows.isEmpty() || columns.isEmpty()) {
			return;
		}
		SpanIndex<Placed> index = new SpanIndex<>(Extent.ofSpan(placed -> placed.annotation.span()));
		index.addAll(columns);
		Matching matching = new Matching(rows.size(), columns.size());
		List<Candidate> candidates = new ArrayList<>();
		for (Placed row : rows) {
			candidates.clear();
			Span span = row.annotation.span();
			index.visit(span.begin(), span.end(), SpanIndex.By.HULL, (column, begin, end) -> {
				long gain = gain(row, column);
				if (gain > 0) {
					candidates.add(new Candidate(column.at, gain));
				}
				return true;
			});
			if (candidates.size() > WIDEST) {
				candidates.sort(Comparator.comparingLong(Candidate::gain).reversed().thenComparingInt(Candidate::column));
				candidates.subList(WIDEST, candidates.size()).clear();
			}
			for (Candidate candidate : candidates) {
				matching.edge(row.at, candidate.column, candidate.gain);
			}
		}
		int[] columnOf = matching.solve();
		for (int row = 0; row < columnOf.length; row++) {
			if (columnOf[row] >= 0) {
				add(rows.get(row), columns.get(columnOf[row]), swapped);
			}
		}
	}

	private void add(Placed row, Placed column, boolean swapped) {
		pairs.add(swapped ? new Pair<>(column.annotation, row.annotation) : new Pair<>(row.annotation, column.annotation));
	}

	private long gain(Placed a, Placed b) {
		Span left = a.annotation.span();
		Span right = b.annotation.span();
		boolean sameLabel = a.label.equals(b.label);
		boolean sameSpan = left.equals(right);
		int shared = sameSpan ? left.length() : SpanAlgebra.shared(left, right);
		if (!sameSpan && shared == 0) {
			return 0;
		}
		int total = left.length() + right.length();
		if (!sameLabel && 4L * shared < total) {
			return 0;
		}
		long values = Math.round(VALUES * labels.sameness(a.plain, b.plain));
		if (sameSpan && sameLabel) {
			return STRICT + 8 * values;
		}
		double jaccard = sameSpan ? 1 : (double) shared / (total - shared);
		return ANY + values + Math.round(TEXT * jaccard) + (sameLabel ? LABEL : 0);
	}
}
