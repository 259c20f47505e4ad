package org.glossator.review.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.review.align.Pair;
import org.glossator.review.align.SetAlignment;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.SchemaSpec;

/**
 * What leads from one annotation set of a text to another, told twice: as {@link #differences() differences} for a
 * reviewer, and as {@link #edits() edits} that carry everything. Rejected annotations count as absent among the
 * differences, and notes, confidences and origins are no differences; the edits carry them too, so that
 * {@code apply(diff(A, B), A)} is B to the last note. Immutable, safe for threads.
 */
public final class SetDiff {

	private final AnnotatedDocument left;
	private final AnnotatedDocument right;
	private final List<Difference> differences;
	private final List<Edit> edits;
	private final SetAlignment alignment;

	private SetDiff(AnnotatedDocument left, AnnotatedDocument right, List<Difference> differences, List<Edit> edits,
			SetAlignment alignment) {
		this.left = left;
		this.right = right;
		this.differences = Collections.unmodifiableList(differences);
		this.edits = Collections.unmodifiableList(edits);
		this.alignment = alignment;
	}

	/**
	 * Compares two sets.
	 *
	 * @throws IllegalArgumentException if they are not of the same text
	 */
	public static SetDiff between(AnnotatedDocument left, AnnotatedDocument right, SchemaSpec schema) {
		if (!left.text().equals(right.text())) {
			throw new IllegalArgumentException("The sets of " + left.annotator() + " and " + right.annotator()
					+ " annotate different texts, so they cannot be compared");
		}
		SetAlignment alignment = SetAlignment.of(counted(left.annotations()), counted(right.annotations()), schema);
		List<Difference> differences = new DifferenceFinder(left.info().id(), alignment).find();
		return new SetDiff(left, right, differences, edits(left, right, alignment), alignment);
	}

	/** The annotations that stand: all but the rejected. */
	public static List<AnnotationRecord> counted(List<? extends AnnotationRecord> annotations) {
		List<AnnotationRecord> counted = new ArrayList<>(annotations.size());
		for (AnnotationRecord annotation : annotations) {
			if (annotation.provenance().status() != Status.REJECTED) {
				counted.add(annotation);
			}
		}
		return counted;
	}

	/** Matched pairs become replacements; what else stands on one side only is added or taken away. */
	private static List<Edit> edits(AnnotatedDocument left, AnnotatedDocument right, SetAlignment alignment) {
		Map<AnnotationRecord, Integer> surplus = new HashMap<>();
		left.annotations().forEach(annotation -> surplus.merge(annotation, 1, Integer::sum));
		right.annotations().forEach(annotation -> surplus.merge(annotation, -1, Integer::sum));
		List<Edit> edits = new ArrayList<>();
		for (Pair<AnnotationRecord> pair : alignment.pairs()) {
			if (surplus.get(pair.left()) > 0 && surplus.get(pair.right()) < 0) {
				surplus.merge(pair.left(), -1, Integer::sum);
				surplus.merge(pair.right(), 1, Integer::sum);
				edits.add(new Edit(pair.left(), pair.right()));
			}
		}
		rest(left.annotations(), surplus, 1, edits);
		rest(right.annotations(), surplus, -1, edits);
		return edits;
	}

	private static void rest(List<AnnotationRecord> annotations, Map<AnnotationRecord, Integer> surplus, int sign,
			List<Edit> edits) {
		for (AnnotationRecord annotation : annotations) {
			if (surplus.get(annotation) * sign > 0) {
				surplus.merge(annotation, -sign, Integer::sum);
				edits.add(sign > 0 ? new Edit(annotation, null) : new Edit(null, annotation));
			}
		}
	}

	/**
	 * The left set with the edits done, in document order; what the edits do not name stays.
	 *
	 * @throws IllegalArgumentException if an annotation to take away or replace is not there
	 */
	public AnnotatedDocument apply(AnnotatedDocument left) {
		Map<AnnotationRecord, Integer> gone = new HashMap<>();
		List<AnnotationRecord> result = new ArrayList<>();
		for (Edit edit : edits) {
			if (edit.before() != null) {
				gone.merge(edit.before(), 1, Integer::sum);
			}
			if (edit.after() != null) {
				result.add(edit.after());
			}
		}
		for (AnnotationRecord annotation : left.annotations()) {
			if (gone.getOrDefault(annotation, 0) > 0) {
				gone.merge(annotation, -1, Integer::sum);
			} else {
				result.add(annotation);
			}
		}
		gone.forEach((annotation, count) -> {
			if (count > 0) {
				throw new IllegalArgumentException("The set has no annotation " + annotation.id() + " as the edits expect it");
			}
		});
		return left.withAnnotations(DocumentOrder.sorted(result));
	}

	/** The document's id. */
	public String document() {
		return left.info().id();
	}

	/** The left set. */
	public AnnotatedDocument left() {
		return left;
	}

	/** The right set. */
	public AnnotatedDocument right() {
		return right;
	}

	/** What a reviewer should look at, in the order of the text. */
	public List<Difference> differences() {
		return differences;
	}

	/** What leads from left to right, notes and all. */
	public List<Edit> edits() {
		return edits;
	}

	/** Which annotations were taken for the same. */
	public SetAlignment alignment() {
		return alignment;
	}

	/** How many differences there are of each kind; kinds without any are absent. */
	public Map<DifferenceKind, Integer> counts() {
		Map<DifferenceKind, Integer> counts = new EnumMap<>(DifferenceKind.class);
		differences.forEach(difference -> counts.merge(difference.kind(), 1, Integer::sum));
		return counts;
	}
}
