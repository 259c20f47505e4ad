package org.glossator.engine.ruta;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.glossator.engine.component.LayerTypes;

/**
 * What layers and features are called in rules: a layer by its own name, with a capital or without, or by the short
 * name of its type; a feature by the schema's name or the type system's. Immutable.
 */
final class RuleNames {

	private final Map<String, String> types = new LinkedHashMap<>();
	private final Map<String, Map<String, String>> features = new HashMap<>();

	RuleNames(LayerTypes layers) {
		String[] pairs = layers.parameter();
		for (String pair : pairs) {
			int equals = pair.indexOf('=');
			String name = pair.substring(0, equals);
			if (name.indexOf('.') < 0) {
				String type = pair.substring(equals + 1);
				for (String alias : aliases(name, type)) {
					types.putIfAbsent(alias, type);
				}
			}
		}
		for (String pair : pairs) {
			int equals = pair.indexOf('=');
			int dot = pair.indexOf('.');
			if (dot > 0 && dot < equals) {
				String layer = pair.substring(0, dot);
				for (String alias : aliases(layer, layers.type(layer))) {
					features.computeIfAbsent(alias, a -> new HashMap<>()).put(pair.substring(dot + 1, equals), pair.substring(equals + 1));
				}
			}
		}
	}

	private static String[] aliases(String layer, String type) {
		String capital = layer.isEmpty() ? layer : Character.toUpperCase(layer.charAt(0)) + layer.substring(1);
		return new String[] { layer, capital, type == null ? layer : type.substring(type.lastIndexOf('.') + 1) };
	}

	/** The type's full name by each name it has in rules. */
	Map<String, String> types() {
		return types;
	}

	/** The name of the layer of that type, else the type's short name. */
	String name(String type) {
		for (Map.Entry<String, String> known : types.entrySet()) {
			if (known.getValue().equals(type)) {
				return known.getKey();
			}
		}
		return type.substring(type.lastIndexOf('.') + 1);
	}

	boolean isType(String name) {
		return types.containsKey(name);
	}

	/** The type system's name of a feature; the name itself where there is no other. */
	String feature(String type, String name) {
		return features.getOrDefault(type, Map.of()).getOrDefault(name, name);
	}
}
