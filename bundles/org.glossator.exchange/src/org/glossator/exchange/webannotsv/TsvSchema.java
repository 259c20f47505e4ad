package org.glossator.exchange.webannotsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.glossator.bridge.UimaSchema;
import org.glossator.engine.TypeSystems;
import org.glossator.exchange.DocumentSink;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;

/** The layers that the types of files stand for: known ones where they map to the type, else new ones. For one read. */
final class TsvSchema {

	/** A layer and what it calls the features of its type. */
	final class Layer {

		private LayerSpec spec;
		private final LayerSpec legal;

		private Layer(LayerSpec spec, LayerSpec legal) {
			this.spec = spec;
			this.legal = legal;
		}

		String name() {
			return spec.name();
		}

		/** The layer's name for a feature. */
		String feature(String uimaName) {
			for (FeatureSpec feature : legal.features()) {
				if (feature.uimaName().equals(uimaName)) {
					return feature.name();
				}
			}
			return uimaName;
		}

		private void declare(String uimaName, FeatureType type) {
			if (spec.feature(feature(uimaName)) == null) {
				List<FeatureSpec> features = new ArrayList<>(spec.features());
				features.add(new FeatureSpec(uimaName, uimaName, type, "", type == FeatureType.LINK, false, null, null, "", "", uimaName));
				String label = spec.labelFeature().isEmpty() && spec.features().isEmpty() && type == FeatureType.TEXT ? uimaName : spec.labelFeature();
				spec = new LayerSpec(spec.name(), spec.label(), spec.kind(), spec.description(), spec.color(), spec.key(), label, features,
						spec.uimaType(), spec.sourceLayers(), spec.targetLayers(), spec.guideline());
				changed = true;
			}
		}
	}

	private final SchemaSpec known;
	private final SchemaSpec legal;
	private final Map<String, Layer> layers = new LinkedHashMap<>();
	private final Map<TsvLayer, Layer> declared = new HashMap<>();
	private boolean changed;

	TsvSchema(SchemaSpec known) {
		this.known = known;
		legal = UimaSchema.legal(known);
	}

	/** Tells the sink of the layers so far, if there are new ones since. */
	void tell(DocumentSink sink) {
		if (changed) {
			changed = false;
			List<LayerSpec> specs = layers.values().stream().map(layer -> layer.spec).toList();
			List<TagSetSpec> sets = specs.stream().flatMap(layer -> layer.features().stream()).map(known::tagSetOf)
					.filter(set -> set != null).distinct().toList();
			sink.schema(new SchemaSpec(known.version(), specs, sets));
		}
	}

	/** The layer of spans, or of a chain's links. */
	Layer span(TsvLayer layer) {
		return declared.computeIfAbsent(layer, key -> declare(of(layer.type(), layer.type(), LayerKind.SPAN), layer));
	}

	/** The layer of relations. */
	Layer relation(TsvLayer layer) {
		return declared.computeIfAbsent(layer, key -> declare(of(layer.type(), layer.type(), LayerKind.RELATION), layer));
	}

	/** The layer of the chains that have links of that type. */
	Layer chain(String linkType) {
		String base = linkType.endsWith("Link") ? linkType.substring(0, linkType.length() - 4) : linkType;
		return of(linkType, base + "Chain", LayerKind.CHAIN);
	}

	/** The name of the layer for sentences or tokens. */
	String segment(String type) {
		Layer layer = of(type, type, LayerKind.SPAN);
		if (type.equals(TypeSystems.SENTENCE)) {
			layer.declare("id", FeatureType.TEXT);
		}
		return layer.name();
	}

	private static Layer declare(Layer layer, TsvLayer from) {
		for (TsvLayer.Column column : from.columns()) {
			switch (column.content()) {
				case VALUE, LINK, ELEMENT -> layer.declare(column.feature(), FeatureType.TEXT);
				case TARGET -> layer.declare(column.feature(), FeatureType.LINK);
				default -> {
					// no feature of its own
				}
			}
		}
		return layer;
	}

	/** The layer whose annotations have {@code told} as their type in a file; new ones get {@code type}. */
	private Layer of(String told, String type, LayerKind kind) {
		return layers.computeIfAbsent(kind + " " + told, key -> {
			changed = true;
			for (int i = 0; i < legal.layers().size(); i++) {
				LayerSpec layer = legal.layers().get(i);
				String its = kind == LayerKind.CHAIN && layer.kind() == kind ? TypeSystems.chainLinkType(layer) : layer.uimaType();
				if (layer.kind() == kind && its.equals(told)) {
					return new Layer(known.layers().get(i), layer);
				}
			}
			String bare = type.substring(type.lastIndexOf('.') + 1);
			String shortName = kind == LayerKind.CHAIN && bare.endsWith("Chain") && bare.length() > 5 ? bare.substring(0, bare.length() - 5) : bare;
			boolean taken = known.layer(shortName) != null || layers.values().stream().anyMatch(layer -> layer.name().equals(shortName));
			LayerSpec made = new LayerSpec(taken ? type : shortName, bare, kind, "", "#808080", "", "", List.of(), type, List.of(), List.of(), "");
			return new Layer(made, made);
		});
	}
}
