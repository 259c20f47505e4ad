package org.glossator.review.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;

/**
 * The one order in which review lists annotations: document-level ones, then spans by begin, longest first, then
 * relations, then chains; those in the same place by layer, id and what else tells them apart.
 */
public final class DocumentOrder {

	/** The order; equal only for equal annotations. */
	public static final Comparator<AnnotationRecord> COMPARATOR = DocumentOrder::compare;

	private DocumentOrder() {
	}

	/** A sorted copy. */
	public static List<AnnotationRecord> sorted(List<? extends AnnotationRecord> annotations) {
		List<AnnotationRecord> sorted = new ArrayList<>(annotations);
		sorted.sort(COMPARATOR);
		return sorted;
	}

	private static int compare(AnnotationRecord a, AnnotationRecord b) {
		int order = Integer.compare(rank(a), rank(b));
		if (order == 0 && a instanceof SpanRecord left && b instanceof SpanRecord right) {
			order = left.span().compareTo(right.span());
		}
		if (order == 0) {
			order = a.layer().compareTo(b.layer());
		}
		if (order == 0) {
			order = a.id().compareTo(b.id());
		}
		return order != 0 || a.equals(b) ? order : a.toString().compareTo(b.toString());
	}

	private static int rank(AnnotationRecord annotation) {
		return switch (annotation) {
			case DocumentLevelRecord document -> 0;
			case SpanRecord span -> 1;
			case RelationRecord relation -> 2;
			case ChainRecord chain -> 3;
		};
	}
}
