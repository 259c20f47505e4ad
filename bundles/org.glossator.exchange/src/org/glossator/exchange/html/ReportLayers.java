package org.glossator.exchange.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/** The layers that occur in a document: their colours, names and counts. For one page, one thread. */
final class ReportLayers {

	/** Colours that people with any colour vision tell apart (Okabe and Ito 2008), for layers without one. */
	private static final List<String> COLORS = List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000");

	/** One layer. */
	static final class Entry {

		final int number;
		final String name;
		final String color;
		final Map<String, Integer> labels = new TreeMap<>();
		int count;

		private Entry(int number, String name, String color) {
			this.number = number;
			this.name = name;
			this.color = color;
		}
	}

	private final SchemaSpec schema;
	private final Map<String, Entry> entries = new LinkedHashMap<>();

	ReportLayers(AnnotatedDocument document, SchemaSpec schema) {
		this.schema = schema;
		List<String> names = new ArrayList<>();
		schema.layers().forEach(layer -> names.add(layer.name()));
		document.annotations().stream().map(AnnotationRecord::layer).filter(name -> !names.contains(name)).distinct().forEach(names::add);
		for (AnnotationRecord record : document.annotations()) {
			Entry entry = entries.get(record.layer());
			if (entry == null) {
				LayerSpec layer = schema.layer(record.layer());
				String color = layer != null && layer.color().matches("#[0-9a-fA-F]{6}") && !layer.color().equals("#808080") ? layer.color()
						: COLORS.get(names.indexOf(record.layer()) % COLORS.size());
				entry = new Entry(entries.size(), layer == null || layer.label().isBlank() ? record.layer() : layer.label(), color);
				entries.put(record.layer(), entry);
			}
			entry.count++;
			String label = label(record);
			if (!label.isEmpty()) {
				entry.labels.merge(label, 1, Integer::sum);
			}
		}
	}

	Iterable<Entry> all() {
		return entries.values();
	}

	Entry of(AnnotationRecord record) {
		return entries.get(record.layer());
	}

	/** The annotation's label as a person reads it; empty for none. */
	String label(AnnotationRecord record) {
		LayerSpec layer = schema.layer(record.layer());
		String feature = layer == null ? "" : layer.labelFeature();
		String value = feature.isEmpty() ? record.values().isEmpty() ? null : record.values().value(0) : record.values().get(feature);
		FeatureSpec spec = layer == null ? null : layer.feature(feature);
		TagSetSpec tags = spec == null ? null : schema.tagSetOf(spec);
		TagSpec tag = tags == null || value == null ? null : tags.tag(value);
		return tag != null && !tag.label().isBlank() ? tag.label() : value == null ? "" : value;
	}

	/** A feature's name as a person reads it. */
	String feature(AnnotationRecord record, String feature) {
		LayerSpec layer = schema.layer(record.layer());
		FeatureSpec spec = layer == null ? null : layer.feature(feature);
		return spec == null || spec.label().isBlank() ? feature : spec.label();
	}
}
