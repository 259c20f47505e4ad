package org.glossator.review.agreement;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Agreement of annotators in all layers. Immutable.
 *
 * @param annotators whose sets were compared, in order of name
 * @param documents how many documents there were
 * @param options what was asked
 * @param layers by name
 * @param overall the coded figures and F1 over all layers; empty for fewer than two annotators
 */
public record AgreementReport(List<String> annotators, int documents, AgreementOptions options,
		Map<String, LayerAgreement> layers, Map<Measure, Figure> overall) {

	public AgreementReport {
		annotators = List.copyOf(annotators);
		overall = Collections.unmodifiableMap(overall);
		layers = Collections.unmodifiableMap(new TreeMap<>(layers));
	}
}
