package org.glossator.review.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/** The order of a feature's values, where it has one: numbers by size, the tags of an ordered tag set as listed. */
final class Ranks {

	private Ranks() {
	}

	/** From low to high; null where the feature's values have no order. */
	static List<String> of(SchemaSpec schema, String layerName, String featureName, List<AnnotationRecord[]> items) {
		LayerSpec layer = schema.layer(layerName);
		FeatureSpec feature = layer == null ? null : layer.feature(featureName);
		if (feature == null) {
			return null;
		}
		if (feature.type() == FeatureType.INTEGER || feature.type() == FeatureType.DECIMAL) {
			return numbers(featureName, items);
		}
		TagSetSpec tags = schema.tagSetOf(feature);
		return tags == null || !tags.ordered() ? null : tags.tags().stream().map(TagSpec::name).toList();
	}

	/** What is no number has no rank and is left to come last. */
	private static List<String> numbers(String feature, List<AnnotationRecord[]> items) {
		TreeMap<String, BigDecimal> numbers = new TreeMap<>();
		for (AnnotationRecord[] item : items) {
			for (AnnotationRecord annotation : item) {
				if (annotation != null) {
					annotation.values().all(feature).forEach(value -> {
						BigDecimal number = number(value);
						if (number != null) {
							numbers.put(value, number);
						}
					});
				}
			}
		}
		List<String> sorted = new ArrayList<>(numbers.keySet());
		sorted.sort(Comparator.comparing(numbers::get));
		return sorted;
	}

	private static BigDecimal number(String value) {
		return value.matches("[+-]?\\d{1,30}(\\.\\d{1,30})?") ? new BigDecimal(value) : null;
	}
}
