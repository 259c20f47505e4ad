package org.glossator.text.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A corpus's layers and tag sets as an immutable value.
 *
 * @param version changes with every edit of the schema; written into {@code .spans} files
 * @param layers the layers, in the order shown
 * @param tagSets the tag sets
 */
public record SchemaSpec(String version, List<LayerSpec> layers, List<TagSetSpec> tagSets) {

	/** A schema without layers. */
	public static final SchemaSpec EMPTY = new SchemaSpec("", List.of(), List.of());

	public SchemaSpec {
		Objects.requireNonNull(version);
		layers = List.copyOf(layers);
		tagSets = List.copyOf(tagSets);
	}

	/** The layer of that name, or null. */
	public LayerSpec layer(String name) {
		for (LayerSpec layer : layers) {
			if (layer.name().equals(name)) {
				return layer;
			}
		}
		return null;
	}

	/** The features of each layer that link to other annotations, by the layer's name; layers without such are left out. */
	public Map<String, List<String>> linkFeatures() {
		Map<String, List<String>> features = new HashMap<>();
		for (LayerSpec layer : layers) {
			List<String> own = layer.features().stream().filter(feature -> feature.type() == FeatureType.LINK).map(FeatureSpec::name).toList();
			if (!own.isEmpty()) {
				features.put(layer.name(), own);
			}
		}
		return features;
	}

	/** The tag set of that name, or null. */
	public TagSetSpec tagSet(String name) {
		for (TagSetSpec tagSet : tagSets) {
			if (tagSet.name().equals(name)) {
				return tagSet;
			}
		}
		return null;
	}

	/** The tag set of a feature, or null where it has none. */
	public TagSetSpec tagSetOf(FeatureSpec feature) {
		return feature.tagSet().isEmpty() ? null : tagSet(feature.tagSet());
	}
}
