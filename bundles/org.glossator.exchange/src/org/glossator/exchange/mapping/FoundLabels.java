package org.glossator.exchange.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.glossator.exchange.mapping.LabelMapping.Source;
import org.glossator.exchange.mapping.LabelMapping.Target;

/** Gathers the layers, features and values of files that a schema does not know, and counts them. For one thread. */
public final class FoundLabels {

	/** Of features with more values than this, the feature alone is offered: these are texts or numbers, not labels. */
	private static final int MOST_VALUES = 200;

	/**
	 * Something foreign.
	 *
	 * @param source what it is
	 * @param kind what its annotations are attached to
	 * @param count how many annotations have it
	 */
	public record Found(Source source, LayerKind kind, int count) {
	}

	private static final class Layer {
		private final LayerKind kind;
		private int count;
		private final Map<String, Map<String, Integer>> features = new TreeMap<>();

		Layer(LayerKind kind) {
			this.kind = kind;
		}
	}

	private final SchemaSpec schema;
	private final Map<String, Layer> layers = new TreeMap<>();

	/** What is foreign to that schema. */
	public FoundLabels(SchemaSpec schema) {
		this.schema = schema;
	}

	/** Takes note of a document as it was read. */
	public void see(AnnotatedDocument document) {
		for (AnnotationRecord record : document.annotations()) {
			Layer layer = layers.computeIfAbsent(record.layer(), name -> new Layer(kind(record)));
			layer.count++;
			for (int i = 0; i < record.values().size(); i++) {
				Map<String, Integer> values = layer.features.computeIfAbsent(record.values().name(i), name -> new HashMap<>());
				if (values.size() <= MOST_VALUES) {
					values.merge(record.values().value(i), 1, Integer::sum);
				}
			}
		}
	}

	private static LayerKind kind(AnnotationRecord record) {
		return switch (record) {
			case SpanRecord span -> LayerKind.SPAN;
			case RelationRecord relation -> LayerKind.RELATION;
			case ChainRecord chain -> LayerKind.CHAIN;
			case DocumentLevelRecord document -> LayerKind.DOCUMENT;
		};
	}

	/** What the schema does not know, layer by layer: the layer, its features, their values, the most frequent first. */
	public List<Found> foreign() {
		List<Found> foreign = new ArrayList<>();
		layers.forEach((name, layer) -> {
			LayerSpec known = schema.layer(name);
			boolean unknown = known == null || known.kind() != layer.kind;
			if (unknown) {
				foreign.add(new Found(new Source(name, "", ""), layer.kind, layer.count));
			}
			layer.features.forEach((feature, values) -> {
				FeatureSpec spec = unknown ? null : known.feature(feature);
				if (spec == null) {
					foreign.add(new Found(new Source(name, feature, ""), layer.kind, values.values().stream().mapToInt(Integer::intValue).sum()));
				}
				TagSetSpec tags = spec == null ? null : schema.tagSetOf(spec);
				if (values.size() <= MOST_VALUES && (spec == null || tags != null)) {
					values.entrySet().stream().filter(entry -> tags == null || tags.tag(entry.getKey()) == null)
							.sorted(Map.Entry.<String, Integer> comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
							.forEach(entry -> foreign.add(new Found(new Source(name, feature, entry.getKey()), layer.kind, entry.getValue())));
				}
			});
		});
		return foreign;
	}

	/** Rules for what is called as a layer or tag of ours is, ignoring case, blanks, hyphens and underscores. */
	public static LabelMapping guess(List<Found> foreign, SchemaSpec schema) {
		Map<Source, Target> rules = new LinkedHashMap<>();
		for (Found found : foreign) {
			Target target = guess(found, schema);
			if (target != null) {
				rules.put(found.source(), target);
			}
		}
		return new LabelMapping(rules);
	}

	private static Target guess(Found found, SchemaSpec schema) {
		Source source = found.source();
		Target only = null;
		for (LayerSpec layer : schema.layers()) {
			if (layer.kind() != found.kind()) {
				continue;
			}
			if (source.feature().isEmpty()) {
				if (same(source.layer(), layer.name()) || same(source.layer(), layer.label()) || same(source.layer(), lastPart(layer.uimaType()))) {
					return new Target(layer.name(), "", "");
				}
				continue;
			}
			FeatureSpec label = layer.feature(layer.labelFeature());
			TagSetSpec tags = label == null || source.value().isEmpty() ? null : schema.tagSetOf(label);
			TagSpec tag = tags == null ? null : tags.tags().stream().filter(each -> isCalled(each, source.value())).findFirst().orElse(null);
			if (tag != null && only != null) {
				// A name that several layers have is for the person to decide.
				return null;
			}
			only = tag == null ? only : new Target(layer.name(), label.name(), tag.name());
		}
		return only;
	}

	private static boolean isCalled(TagSpec tag, String name) {
		return same(tag.name(), name) || same(tag.label(), name) || tag.mappings().values().stream().anyMatch(foreign -> same(foreign, name));
	}

	private static String lastPart(String type) {
		return type.substring(type.lastIndexOf('.') + 1);
	}

	private static boolean same(String one, String other) {
		return !one.isEmpty() && bare(one).equals(bare(other));
	}

	private static String bare(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
	}
}
