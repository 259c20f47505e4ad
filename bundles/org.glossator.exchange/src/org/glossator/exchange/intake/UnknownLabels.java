package org.glossator.exchange.intake;

import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;

/** Tells which layers, features and values of an annotation a schema does not know; they are kept. Stateless. */
public final class UnknownLabels {

	private UnknownLabels() {
	}

	/** Adds what is unknown to the report; nothing where there is no schema to speak of. */
	public static void report(SchemaSpec schema, String document, AnnotationRecord record, LossReport losses) {
		if (schema.layers().isEmpty()) {
			return;
		}
		LayerSpec layer = schema.layer(record.layer());
		String place = document + " " + (record instanceof SpanRecord span ? span.span().toString() : record.id());
		if (layer == null) {
			losses.add(Lost.unknownLayer(record.layer()), place);
			return;
		}
		FeatureValues values = record.values();
		for (int i = 0; i < values.size(); i++) {
			FeatureSpec feature = layer.feature(values.name(i));
			if (feature == null) {
				losses.add(Lost.unknownFeature(layer.name(), values.name(i)), place);
				continue;
			}
			TagSetSpec tags = schema.tagSetOf(feature);
			if (tags != null && !tags.open() && tags.tag(values.value(i)) == null) {
				losses.add(Lost.unknownValue(layer.name(), feature.name(), values.value(i)), place);
			}
		}
	}
}
