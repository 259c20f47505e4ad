package org.glossator.review.agreement;

import java.util.Map;
import java.util.TreeMap;

/**
 * How well one set finds what another has, in one layer. Immutable.
 *
 * @param strict same place and same label
 * @param span same place, whatever the label
 * @param overlap shared text and same label, matched one to one
 * @param partial the score of SemEval-2020 task 11 for span identification: labels ignored, overlapping spans of one set
 *            taken as one, credit by the share of a span that is found (G. Da San Martino and others, SemEval-2020 Task
 *            11: Detection of Propaganda Techniques in News Articles, 2020); empty for layers that are not on spans
 * @param partialLabelled the same within each label, summed
 * @param labels the same for the annotations of each label, by label; there {@code span} is the share of a label's annotations
 *            whose place the other set has under whatever label
 */
public record Scores(Score strict, Score span, Score overlap, Score partial, Score partialLabelled,
		Map<String, Scores> labels) {

	/** Nothing. */
	public static final Scores NONE = new Scores(Score.NONE, Score.NONE, Score.NONE, Score.NONE, Score.NONE, Map.of());

	/** Both together. */
	public Scores plus(Scores other) {
		Map<String, Scores> both = new TreeMap<>(labels);
		other.labels.forEach((label, scores) -> both.merge(label, scores, Scores::plus));
		return new Scores(strict.plus(other.strict), span.plus(other.span), overlap.plus(other.overlap),
				partial.plus(other.partial), partialLabelled.plus(other.partialLabelled), both);
	}
}
