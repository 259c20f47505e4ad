package org.glossator.text.schema;

import java.util.List;
import java.util.Objects;

/**
 * One layer: a kind of annotation with its features. Immutable.
 *
 * @param name unique in its schema, such as {@code claim}
 * @param label what a person reads, such as {@code Claim}
 * @param kind what its annotations are attached to
 * @param description one sentence
 * @param color {@code #rrggbb}
 * @param key the key that tags with it; empty for none
 * @param labelFeature the feature that is shown, coloured, counted and compared as the label; empty for none
 * @param features its features, in the order shown
 * @param uimaType the full name of the UIMA type it maps to, such as {@code webanno.custom.Claim}
 * @param sourceLayers for a relation, the layers its source may be of; for a chain, those of its members; empty for any
 * @param targetLayers for a relation, the layers its target may be of; empty for any
 * @param guideline the guideline text's place, relative to the corpus; empty for none
 */
public record LayerSpec(String name, String label, LayerKind kind, String description, String color, String key,
		String labelFeature, List<FeatureSpec> features, String uimaType, List<String> sourceLayers,
		List<String> targetLayers, String guideline) {

	public LayerSpec {
		Objects.requireNonNull(name);
		Objects.requireNonNull(label);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(description);
		Objects.requireNonNull(color);
		Objects.requireNonNull(key);
		Objects.requireNonNull(labelFeature);
		Objects.requireNonNull(uimaType);
		Objects.requireNonNull(guideline);
		features = List.copyOf(features);
		sourceLayers = List.copyOf(sourceLayers);
		targetLayers = List.copyOf(targetLayers);
	}

	/** A span layer with these features, the first of which is its label, mapped to {@code webanno.custom.NAME}. */
	public static LayerSpec span(String name, FeatureSpec... features) {
		return simple(name, LayerKind.SPAN, features);
	}

	/** A layer of that kind with these features, the first of which is its label. */
	public static LayerSpec simple(String name, LayerKind kind, FeatureSpec... features) {
		return new LayerSpec(name, name, kind, "", "#808080", "", features.length == 0 ? "" : features[0].name(),
				List.of(features), "webanno.custom." + Character.toUpperCase(name.charAt(0)) + name.substring(1),
				List.of(), List.of(), "");
	}

	/** The feature of that name, or null. */
	public FeatureSpec feature(String feature) {
		for (FeatureSpec candidate : features) {
			if (candidate.name().equals(feature)) {
				return candidate;
			}
		}
		return null;
	}
}
