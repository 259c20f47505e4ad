package org.glossator.ui.find;

import java.util.ArrayList;
import java.util.List;

import org.glossator.core.edit.Propagation;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/**
 * What the places found are tagged as. Immutable.
 *
 * @param layer the layer, of spans
 * @param value the label feature's value; empty for none
 * @param label what a person reads, such as {@code Claim: Accusation}
 * @param values the new annotations' values
 */
record TagToGive(String layer, String value, String label, FeatureValues values) {

	/** All there are in a schema, layer by layer, each layer without a tag first. */
	static List<TagToGive> all(SchemaSpec schema) {
		List<TagToGive> all = new ArrayList<>();
		for (LayerSpec layer : schema.layers()) {
			if (layer.kind() == LayerKind.SPAN) {
				FeatureValues defaults = defaults(layer);
				FeatureSpec label = layer.feature(layer.labelFeature());
				all.add(new TagToGive(layer.name(), "", layer.label(), defaults));
				TagSetSpec tags = label == null ? null : schema.tagSetOf(label);
				if (tags != null) {
					for (TagSpec tag : tags.tags()) {
						all.add(new TagToGive(layer.name(), tag.name(), layer.label() + ": " + (tag.label().isEmpty() ? tag.name() : tag.label()),
								defaults.with(label.name(), tag.name())));
					}
				}
			}
		}
		return all;
	}

	private static FeatureValues defaults(LayerSpec layer) {
		FeatureValues values = FeatureValues.NONE;
		for (FeatureSpec feature : layer.features()) {
			if (!feature.defaultValue().isEmpty()) {
				values = values.with(feature.name(), feature.defaultValue());
			}
		}
		return values;
	}

	/** The same as an annotation that is there, with its values, but not its links. */
	static TagToGive like(AnnotationRecord example, SchemaSpec schema) {
		LayerSpec layer = schema.layer(example.layer());
		String value = layer == null || layer.labelFeature().isEmpty() ? null : example.values().get(layer.labelFeature());
		return new TagToGive(example.layer(), value == null ? "" : value, RecordTexts.name(schema, example), Propagation.carried(example, schema));
	}

	/** Whether it is the same tag, whatever its other values. */
	boolean isSameTag(TagToGive other) {
		return layer.equals(other.layer) && value.equals(other.value);
	}
}
