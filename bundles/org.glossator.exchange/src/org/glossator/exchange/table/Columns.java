package org.glossator.exchange.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;

/** The columns of a table, in the order written. Immutable. */
final class Columns {

	static final List<String> FIXED = List.of("document", "annotator", "layer", "id", "begin", "end", "fragments", "before", "text", "after",
			"source", "target", "members", "status", "origin", "confidence", "reason", "note");
	/** The last column: values of features that have no column, as a JSON object. */
	static final String MORE = "more";
	/** Before the name of a feature that is called like another column. */
	static final String FEATURE = "feature:";

	private static final Set<String> TAKEN = Set.copyOf(FIXED);

	/** The features with a column, and where it stands. */
	private final Map<String, Integer> features = new LinkedHashMap<>();

	Columns(SchemaSpec schema) {
		for (LayerSpec layer : schema.layers()) {
			for (FeatureSpec feature : layer.features()) {
				features.putIfAbsent(feature.name(), FIXED.size() + features.size());
			}
		}
	}

	/** Where the features stand, by name. */
	Map<String, Integer> features() {
		return features;
	}

	/** The column after the last feature. */
	int more() {
		return FIXED.size() + features.size();
	}

	/** The heading of a feature's column. */
	static String heading(String feature) {
		return TAKEN.contains(feature) || feature.equals(MORE) || feature.startsWith(FEATURE) || feature.isBlank() ? FEATURE + feature : feature;
	}

	/** The feature that a heading stands for. */
	static String feature(String heading) {
		return heading.startsWith(FEATURE) ? heading.substring(FEATURE.length()) : heading;
	}
}
