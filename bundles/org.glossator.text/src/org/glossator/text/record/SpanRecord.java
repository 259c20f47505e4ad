package org.glossator.text.record;

import java.util.Objects;

import org.glossator.text.span.Span;

/**
 * An annotation on a span of text. Immutable.
 *
 * @param id unique in its set, or empty
 * @param layer the layer's name
 * @param span the text covered, in UTF-16 units
 * @param values feature values
 * @param provenance where it comes from
 */
public record SpanRecord(String id, String layer, Span span, FeatureValues values, Provenance provenance)
		implements AnnotationRecord {

	public SpanRecord {
		Objects.requireNonNull(id);
		Objects.requireNonNull(layer);
		Objects.requireNonNull(span);
		Objects.requireNonNull(values);
		Objects.requireNonNull(provenance);
	}

	@Override
	public SpanRecord withId(String other) {
		return new SpanRecord(other, layer, span, values, provenance);
	}

	@Override
	public SpanRecord withValues(FeatureValues other) {
		return new SpanRecord(id, layer, span, other, provenance);
	}

	@Override
	public SpanRecord withProvenance(Provenance other) {
		return new SpanRecord(id, layer, span, values, other);
	}

	/** The same on another span. */
	public SpanRecord withSpan(Span other) {
		return new SpanRecord(id, layer, other, values, provenance);
	}
}
