package org.glossator.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;

/** Adds to a schema what files bring besides; what is there stays as it is. Stateless. */
public final class SchemaMerge {

	private SchemaMerge() {
	}

	/** The schema with the layers, features and tag sets of {@code found} that it does not have; itself if there are none. */
	public static SchemaSpec merge(SchemaSpec schema, SchemaSpec found) {
		List<LayerSpec> layers = new ArrayList<>(schema.layers());
		List<TagSetSpec> tagSets = new ArrayList<>(schema.tagSets());
		boolean changed = false;
		for (LayerSpec layer : found.layers()) {
			int at = indexOf(layers, layer.name());
			if (at < 0) {
				layers.add(layer);
				changed = true;
			} else {
				LayerSpec merged = merge(layers.get(at), layer);
				changed |= merged != layers.get(at);
				layers.set(at, merged);
			}
		}
		Set<String> used = new LinkedHashSet<>();
		layers.forEach(layer -> layer.features().forEach(feature -> used.add(feature.tagSet())));
		for (TagSetSpec tagSet : found.tagSets()) {
			if (used.contains(tagSet.name()) && schema.tagSet(tagSet.name()) == null) {
				tagSets.add(tagSet);
				changed = true;
			}
		}
		return changed ? new SchemaSpec(schema.version(), layers, tagSets) : schema;
	}

	private static int indexOf(List<LayerSpec> layers, String name) {
		for (int i = 0; i < layers.size(); i++) {
			if (layers.get(i).name().equals(name)) {
				return i;
			}
		}
		return -1;
	}

	private static LayerSpec merge(LayerSpec layer, LayerSpec found) {
		List<FeatureSpec> features = new ArrayList<>(layer.features());
		if (layer.kind() == found.kind()) {
			found.features().stream().filter(feature -> layer.feature(feature.name()) == null).forEach(features::add);
		}
		if (features.size() == layer.features().size()) {
			return layer;
		}
		String label = layer.labelFeature().isEmpty() && layer.features().isEmpty() ? found.labelFeature() : layer.labelFeature();
		return new LayerSpec(layer.name(), layer.label(), layer.kind(), layer.description(), layer.color(), layer.key(), label,
				features, layer.uimaType(), layer.sourceLayers(), layer.targetLayers(), layer.guideline());
	}
}
