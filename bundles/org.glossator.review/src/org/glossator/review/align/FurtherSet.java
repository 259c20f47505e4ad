package org.glossator.review.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.glossator.text.record.AnnotationRecord;

/**
 * Matches the last set optimally with the rows of the others, which stay as they are: an annotation is as like a row as to
 * all of it together.
 */
final class FurtherSet implements RowAlignment.Way {

	/** By set: the row of each annotation; the same object may be in several sets. */
	private final List<Map<AnnotationRecord, Integer>> rowOf = new ArrayList<>();
	private final List<AnnotationRecord[]> rows;

	/** @param rows those of the other sets */
	FurtherSet(List<AnnotationRecord[]> rows, int sets) {
		this.rows = rows;
		for (int set = 0; set < sets; set++) {
			rowOf.add(new IdentityHashMap<>());
			for (int row = 0; row < rows.size(); row++) {
				if (rows.get(row)[set] != null) {
					rowOf.get(set).put(rows.get(row)[set], row);
				}
			}
		}
	}

	@Override
	public <T> List<AnnotationRecord[]> rows(List<List<T>> sets, Comparator<T> content, Function<T, AnnotationRecord> record,
			RowAlignment.Alike<T> alike) {
		int last = sets.size() - 1;
		Map<Integer, AnnotationRecord[]> there = new TreeMap<>();
		Map<Integer, Map<Integer, Long>> gains = new TreeMap<>();
		for (int set = 0; set < last; set++) {
			int of = set;
			List<T> annotations = sets.get(set);
			annotations.forEach(annotation -> there.computeIfAbsent(row(of, record.apply(annotation)), row -> widened(rows.get(row), sets.size())));
			alike.find(set, annotations, last, sets.get(last), (one, other, gain) -> gains
					.computeIfAbsent(row(of, record.apply(annotations.get(one))), row -> new TreeMap<>()).merge(other, gain, Long::sum));
		}
		List<Integer> candidates = new ArrayList<>(gains.keySet());
		Matching matching = new Matching(candidates.size(), sets.get(last).size());
		for (int i = 0; i < candidates.size(); i++) {
			int row = i;
			gains.get(candidates.get(i)).forEach((annotation, gain) -> matching.edge(row, annotation, gain));
		}
		int[] columnOf = matching.solve();
		boolean[] taken = new boolean[sets.get(last).size()];
		for (int i = 0; i < columnOf.length; i++) {
			if (columnOf[i] >= 0) {
				there.get(candidates.get(i))[last] = record.apply(sets.get(last).get(columnOf[i]));
				taken[columnOf[i]] = true;
			}
		}
		List<AnnotationRecord[]> found = new ArrayList<>(there.values());
		for (int at = 0; at < taken.length; at++) {
			if (!taken[at]) {
				AnnotationRecord[] row = new AnnotationRecord[sets.size()];
				row[last] = record.apply(sets.get(last).get(at));
				found.add(row);
			}
		}
		return found;
	}

	private int row(int set, AnnotationRecord annotation) {
		return rowOf.get(set).get(annotation);
	}

	private static AnnotationRecord[] widened(AnnotationRecord[] row, int cells) {
		return java.util.Arrays.copyOf(row, cells);
	}
}
