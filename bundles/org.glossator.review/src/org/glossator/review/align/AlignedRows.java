package org.glossator.review.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.glossator.text.record.AnnotationRecord;

/**
 * Any number of annotation sets of one text side by side: a row holds what is taken for the same annotation, with one
 * cell a set. All sets are aligned at once, layer by layer and one to one, so that the likeness of all annotations that share a
 * row, summed up over their pairs, is greatest; in a row each annotation is like each. Two sets are aligned as by
 * {@link SetAlignment}; for more, {@link JointMatching} tells how, and what is guaranteed. In which order the sets are given
 * does not matter. Immutable once made.
 */
public final class AlignedRows {

	private final List<List<AnnotationRecord>> sets;
	private final Labels labels;
	private final List<AnnotationRecord[]> rows;

	private AlignedRows(List<List<AnnotationRecord>> sets, Labels labels, List<AnnotationRecord[]> rows) {
		this.sets = sets;
		this.labels = labels;
		this.rows = rows;
	}

	/** Aligns sets of the same text. */
	public static AlignedRows of(List<? extends List<? extends AnnotationRecord>> sets, Labels labels) {
		List<List<AnnotationRecord>> copies = new ArrayList<>();
		sets.forEach(set -> copies.add(List.copyOf(set)));
		long filled = copies.stream().filter(set -> !set.isEmpty()).count();
		return new AlignedRows(copies, labels, filled > 2 ? new RowAlignment(copies, labels, new JointRows()).rows() : pairs(copies, labels));
	}

	private static List<AnnotationRecord[]> pairs(List<List<AnnotationRecord>> sets, Labels labels) {
		int left = 0;
		while (left < sets.size() - 1 && sets.get(left).isEmpty()) {
			left++;
		}
		int right = sets.size() - 1;
		while (right > left && sets.get(right).isEmpty()) {
			right--;
		}
		List<AnnotationRecord[]> rows = new ArrayList<>();
		if (left < right) {
			SetAlignment alignment = SetAlignment.of(sets.get(left), sets.get(right), labels);
			for (Pair<AnnotationRecord> pair : alignment.pairs()) {
				AnnotationRecord[] row = alone(sets, left, pair.left());
				row[right] = pair.right();
				rows.add(row);
			}
			for (AnnotationRecord annotation : alignment.onlyLeft()) {
				rows.add(alone(sets, left, annotation));
			}
			for (AnnotationRecord annotation : alignment.onlyRight()) {
				rows.add(alone(sets, right, annotation));
			}
		} else if (!sets.isEmpty()) {
			for (AnnotationRecord annotation : sets.get(left)) {
				rows.add(alone(sets, left, annotation));
			}
		}
		return rows;
	}

	private static AnnotationRecord[] alone(List<?> sets, int set, AnnotationRecord annotation) {
		AnnotationRecord[] row = new AnnotationRecord[sets.size()];
		row[set] = annotation;
		return row;
	}

	/**
	 * These rows with a further set, such as the one that is made of them: each of its annotations is matched, optimally and one
	 * to one, with the row it is likest to all in all. Which of the other annotations share a row does not change by it.
	 */
	public AlignedRows with(List<? extends AnnotationRecord> further) {
		List<List<AnnotationRecord>> all = new ArrayList<>(sets);
		all.add(List.copyOf(further));
		return new AlignedRows(all, labels, new RowAlignment(all, labels, new FurtherSet(rows, sets.size())).rows());
	}

	/** The rows; in each, the annotation of every set, or null where it has none. Not to be changed. */
	public List<AnnotationRecord[]> rows() {
		return Collections.unmodifiableList(rows);
	}
}
