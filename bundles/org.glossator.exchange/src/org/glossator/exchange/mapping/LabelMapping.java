package org.glossator.exchange.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;

/**
 * What foreign layers, features and values become. Of the rules that fit a value, that for the value itself wins over
 * that for its feature; the layer follows the value that has a rule, else the layer's own rule. What no rule names stays
 * as it is. Immutable.
 *
 * @param rules by what is found, in the order made
 */
public record LabelMapping(Map<Source, Target> rules) {

	/**
	 * What is found in a file.
	 *
	 * @param layer the foreign layer
	 * @param feature its feature; empty for the layer as such
	 * @param value the feature's value; empty for all its values
	 */
	public record Source(String layer, String feature, String value) {

		public Source {
			Objects.requireNonNull(layer);
			Objects.requireNonNull(feature);
			Objects.requireNonNull(value);
		}
	}

	/**
	 * What it becomes.
	 *
	 * @param layer the layer; empty to leave the annotation out
	 * @param feature the feature; empty where the label is the layer alone
	 * @param value the value; empty to keep the value found
	 */
	public record Target(String layer, String feature, String value) {

		/** The annotation is not taken over. */
		public static final Target LEAVE_OUT = new Target("", "", "");

		public Target {
			Objects.requireNonNull(layer);
			Objects.requireNonNull(feature);
			Objects.requireNonNull(value);
		}

		/** Whether the annotation is not taken over. */
		public boolean leavesOut() {
			return layer.isEmpty();
		}
	}

	/** Everything stays as it is. */
	public static final LabelMapping NONE = new LabelMapping(Map.of());

	public LabelMapping {
		rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
	}

	/** The same with another rule for that; null takes the rule away. */
	public LabelMapping with(Source source, Target target) {
		Map<Source, Target> changed = new LinkedHashMap<>(rules);
		if (target == null) {
			changed.remove(source);
		} else {
			changed.put(source, target);
		}
		return new LabelMapping(changed);
	}

	/** The document with its annotations mapped; relations and members of chains that would hang in the air go. */
	public AnnotatedDocument apply(AnnotatedDocument document) {
		if (rules.isEmpty()) {
			return document;
		}
		List<AnnotationRecord> mapped = new ArrayList<>(document.annotations().size());
		Set<String> out = new HashSet<>();
		for (AnnotationRecord record : document.annotations()) {
			AnnotationRecord now = map(record);
			if (now == null) {
				out.add(record.id());
			} else {
				mapped.add(now);
			}
		}
		out.remove("");
		return document.withAnnotations(out.isEmpty() ? mapped : withoutEnds(mapped, out));
	}

	private AnnotationRecord map(AnnotationRecord record) {
		Target whole = rules.get(new Source(record.layer(), "", ""));
		String layer = whole == null ? record.layer() : whole.layer();
		List<String> pairs = new ArrayList<>();
		FeatureValues values = record.values();
		boolean leading = false;
		for (int i = 0; i < values.size(); i++) {
			Target target = target(record.layer(), values.name(i), values.value(i));
			if (target == null) {
				pairs.add(values.name(i));
				pairs.add(values.value(i));
				continue;
			}
			if (!leading && !target.layer().equals(record.layer())) {
				layer = target.layer();
				leading = true;
			}
			if (!target.feature().isEmpty()) {
				pairs.add(target.feature());
				pairs.add(target.value().isEmpty() ? values.value(i) : target.value());
			}
		}
		if (layer.isEmpty()) {
			return null;
		}
		return inLayer(record, layer, FeatureValues.of(pairs.toArray(String[]::new)));
	}

	private Target target(String layer, String feature, String value) {
		Target exact = rules.get(new Source(layer, feature, value));
		return exact == null ? rules.get(new Source(layer, feature, "")) : exact;
	}

	private static AnnotationRecord inLayer(AnnotationRecord record, String layer, FeatureValues values) {
		return switch (record) {
			case SpanRecord r -> new SpanRecord(r.id(), layer, r.span(), values, r.provenance());
			case RelationRecord r -> new RelationRecord(r.id(), layer, r.source(), r.target(), values, r.provenance());
			case ChainRecord r -> new ChainRecord(r.id(), layer, r.members(), values, r.provenance());
			case DocumentLevelRecord r -> new DocumentLevelRecord(r.id(), layer, values, r.provenance());
		};
	}

	/** Without the relations and members of chains that would hang in the air. */
	private static List<AnnotationRecord> withoutEnds(List<AnnotationRecord> records, Set<String> out) {
		List<AnnotationRecord> kept = new ArrayList<>(records.size());
		for (AnnotationRecord record : records) {
			switch (record) {
				case RelationRecord relation when out.contains(relation.source()) || out.contains(relation.target()) -> out.add(relation.id());
				case ChainRecord chain -> {
					List<String> members = chain.members().stream().filter(member -> !out.contains(member)).toList();
					if (!members.isEmpty()) {
						kept.add(new ChainRecord(chain.id(), chain.layer(), members, chain.values(), chain.provenance()));
					}
				}
				default -> kept.add(record);
			}
		}
		return kept;
	}
}
