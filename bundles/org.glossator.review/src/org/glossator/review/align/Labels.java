package org.glossator.review.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;

/**
 * What review asks of a schema: which feature is a layer's label, and which features hold ids of other annotations and
 * so cannot be compared between two sets as text. A layer that the schema does not know has no label and no links.
 * Immutable, safe for threads.
 */
public final class Labels {

	/** Orders values by name and value, so that lists of annotations sort the same everywhere. */
	static final Comparator<FeatureValues> VALUE_ORDER = (a, b) -> {
		int common = Math.min(a.size(), b.size());
		for (int i = 0; i < common; i++) {
			int order = a.name(i).compareTo(b.name(i));
			order = order != 0 ? order : a.value(i).compareTo(b.value(i));
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(a.size(), b.size());
	};

	private final SchemaSpec schema;
	private final Map<String, String> labelFeatures = new HashMap<>();
	private final Map<String, Set<String>> links = new HashMap<>();

	/** The view of that schema. */
	public Labels(SchemaSpec schema) {
		this.schema = schema;
		for (LayerSpec layer : schema.layers()) {
			labelFeatures.put(layer.name(), layer.labelFeature());
			Set<String> linking = new HashSet<>();
			for (FeatureSpec feature : layer.features()) {
				if (feature.type() == FeatureType.LINK) {
					linking.add(feature.name());
				}
			}
			if (!linking.isEmpty()) {
				links.put(layer.name(), linking);
			}
		}
	}

	/** The schema itself. */
	public SchemaSpec schema() {
		return schema;
	}

	/** The name of the layer's label feature; empty for none. */
	public String labelFeature(String layer) {
		return labelFeatures.getOrDefault(layer, "");
	}

	/** The values of the label feature, sorted, each once; empty where the annotation has none. */
	public List<String> labels(AnnotationRecord annotation) {
		return sorted(annotation, labelFeature(annotation.layer()));
	}

	/** The label as one text, several values joined by {@code +}; empty for none. */
	public String label(AnnotationRecord annotation) {
		return String.join("+", labels(annotation));
	}

	/** The values of a feature as one text, as for {@link #label}. */
	public String value(AnnotationRecord annotation, String feature) {
		return String.join("+", sorted(annotation, feature));
	}

	private static List<String> sorted(AnnotationRecord annotation, String feature) {
		if (feature.isEmpty()) {
			return List.of();
		}
		List<String> values = annotation.values().all(feature);
		return values.size() < 2 ? values : new ArrayList<>(new TreeSet<>(values));
	}

	/** Whether that feature's values are ids of other annotations. */
	public boolean isLink(String layer, String feature) {
		Set<String> linking = links.get(layer);
		return linking != null && linking.contains(feature);
	}

	/** The values that mean the same in every set: all but links. */
	FeatureValues plain(AnnotationRecord annotation) {
		Set<String> linking = links.get(annotation.layer());
		FeatureValues values = annotation.values();
		if (linking != null) {
			for (String feature : linking) {
				values = values.get(feature) == null ? values : values.with(feature, List.of());
			}
		}
		return values;
	}

	/** How much of two annotations' values is the same, from 0 to 1; links are left out; 1 where neither has any. */
	double sameness(FeatureValues a, FeatureValues b) {
		Set<String> names = new HashSet<>(a.names());
		names.addAll(b.names());
		if (names.isEmpty()) {
			return 1;
		}
		int same = 0;
		for (String name : names) {
			if (a.all(name).equals(b.all(name))) {
				same++;
			}
		}
		return (double) same / names.size();
	}
}
