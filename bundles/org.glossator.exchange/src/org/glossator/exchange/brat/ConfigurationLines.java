package org.glossator.exchange.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.glossator.exchange.label.PlainNames;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/** The {@code annotation.conf} and {@code visual.conf} of a folder: the schema, and what was met beyond it. One thread. */
final class ConfigurationLines {

	/** How many values an attribute may list. */
	private static final int MOST_VALUES = 200;

	private final Map<String, LayerSpec> layers = new LinkedHashMap<>();
	private final Map<String, LayerKind> kinds = new LinkedHashMap<>();
	private final Map<String, Set<String>> attributeLayers = new LinkedHashMap<>();
	private final Map<String, Set<String>> attributeValues = new LinkedHashMap<>();

	ConfigurationLines(SchemaSpec schema) {
		for (LayerSpec layer : schema.layers()) {
			if (layer.kind() == LayerKind.DOCUMENT) {
				continue;
			}
			layers.put(layer.name(), layer);
			kinds.put(layer.name(), layer.kind());
			for (FeatureSpec feature : layer.features()) {
				TagSetSpec tagSet = schema.tagSetOf(feature);
				if (tagSet != null && layer.kind() != LayerKind.CHAIN) {
					for (TagSpec tag : tagSet.tags()) {
						if (BratWords.isWord(tag.name())) {
							attribute(layer.name(), feature.name(), tag.name());
						}
					}
				}
			}
		}
	}

	/** An annotation was written. */
	void see(AnnotationRecord record) {
		kinds.putIfAbsent(record.layer(), switch (record) {
			case SpanRecord span -> LayerKind.SPAN;
			case RelationRecord relation -> LayerKind.RELATION;
			case ChainRecord chain -> LayerKind.CHAIN;
			case DocumentLevelRecord level -> LayerKind.DOCUMENT;
		});
	}

	/** A value was written as an attribute. */
	void attribute(String layer, String feature, String value) {
		attributeLayers.computeIfAbsent(feature, key -> new TreeSet<>()).add(layer);
		Set<String> values = attributeValues.computeIfAbsent(feature, key -> new TreeSet<>());
		if (values.size() < MOST_VALUES && !value.contains("|") && !value.contains(",")) {
			values.add(value);
		}
	}

	private boolean isEvent(String name) {
		LayerSpec layer = layers.get(name);
		return layer != null && layer.features().stream().anyMatch(feature -> feature.type() == FeatureType.LINK);
	}

	String annotation() {
		StringBuilder out = new StringBuilder("[entities]\n");
		List<String> spans = kinds.keySet().stream().filter(name -> kinds.get(name) == LayerKind.SPAN).toList();
		spans.stream().filter(name -> !isEvent(name)).forEach(name -> out.append(PlainNames.encode(name)).append('\n'));
		out.append("\n[relations]\n");
		kinds.forEach((name, kind) -> {
			LayerSpec layer = layers.get(name);
			if (kind == LayerKind.RELATION) {
				out.append(PlainNames.encode(name)).append("\tArg1:").append(types(layer == null ? List.of() : layer.sourceLayers(), spans))
						.append(", Arg2:").append(types(layer == null ? List.of() : layer.targetLayers(), spans)).append('\n');
			} else if (kind == LayerKind.CHAIN) {
				String members = types(layer == null ? List.of() : layer.sourceLayers(), spans);
				out.append(PlainNames.encode(name)).append("\tArg1:").append(members).append(", Arg2:").append(members)
						.append(", <REL-TYPE>:symmetric-transitive\n");
			}
		});
		out.append("\n[events]\n");
		spans.stream().filter(this::isEvent).forEach(name -> {
			List<String> roles = new ArrayList<>();
			for (FeatureSpec feature : layers.get(name).features()) {
				if (feature.type() == FeatureType.LINK) {
					roles.add(PlainNames.encode(feature.name()) + "*:" + types(List.of(), spans));
				}
			}
			out.append(PlainNames.encode(name)).append('\t').append(String.join(", ", roles)).append('\n');
		});
		out.append("\n[attributes]\n");
		attributeLayers.forEach((feature, targets) -> {
			out.append(PlainNames.encode(feature)).append("\tArg:").append(types(List.copyOf(targets), spans));
			Set<String> values = attributeValues.get(feature);
			if (!values.isEmpty()) {
				out.append(", Value:").append(String.join("|", values));
			}
			out.append('\n');
		});
		return out.toString();
	}

	private static String types(List<String> some, List<String> all) {
		List<String> names = some.isEmpty() ? all : some;
		return names.isEmpty() ? "<ENTITY>" : String.join("|", names.stream().map(PlainNames::encode).toList());
	}

	String visual() {
		StringBuilder out = new StringBuilder("[labels]\n");
		for (LayerSpec layer : layers.values()) {
			String label = layer.label().replaceAll("[\\s|]+", " ").strip();
			out.append(PlainNames.encode(layer.name())).append(" | ").append(label.isEmpty() ? layer.name() : label).append('\n');
		}
		out.append("\n[drawing]\n");
		for (LayerSpec layer : layers.values()) {
			if (layer.kind() == LayerKind.SPAN && layer.color().matches("#[0-9a-fA-F]{6}")) {
				out.append(PlainNames.encode(layer.name())).append("\tbgColor:").append(layer.color()).append('\n');
			}
		}
		return out.toString();
	}
}
