package org.glossator.review.agreement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far some annotators agree in one layer.
 *
 * @param annotators who, in order of name
 * @param documents how many documents at least two of them annotated
 * @param units how many annotations of theirs count there
 * @param items how many places at least two of them coded
 * @param figures the figures; a measure that does not apply is absent
 * @param gamma what stands behind gamma; null where it was not computed
 * @param scores what stands behind F1: the second annotator's annotations scored against the first's; null for more than two
 */
public record GroupAgreement(List<String> annotators, int documents, int units, int items, Map<Measure, Figure> figures,
		Gamma.Result gamma, Scores scores) {

	public GroupAgreement {
		annotators = List.copyOf(annotators);
		figures = Collections.unmodifiableMap(figures.isEmpty() ? new EnumMap<>(Measure.class) : new EnumMap<>(figures));
	}

	/** The value of a measure; NaN where it does not apply or is not defined. */
	public double value(Measure measure) {
		Figure figure = figures.get(measure);
		return figure == null ? Double.NaN : figure.value();
	}
}
