package org.glossator.engine.learning;

import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/**
 * What a recommender suggests. Immutable.
 *
 * @param layer the layer's name
 * @param begin UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 * @param values the label and other features
 * @param confidence the share of such suggestions that were right in cross-validation
 * @param reason for a person to read
 * @param version of the layer's model
 */
public record Recommendation(String layer, int begin, int end, FeatureValues values, double confidence, String reason, int version) {

	/** As a suggestion without an id. */
	public SpanRecord record() {
		return new SpanRecord("", layer, Span.of(begin, end), values, Provenance.suggestion(Origin.engine(ModelCard.engine(layer), String.valueOf(version)),
				Math.round(confidence * 1000) / 1000.0, reason));
	}
}
