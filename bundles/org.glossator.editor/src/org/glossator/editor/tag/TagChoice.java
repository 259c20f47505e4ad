package org.glossator.editor.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.glossator.text.record.FeatureValues;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/**
 * One thing a span can be tagged as: a layer, with a tag as its label or without.
 *
 * @param layer the layer, of spans
 * @param tag the tag that becomes the label feature's value, or null for the layer's default values alone
 */
public record TagChoice(LayerSpec layer, TagSpec tag) {

	public TagChoice {
		Objects.requireNonNull(layer);
	}

	/** All choices of a schema, layer by layer, each layer without a tag first. */
	public static List<TagChoice> all(SchemaSpec schema) {
		List<TagChoice> all = new ArrayList<>();
		for (LayerSpec layer : schema.layers()) {
			if (layer.kind() == LayerKind.SPAN) {
				all.add(new TagChoice(layer, null));
				FeatureSpec label = layer.feature(layer.labelFeature());
				TagSetSpec tags = label == null ? null : schema.tagSetOf(label);
				if (tags != null) {
					tags.tags().forEach(tag -> all.add(new TagChoice(layer, tag)));
				}
			}
		}
		return all;
	}

	/** The choice of that layer and label value, or null where the schema has none. */
	public static TagChoice of(SchemaSpec schema, String layer, String value) {
		LayerSpec found = schema.layer(layer);
		if (found == null || found.kind() != LayerKind.SPAN) {
			return null;
		}
		if (value == null || value.isEmpty()) {
			return new TagChoice(found, null);
		}
		FeatureSpec label = found.feature(found.labelFeature());
		TagSetSpec tags = label == null ? null : schema.tagSetOf(label);
		TagSpec tag = tags == null ? null : tags.tag(value);
		return tag == null ? null : new TagChoice(found, tag);
	}

	/** The value of the label feature; empty where no tag is chosen. */
	public String value() {
		return tag == null ? "" : tag.name();
	}

	/** What a person reads, such as {@code Claim: Accusation}. */
	public String label() {
		return tag == null ? layer.label() : layer.label() + ": " + (tag.label().isEmpty() ? tag.name() : tag.label());
	}

	/** The key that chooses it; empty for none. */
	public String key() {
		return tag == null ? layer.key() : tag.key();
	}

	/** When to use it. */
	public String description() {
		return tag == null ? layer.description() : tag.description();
	}

	/** The colour it is shown in, as {@code #rrggbb}. */
	public String color() {
		return tag == null || tag.color().isEmpty() ? layer.color() : tag.color();
	}

	/** The values of a new annotation: the layer's defaults, and the tag. */
	public FeatureValues values() {
		FeatureValues values = FeatureValues.NONE;
		for (FeatureSpec feature : layer.features()) {
			if (!feature.defaultValue().isEmpty()) {
				values = values.with(feature.name(), feature.defaultValue());
			}
		}
		return tag == null ? values : values.with(layer.labelFeature(), tag.name());
	}
}
