package org.glossator.review.diff;

import java.util.List;
import java.util.Objects;

import org.glossator.text.record.AnnotationRecord;

/**
 * One difference between two annotation sets of a text. A matched pair that differs in several ways makes several.
 *
 * @param document the document's id
 * @param layer the layer's name
 * @param kind in what they differ
 * @param feature the feature, for {@link DifferenceKind#LABEL} and {@link DifferenceKind#FEATURE}; empty otherwise
 * @param left the annotations of the left set: one, several for {@link DifferenceKind#MERGED}, none for EXTRA
 * @param right the annotations of the right set: one, several for {@link DifferenceKind#SPLIT}, none for MISSING
 */
public record Difference(String document, String layer, DifferenceKind kind, String feature,
		List<AnnotationRecord> left, List<AnnotationRecord> right) {

	public Difference {
		Objects.requireNonNull(document);
		Objects.requireNonNull(layer);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(feature);
		left = List.copyOf(left);
		right = List.copyOf(right);
	}
}
