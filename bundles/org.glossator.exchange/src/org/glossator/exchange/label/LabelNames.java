package org.glossator.exchange.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/**
 * Between the single labels of other tools and our layers with their label features. A foreign label is, in this order, a
 * tag's name in that format, a layer's name, the name of a tag of one layer only, or {@code layer/value}. Immutable.
 */
public final class LabelNames {

	private final SchemaSpec schema;
	private final String format;
	private final LayerKind kind;
	private final Map<String, Label> foreign = new HashMap<>();
	private final Map<String, Label> tags = new HashMap<>();

	/** For the layers of one kind of that schema, and the names that its tags have in that format. */
	public LabelNames(SchemaSpec schema, String format, LayerKind kind) {
		this.schema = schema;
		this.format = format;
		this.kind = kind;
		Set<String> ambiguousForeign = new HashSet<>();
		Set<String> ambiguousTags = new HashSet<>();
		for (LayerSpec layer : schema.layers()) {
			FeatureSpec feature = layer.kind() == kind ? layer.feature(layer.labelFeature()) : null;
			TagSetSpec tagSet = feature == null ? null : schema.tagSetOf(feature);
			if (tagSet == null) {
				continue;
			}
			for (TagSpec tag : tagSet.tags()) {
				Label label = new Label(layer.name(), feature.name(), tag.name());
				String name = tag.mappings().get(format);
				if (name != null && foreign.putIfAbsent(name, label) != null) {
					ambiguousForeign.add(name);
				}
				if (tags.putIfAbsent(tag.name(), label) != null) {
					ambiguousTags.add(tag.name());
				}
			}
		}
		foreign.keySet().removeAll(ambiguousForeign);
		tags.keySet().removeAll(ambiguousTags);
	}

	/** What a foreign label stands for, or null where the schema does not tell. */
	public Label read(String name) {
		Label label = foreign.get(name);
		if (label != null) {
			return label;
		}
		if (known(name) != null) {
			return new Label(name, "", null);
		}
		label = tags.get(name);
		if (label != null) {
			return label;
		}
		for (int slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
			LayerSpec layer = known(name.substring(0, slash));
			if (layer != null) {
				return new Label(layer.name(), feature(layer), name.substring(slash + 1));
			}
		}
		return null;
	}

	/** The layer of that name and of our kind, or null. */
	private LayerSpec known(String name) {
		LayerSpec layer = schema.layer(name);
		return layer == null || layer.kind() != kind ? null : layer;
	}

	private static String feature(LayerSpec layer) {
		return layer.labelFeature().isEmpty() ? Label.FEATURE : layer.labelFeature();
	}

	/** The feature of a layer whose value is its label. */
	public String labelFeature(String layer) {
		LayerSpec known = known(layer);
		return known == null ? Label.FEATURE : feature(known);
	}

	/** The name that a tag has in the format, even where several tags share it; null for none. */
	public String mapped(String layer, String value) {
		LayerSpec known = known(layer);
		FeatureSpec feature = known == null ? null : known.feature(known.labelFeature());
		TagSetSpec tagSet = feature == null ? null : schema.tagSetOf(feature);
		TagSpec tag = tagSet == null || value == null ? null : tagSet.tag(value);
		return tag == null ? null : tag.mappings().get(format);
	}

	/** The foreign label of an annotation of that layer whose label feature has that value, or null for none. */
	public String write(String layer, String value) {
		if (value == null) {
			return layer;
		}
		LayerSpec known = known(layer);
		if (known != null) {
			Label label = new Label(layer, feature(known), value);
			String name = mapped(layer, value);
			if (name != null && label.equals(read(name))) {
				return name;
			}
			if (label.equals(read(value))) {
				return value;
			}
		}
		return layer + "/" + value;
	}
}
