package org.glossator.text.record;

import java.util.Objects;

/**
 * An annotation of the document as a whole, such as its slant. Immutable.
 *
 * @param id unique in its set, or empty
 * @param layer the layer's name
 * @param values feature values
 * @param provenance where it comes from
 */
public record DocumentLevelRecord(String id, String layer, FeatureValues values, Provenance provenance)
		implements AnnotationRecord {

	public DocumentLevelRecord {
		Objects.requireNonNull(id);
		Objects.requireNonNull(layer);
		Objects.requireNonNull(values);
		Objects.requireNonNull(provenance);
	}

	@Override
	public DocumentLevelRecord withId(String other) {
		return new DocumentLevelRecord(other, layer, values, provenance);
	}

	@Override
	public DocumentLevelRecord withValues(FeatureValues other) {
		return new DocumentLevelRecord(id, layer, other, provenance);
	}

	@Override
	public DocumentLevelRecord withProvenance(Provenance other) {
		return new DocumentLevelRecord(id, layer, values, other);
	}
}
