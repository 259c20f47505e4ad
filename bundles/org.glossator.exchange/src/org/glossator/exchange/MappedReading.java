package org.glossator.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.glossator.core.corpus.DocumentDraft;
import org.glossator.exchange.intake.UnknownLabels;
import org.glossator.exchange.mapping.LabelMapping;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
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

/**
 * Maps the labels of what is read on its way to another taker, and says when all is read what is left of the layers and
 * losses that the files brought: a layer or feature all of whose annotations have become something else is not one of the
 * schema, and what a reader said of labels that were mapped is no longer so. For one reading.
 */
final class MappedReading implements Incoming.Taker {

	private final LabelMapping mapping;
	private final SchemaSpec known;
	private final Consumer<AnnotatedDocument> seen;
	private final Incoming.Taker next;
	private final Set<String> found = new HashSet<>();
	private final Set<String> kinds = new HashSet<>();
	private final Set<String> left = new HashSet<>();
	private final Map<String, Integer> layers = new TreeMap<>();
	private final Map<String, LayerKind> brought = new TreeMap<>();
	private final LossReport foreign = new LossReport();
	private final LossReport kept = new LossReport();
	private SchemaSpec schema;

	/**
	 * @param known the schema before anything is read
	 * @param seen shown each document as it is read, before it is mapped
	 */
	MappedReading(LabelMapping mapping, SchemaSpec known, Consumer<AnnotatedDocument> seen, Incoming.Taker next) {
		this.mapping = mapping;
		this.known = known;
		this.seen = seen;
		this.next = next;
		schema = known;
	}

	@Override
	public void schema(SchemaSpec now) {
		schema = now;
		next.schema(now);
	}

	@Override
	public void text(DocumentDraft draft, Path file) throws IOException {
		next.text(draft, file);
	}

	@Override
	public void annotations(AnnotatedDocument document, String format) throws IOException {
		seen.accept(document);
		AnnotatedDocument mapped = mapping.apply(document);
		mapped.annotations().forEach(record -> layers.merge(record.layer(), 1, Integer::sum));
		if (!mapping.rules().isEmpty()) {
			String name = document.info().id().isEmpty() ? document.info().originalName() : document.info().id();
			for (AnnotationRecord record : document.annotations()) {
				note(record, found);
				kinds.add(key(record.layer(), kind(record).name()));
				UnknownLabels.report(known, name, record, foreign);
			}
			for (AnnotationRecord record : mapped.annotations()) {
				note(record, left);
				check(record, name);
				UnknownLabels.report(known, name, record, kept);
			}
		}
		next.annotations(mapped, format);
	}

	private static LayerKind kind(AnnotationRecord record) {
		return switch (record) {
			case SpanRecord span -> LayerKind.SPAN;
			case RelationRecord relation -> LayerKind.RELATION;
			case ChainRecord chain -> LayerKind.CHAIN;
			case DocumentLevelRecord level -> LayerKind.DOCUMENT;
		};
	}

	private static void note(AnnotationRecord record, Set<String> names) {
		names.add(record.layer());
		for (String feature : record.values().names()) {
			names.add(key(record.layer(), feature));
		}
	}

	private static String key(String layer, String feature) {
		return layer + "\n" + feature;
	}

	/** A span cannot become a relation; a layer that nobody knows is made up. */
	private void check(AnnotationRecord record, String document) throws InputFault {
		LayerKind kind = kind(record);
		LayerSpec layer = schema.layer(record.layer());
		LayerKind there = layer != null ? layer.kind() : brought.computeIfAbsent(record.layer(), name -> kind);
		if (there != kind && !kinds.contains(key(record.layer(), kind.name()))) {
			throw new InputFault(null, 0, "The mapping turns an annotation of " + document + " into the layer " + record.layer()
					+ ", which is of another kind; map spans to layers of spans, relations to layers of relations.");
		}
	}

	/** How many annotations of each layer came by, as they were mapped. */
	Map<String, Integer> layers() {
		return layers;
	}

	/** The schema with what the files brought and the mapping has left of it. */
	SchemaSpec schema() {
		if (mapping.rules().isEmpty()) {
			return schema;
		}
		Set<String> gone = new HashSet<>(found);
		gone.removeAll(left);
		List<LayerSpec> stay = new ArrayList<>();
		boolean changed = false;
		for (LayerSpec layer : schema.layers()) {
			LayerSpec before = known.layer(layer.name());
			if (before == null && gone.contains(layer.name())) {
				changed = true;
			} else {
				LayerSpec now = layer == before ? layer : without(layer, before, gone);
				changed |= now != layer;
				stay.add(now);
			}
		}
		for (Map.Entry<String, LayerKind> layer : brought.entrySet()) {
			changed = true;
			stay.add(LayerSpec.simple(layer.getKey(), layer.getValue(), features(layer.getKey())));
		}
		if (!changed) {
			return schema;
		}
		Set<String> used = new HashSet<>();
		stay.forEach(layer -> layer.features().forEach(feature -> used.add(feature.tagSet())));
		SchemaSpec pruned = new SchemaSpec(schema.version(), stay,
				schema.tagSets().stream().filter(tags -> known.tagSet(tags.name()) != null || used.contains(tags.name())).toList());
		return pruned.equals(known) ? known : pruned;
	}

	private FeatureSpec[] features(String layer) {
		return left.stream().filter(name -> name.startsWith(layer + "\n")).map(name -> name.substring(layer.length() + 1)).sorted()
				.map(name -> new FeatureSpec(name, name, FeatureType.TEXT, "", false, false, null, null, "", "", name)).toArray(FeatureSpec[]::new);
	}

	/** A layer without the new features that are gone, and without new layers that are gone at the ends of its relations. */
	private LayerSpec without(LayerSpec layer, LayerSpec before, Set<String> gone) {
		List<FeatureSpec> features = layer.features().stream()
				.filter(feature -> !gone.contains(key(layer.name(), feature.name())) || before != null && before.feature(feature.name()) != null).toList();
		List<String> sources = layer.sourceLayers().stream().filter(name -> !gone.contains(name) || known.layer(name) != null).toList();
		List<String> targets = layer.targetLayers().stream().filter(name -> !gone.contains(name) || known.layer(name) != null).toList();
		if (features.size() == layer.features().size() && sources.size() == layer.sourceLayers().size() && targets.size() == layer.targetLayers().size()) {
			return layer;
		}
		String label = features.stream().anyMatch(feature -> feature.name().equals(layer.labelFeature())) ? layer.labelFeature() : "";
		LayerSpec now = new LayerSpec(layer.name(), layer.label(), layer.kind(), layer.description(), layer.color(), layer.key(), label, features,
				layer.uimaType(), sources, targets, layer.guideline());
		return now.equals(before) ? before : now;
	}

	/** The losses of the readers, with what they said of unknown labels as it is after the mapping. */
	List<Loss> losses(LossReport said) {
		Set<String> before = new HashSet<>();
		Set<String> told = new HashSet<>();
		foreign.losses().forEach(loss -> before.add(loss.what()));
		LossReport now = new LossReport();
		for (Loss loss : said.losses()) {
			told.add(loss.what());
			if (!before.contains(loss.what())) {
				now.addAll(loss);
			}
		}
		for (Loss loss : kept.losses()) {
			// What readers of a format keep to themselves stays so.
			if (told.contains(loss.what()) || !before.contains(loss.what())) {
				now.addAll(loss);
			}
		}
		return now.losses();
	}
}
