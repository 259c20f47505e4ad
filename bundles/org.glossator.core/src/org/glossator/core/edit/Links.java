package org.glossator.core.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;

/** The link values of annotations: kept true when what they point at goes or becomes another. */
final class Links {

	private Links() {
	}

	/** The values without links to these; the very same object where there are none. */
	static FeatureValues without(AnnotationRecord record, Set<String> gone, SchemaSpec schema) {
		LayerSpec layer = schema.layer(record.layer());
		FeatureValues values = record.values();
		if (layer != null && !values.isEmpty()) {
			for (FeatureSpec feature : layer.features()) {
				if (feature.type() == FeatureType.LINK) {
					values = without(values, feature.name(), gone);
				}
			}
		}
		return values;
	}

	/** The values without links to these in one feature; the very same object where there are none. */
	static FeatureValues without(FeatureValues values, String feature, Set<String> gone) {
		return turn(values, feature, link -> gone.contains(link) ? null : link);
	}

	/** The values with links to some led to their heirs instead; the very same object where there are none. */
	static FeatureValues inherit(FeatureValues values, String feature, Map<String, String> heirs) {
		return turn(values, feature, link -> heirs.getOrDefault(link, link));
	}

	private static FeatureValues turn(FeatureValues values, String feature, UnaryOperator<String> where) {
		List<String> links = values.all(feature);
		Set<String> kept = new LinkedHashSet<>();
		for (String link : links) {
			int bar = link.indexOf('|') + 1;
			String target = where.apply(link.substring(bar));
			if (target != null) {
				kept.add(link.substring(0, bar) + target);
			}
		}
		List<String> now = new ArrayList<>(kept);
		return now.equals(links) ? values : values.with(feature, now);
	}
}
