package org.glossator.text.record;

import java.util.Objects;

/**
 * A directed relation between two annotations of the same set. Immutable.
 *
 * @param id unique in its set, or empty
 * @param layer the layer's name
 * @param source the id of the annotation it starts from (in UIMA terms the governor)
 * @param target the id of the annotation it points to (in UIMA terms the dependent)
 * @param values feature values
 * @param provenance where it comes from
 */
public record RelationRecord(String id, String layer, String source, String target, FeatureValues values, Provenance provenance)
		implements AnnotationRecord {

	public RelationRecord {
		Objects.requireNonNull(id);
		Objects.requireNonNull(layer);
		Objects.requireNonNull(source);
		Objects.requireNonNull(target);
		Objects.requireNonNull(values);
		Objects.requireNonNull(provenance);
	}

	@Override
	public RelationRecord withId(String other) {
		return new RelationRecord(other, layer, source, target, values, provenance);
	}

	@Override
	public RelationRecord withValues(FeatureValues other) {
		return new RelationRecord(id, layer, source, target, other, provenance);
	}

	@Override
	public RelationRecord withProvenance(Provenance other) {
		return new RelationRecord(id, layer, source, target, values, other);
	}
}
