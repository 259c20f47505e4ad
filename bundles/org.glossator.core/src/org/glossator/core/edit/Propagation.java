package org.glossator.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;

/** The same annotation made at many places at once. Pure: records in, records out. */
public final class Propagation {

	private Propagation() {
	}

	/**
	 * A set with an accepted annotation of that layer and label on each of the places. Where one is, nothing is added: an
	 * open suggestion or a rejected one is accepted instead, so that nothing stands there twice.
	 *
	 * @param set the set before
	 * @param places where to annotate
	 * @param values the new annotations' values; see {@link #carried}
	 * @param schema says which feature is a layer's label
	 */
	public static List<AnnotationRecord> annotate(List<AnnotationRecord> set, Collection<Span> places, String layer, FeatureValues values,
			SchemaSpec schema) {
		LayerSpec spec = schema.layer(layer);
		String label = spec == null || spec.labelFeature().isEmpty() ? null : spec.labelFeature();
		Set<Span> left = new LinkedHashSet<>(places);
		Map<Span, Integer> same = new HashMap<>();
		List<AnnotationRecord> result = new ArrayList<>(set);
		for (int i = 0; i < set.size(); i++) {
			if (set.get(i) instanceof SpanRecord span && span.layer().equals(layer) && left.contains(span.span())
					&& (label == null || Objects.equals(span.values().get(label), values.get(label)))) {
				// Of several that say the same, one that is accepted stands for all.
				same.merge(span.span(), i, (one, other) -> isAccepted(set.get(one)) ? one : other);
			}
		}
		same.forEach((place, i) -> {
			AnnotationRecord there = set.get(i);
			result.set(i, there.withProvenance(there.provenance().withStatus(Status.ACCEPTED)));
			left.remove(place);
		});
		left.forEach(place -> result.add(new SpanRecord("", layer, place, values, Provenance.MANUAL)));
		return result;
	}

	private static boolean isAccepted(AnnotationRecord record) {
		return record.provenance().status() == Status.ACCEPTED;
	}

	/**
	 * A set with some of its span annotations given another tag. Within their layer they keep their other values; in
	 * another layer they have those given.
	 *
	 * @param ids the annotations; other ids are passed over
	 * @param values the values of a new annotation with that tag
	 */
	public static List<AnnotationRecord> retag(List<AnnotationRecord> set, Collection<String> ids, String layer, FeatureValues values,
			SchemaSpec schema) {
		LayerSpec spec = schema.layer(layer);
		String label = spec == null ? "" : spec.labelFeature();
		Set<String> wanted = new HashSet<>(ids);
		List<AnnotationRecord> result = new ArrayList<>(set.size());
		for (AnnotationRecord record : set) {
			if (!(record instanceof SpanRecord span) || !wanted.contains(span.id())) {
				result.add(record);
			} else if (span.layer().equals(layer)) {
				result.add(label.isEmpty() ? span : span.withValues(span.values().with(label, values.all(label))));
			} else {
				result.add(new SpanRecord(span.id(), layer, span.span(), values, span.provenance()));
			}
		}
		return result;
	}

	/** The values of an annotation that hold wherever its words stand: all but its links, which are of its own place. */
	public static FeatureValues carried(AnnotationRecord example, SchemaSpec schema) {
		LayerSpec layer = schema.layer(example.layer());
		FeatureValues values = example.values();
		if (layer != null) {
			for (FeatureSpec feature : layer.features()) {
				if (feature.type() == FeatureType.LINK) {
					values = values.with(feature.name(), List.of());
				}
			}
		}
		return values;
	}

	/**
	 * A set without some annotations, nor anything that hangs on them: relations go, chains lose members and go with the
	 * last, links are taken out.
	 */
	public static List<AnnotationRecord> remove(List<AnnotationRecord> set, Collection<String> ids, SchemaSpec schema) {
		return Removal.of(set, new HashSet<>(ids), schema);
	}
}
