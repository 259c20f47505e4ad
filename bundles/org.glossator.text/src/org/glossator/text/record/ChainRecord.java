package org.glossator.text.record;

import java.util.List;
import java.util.Objects;

/**
 * A chain, such as one of coreference: annotations of the same set in order. Immutable.
 *
 * @param id unique in its set, or empty
 * @param layer the layer's name
 * @param members the ids of its span annotations, in order; a link's own values are values of the member
 * @param values feature values
 * @param provenance where it comes from
 */
public record ChainRecord(String id, String layer, List<String> members, FeatureValues values, Provenance provenance)
		implements AnnotationRecord {

	public ChainRecord {
		Objects.requireNonNull(id);
		Objects.requireNonNull(layer);
		members = List.copyOf(members);
		Objects.requireNonNull(values);
		Objects.requireNonNull(provenance);
	}

	@Override
	public ChainRecord withId(String other) {
		return new ChainRecord(other, layer, members, values, provenance);
	}

	@Override
	public ChainRecord withValues(FeatureValues other) {
		return new ChainRecord(id, layer, members, other, provenance);
	}

	@Override
	public ChainRecord withProvenance(Provenance other) {
		return new ChainRecord(id, layer, members, values, other);
	}
}
