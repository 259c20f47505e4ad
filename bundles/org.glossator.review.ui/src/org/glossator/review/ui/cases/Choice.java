package org.glossator.review.ui.cases;

import java.util.List;

import org.glossator.review.adjudication.Adjudication;
import org.glossator.review.adjudication.Case;
import org.glossator.review.adjudication.Proposal;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.span.Span;

/** What a person decides on a case with one key. */
public sealed interface Choice {

	/** What one annotator has; where that is nothing, nothing. */
	record One(String annotator) implements Choice {
	}

	/** What all have, side by side. */
	record All() implements Choice {
	}

	/** Nothing to annotate. */
	record None() implements Choice {
	}

	/**
	 * What nobody has just so: somebody's annotation on other words or with other values.
	 *
	 * @param from whose is changed; may be the adjudicated set
	 * @param words the words instead of those it has, or null
	 * @param values the values instead of those it has, or null
	 */
	record Other(String from, Span words, FeatureValues values) implements Choice {
	}

	/** The choice of a digit: 0 for nothing, 1 for the first annotator and so on, the digit after the last for all; else null. */
	static Choice of(int digit, List<String> annotators) {
		return digit == 0 ? new None()
				: digit <= annotators.size() ? new One(annotators.get(digit - 1)) : digit == annotators.size() + 1 ? new All() : null;
	}

	/** What would come of it. */
	default Proposal propose(Adjudication adjudication, Case about, String adjudicator, String reason, String note) {
		return switch (this) {
			case Other other -> OtherForm.propose(adjudication, about, other, adjudicator, reason, note);
			case One one when about.cells().containsKey(one.annotator()) ->
				adjudication.take(about, List.of(one.annotator()), adjudicator, reason, note);
			case All all -> adjudication.take(about, List.copyOf(about.cells().keySet()), adjudicator, reason, note);
			default -> adjudication.nothing(about, adjudicator, reason, note);
		};
	}
}
