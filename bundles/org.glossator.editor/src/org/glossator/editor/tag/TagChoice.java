package org.glossator.editor.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.glossator.text.record.FeatureValues;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/**
 * One thing a span can be tagged as: a layer, with a tag as its label or without, or with the value of another feature.
 *
 * @param layer the layer, of spans
 * @param feature whose value the tag becomes, most often the label feature; null for the layer's default values alone
 * @param tag the value, with its label and key; null exactly where the feature is
 */
public record TagChoice(LayerSpec layer, FeatureSpec feature, TagSpec tag) {

	/** As in the form: a range of more numbers is typed there, not chosen. */
	private static final int MOST_NUMBERS = 20;

	public TagChoice {
		Objects.requireNonNull(layer);
		if (feature == null != (tag == null)) {
			throw new IllegalArgumentException("A feature needs a value, and a value a feature");
		}
	}

	/** All layers and labels of a schema, layer by layer, each layer without a tag first. */
	public static List<TagChoice> all(SchemaSpec schema) {
		List<TagChoice> all = new ArrayList<>();
		for (LayerSpec layer : schema.layers()) {
			if (layer.kind() == LayerKind.SPAN) {
				all.add(new TagChoice(layer, null, null));
				FeatureSpec label = layer.feature(layer.labelFeature());
				TagSetSpec tags = label == null ? null : schema.tagSetOf(label);
				if (tags != null) {
					tags.tags().forEach(tag -> all.add(new TagChoice(layer, label, tag)));
				}
			}
		}
		return all;
	}

	/** All layers and labels, and behind them the values of all other features that have values to choose from. */
	public static List<TagChoice> withValues(SchemaSpec schema) {
		List<TagChoice> all = all(schema);
		for (LayerSpec layer : schema.layers()) {
			for (FeatureSpec feature : layer.kind() == LayerKind.SPAN ? layer.features() : List.<FeatureSpec>of()) {
				if (!feature.name().equals(layer.labelFeature())) {
					values(schema, feature).forEach(value -> all.add(new TagChoice(layer, feature, value)));
				}
			}
		}
		return all;
	}

	private static List<TagSpec> values(SchemaSpec schema, FeatureSpec feature) {
		if (schema.tagSetOf(feature) != null) {
			return schema.tagSetOf(feature).tags();
		}
		if (feature.type() == FeatureType.BOOLEAN) {
			return List.of(value("true", "yes", feature), value("false", "no", feature));
		}
		boolean few = feature.type() == FeatureType.INTEGER && feature.minimum() != null && feature.maximum() != null
				&& feature.maximum() - feature.minimum() < MOST_NUMBERS;
		return few ? IntStream.rangeClosed(feature.minimum(), feature.maximum()).mapToObj(String::valueOf).map(n -> value(n, n, feature)).toList() : List.of();
	}

	private static TagSpec value(String name, String label, FeatureSpec feature) {
		return new TagSpec(name, label, feature.description(), "", "", "", Map.of());
	}

	/** The choice of that layer and label value, or null where the schema has none. */
	public static TagChoice of(SchemaSpec schema, String layer, String value) {
		LayerSpec found = schema.layer(layer);
		if (found == null || found.kind() != LayerKind.SPAN) {
			return null;
		}
		if (value == null || value.isEmpty()) {
			return new TagChoice(found, null, null);
		}
		FeatureSpec label = found.feature(found.labelFeature());
		TagSetSpec tags = label == null ? null : schema.tagSetOf(label);
		TagSpec tag = tags == null ? null : tags.tag(value);
		return tag == null ? null : new TagChoice(found, label, tag);
	}

	/** Whether this is a layer or a label, not the value of another feature. */
	public boolean isLabel() {
		return feature == null || feature.name().equals(layer.labelFeature());
	}

	/** The value of the feature; empty where no tag is chosen. */
	public String value() {
		return tag == null ? "" : tag.name();
	}

	/** What a person reads, such as {@code Claim: Accusation}, or {@code Claim, Voice: Quoted} where it is no label. */
	public String label() {
		return tag == null ? layer.label() : layer.label() + (isLabel() ? "" : ", " + feature.label()) + ": " + (tag.label().isEmpty() ? tag.name() : tag.label());
	}

	/** The key that chooses it; empty for none. */
	public String key() {
		return tag == null ? layer.key() : tag.key();
	}

	/** When to use it. */
	public String description() {
		return tag == null ? layer.description() : tag.description();
	}

	/** The values of a new annotation: the layer's defaults, and the tag. */
	public FeatureValues values() {
		FeatureValues values = FeatureValues.NONE;
		for (FeatureSpec feature : layer.features()) {
			if (!feature.defaultValue().isEmpty()) {
				values = values.with(feature.name(), feature.defaultValue());
			}
		}
		return given(values);
	}

	/** These values with the one chosen: in its feature's place, or beside what is there where there may be several. */
	public FeatureValues given(FeatureValues values) {
		if (tag == null || values.all(feature.name()).contains(tag.name())) {
			return values;
		}
		List<String> now = new ArrayList<>(feature.multiple() ? values.all(feature.name()) : List.of());
		now.add(tag.name());
		return values.with(feature.name(), now);
	}
}
