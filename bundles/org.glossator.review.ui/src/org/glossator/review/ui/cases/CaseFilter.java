package org.glossator.review.ui.cases;

import java.util.function.Predicate;

import org.glossator.review.adjudication.Case;
import org.glossator.review.diff.DifferenceKind;

/**
 * Which cases are listed and walked. What is null lets everything through. Immutable.
 *
 * @param kind in what the annotators differ
 * @param layer the layer
 * @param tag one of the labels given
 * @param annotator who has something there
 * @param status how far the case is; without it, open and decided ones but not those on which all agree
 */
public record CaseFilter(DifferenceKind kind, String layer, String tag, String annotator, Case.Status status) implements Predicate<Case> {

	/** All cases in which the annotators differ. */
	public static final CaseFilter DIFFERENCES = new CaseFilter(null, null, null, null, null);

	@Override
	public boolean test(Case tested) {
		return (kind == null || tested.differences().contains(kind)) && (layer == null || tested.layer().equals(layer))
				&& (tag == null || tested.labels().contains(tag)) && (annotator == null || tested.cells().containsKey(annotator))
				&& (status == null ? !tested.differences().isEmpty() : tested.status() == status);
	}
}
