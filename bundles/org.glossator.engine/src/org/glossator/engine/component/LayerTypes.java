package org.glossator.engine.component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.engine.TypeSystems;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;

/**
 * Which UIMA type and feature each layer and feature of the schema is. As a component's parameter {@code layers} it is
 * written {@code entity=TYPE} and {@code entity.kind=FEATURE}; what is not given is the built-in schema's. Immutable.
 */
public final class LayerTypes {

	/** Those of the built-in schema. */
	public static final LayerTypes BUILT_IN = new LayerTypes(Map.ofEntries(Map.entry("entity", TypeSystems.NAMED_ENTITY), Map.entry("entity.kind", "value"),
			Map.entry("claim", "webanno.custom.Claim"), Map.entry("claim.type", "claimType"), Map.entry("bias", "webanno.custom.Bias"),
			Map.entry("boilerplate", "webanno.custom.Boilerplate"), Map.entry("claimant", "webanno.custom.Claimant"), Map.entry("target", "webanno.custom.Target"), Map.entry("speaker", "webanno.custom.Speaker"),
			Map.entry("slant", "webanno.custom.Slant"), Map.entry("reliability", "webanno.custom.Reliability")));

	private final Map<String, String> names;

	private LayerTypes(Map<String, String> names) {
		this.names = names;
	}

	/** Those of a schema. */
	public static LayerTypes of(SchemaSpec schema) {
		Map<String, String> names = new HashMap<>();
		for (LayerSpec layer : schema.layers()) {
			names.put(layer.name(), layer.kind() == LayerKind.CHAIN ? TypeSystems.chainLinkType(layer) : layer.uimaType());
			for (FeatureSpec feature : layer.features()) {
				names.put(layer.name() + "." + feature.name(), feature.uimaName());
			}
		}
		return new LayerTypes(names);
	}

	/** From a component's parameter; null for the built-in ones. */
	public static LayerTypes parse(String[] parameter) {
		if (parameter == null) {
			return BUILT_IN;
		}
		Map<String, String> names = new HashMap<>();
		for (String pair : parameter) {
			int equals = pair.indexOf('=');
			if (equals < 0) {
				throw new IllegalArgumentException("The parameter \"layers\" wants entries such as entity=TYPE, not \"" + pair + "\".");
			}
			names.put(pair.substring(0, equals), pair.substring(equals + 1));
		}
		return new LayerTypes(names);
	}

	/** As a component's parameter. */
	public String[] parameter() {
		List<String> pairs = new ArrayList<>();
		names.forEach((name, type) -> pairs.add(name + "=" + type));
		pairs.sort(null);
		return pairs.toArray(String[]::new);
	}

	/** The names of the layers, sorted. */
	public List<String> layers() {
		return names.keySet().stream().filter(name -> name.indexOf('.') < 0).sorted().toList();
	}

	/** The type of a layer, or null where the schema has none of that name. */
	public String type(String layer) {
		return names.get(layer);
	}

	/** The feature's name in the layer's type. */
	public String feature(String layer, String feature) {
		return names.getOrDefault(layer + "." + feature, feature);
	}
}
