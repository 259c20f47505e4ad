package org.glossator.editor.tag;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;

/**
 * The keys that a schema gives its layers, tags and values of features. Upper and lower case are two keys; where a schema uses only one of
 * them, the other does the same. Of two that claim one key the first in the schema has it.
 */
public final class TagKeys {

	private final Map<String, TagChoice> choices = new LinkedHashMap<>();
	private final Map<String, LayerSpec> relations = new LinkedHashMap<>();

	/** The keys of that schema. */
	public TagKeys(SchemaSpec schema) {
		for (TagChoice choice : TagChoice.withValues(schema)) {
			if (!choice.key().isEmpty()) {
				choices.putIfAbsent(choice.key(), choice);
			}
		}
		for (LayerSpec layer : schema.layers()) {
			if ((layer.kind() == LayerKind.RELATION || layer.kind() == LayerKind.CHAIN) && !layer.key().isEmpty() && !choices.containsKey(layer.key())) {
				relations.putIfAbsent(layer.key(), layer);
			}
		}
	}

	/** What this key tags as, or null. */
	public TagChoice choice(String key) {
		return choices.containsKey(key) || relations.containsKey(key) ? choices.get(key) : choices.get(swapped(key));
	}

	/** The layer of relations or chains that this key starts, or null. */
	public LayerSpec relation(String key) {
		return relations.containsKey(key) || choices.containsKey(key) || choices.containsKey(swapped(key)) ? relations.get(key)
				: relations.get(swapped(key));
	}

	private static String swapped(String key) {
		String upper = key.toUpperCase(java.util.Locale.ROOT);
		return upper.equals(key) ? key.toLowerCase(java.util.Locale.ROOT) : upper;
	}

	/** All keys of tags and layers of spans, in the schema's order. */
	public Map<String, TagChoice> choices() {
		return Collections.unmodifiableMap(choices);
	}

	/** All keys of layers of relations and chains, in the schema's order. */
	public Map<String, LayerSpec> relations() {
		return Collections.unmodifiableMap(relations);
	}
}
