package org.glossator.bridge;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.glossator.engine.TypeSystems;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;

/**
 * A layer's type in a CAS, with its features.
 *
 * @param type the type of its annotations; for a chain layer that of the chains
 * @param linkType for a chain layer the type of its links, else null
 * @param features the features of the layer that the type has, in the layer's order
 */
record LayerType(Type type, Type linkType, List<LayerFeature> features) {

	/**
	 * A layer's feature in a CAS.
	 *
	 * @param name the feature's name in the layer
	 * @param feature the feature of the type
	 */
	record LayerFeature(String name, Feature feature) {
	}

	/** Finds the type of a layer whose UIMA names are legal. */
	static LayerType of(LayerSpec layer, TypeSystem types) {
		if (layer.kind() == LayerKind.CHAIN) {
			return new LayerType(types.getType(TypeSystems.chainType(layer)), types.getType(TypeSystems.chainLinkType(layer)),
					List.of());
		}
		Type type = types.getType(layer.uimaType());
		List<LayerFeature> features = new ArrayList<>();
		if (!type.getName().equals(CAS.TYPE_NAME_ANNOTATION)) {
			for (FeatureSpec spec : layer.features()) {
				Feature feature = type.getFeatureByBaseName(spec.uimaName());
				if (feature != null) {
					features.add(new LayerFeature(spec.name(), feature));
				}
			}
		}
		return new LayerType(type, null, List.copyOf(features));
	}
}
