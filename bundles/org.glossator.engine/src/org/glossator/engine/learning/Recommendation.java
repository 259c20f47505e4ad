package org.glossator.engine.learning;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/**
 * What a recommender suggests. Immutable.
 *
 * @param layer the layer's name
 * @param document whether it is about the document as a whole
 * @param begin UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 * @param values the label and other features
 * @param confidence the share of such suggestions that were right in cross-validation
 * @param reason for a person to read
 * @param version of the layer's model
 */
public record Recommendation(String layer, boolean document, int begin, int end, FeatureValues values, double confidence, String reason, int version) {

	/** As a suggestion without an id. */
	public AnnotationRecord record() {
		Provenance provenance = Provenance.suggestion(Origin.engine(ModelCard.engine(layer), String.valueOf(version)),
				Math.round(confidence * 1000) / 1000.0, reason);
		return document ? new DocumentLevelRecord("", layer, values, provenance) : new SpanRecord("", layer, Span.of(begin, end), values, provenance);
	}
}
