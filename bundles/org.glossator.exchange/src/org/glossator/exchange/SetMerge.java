package org.glossator.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;

/**
 * Puts imported annotations beside those of a set. An annotation that the set has already, alike in all but id and
 * provenance, is not added again; an id that is taken by another annotation is replaced, wherever it is referred to.
 *
 * @param annotations those of the set, then those added
 * @param added how many were added
 * @param present how many were there already
 */
record SetMerge(List<AnnotationRecord> annotations, int added, int present) {

	static SetMerge of(List<AnnotationRecord> existing, List<AnnotationRecord> imported, SchemaSpec schema) {
		Set<String> taken = new HashSet<>();
		Map<AnnotationRecord, String> there = new HashMap<>();
		for (AnnotationRecord record : existing) {
			taken.add(record.id());
			there.putIfAbsent(bare(record), record.id());
		}
		Map<String, String> ids = new HashMap<>();
		List<AnnotationRecord> added = new ArrayList<>();
		List<String> addedIds = new ArrayList<>();
		// Spans first: relations and chains are compared by what their ends are called in the set.
		for (boolean spans : new boolean[] { true, false }) {
			for (AnnotationRecord record : imported) {
				boolean simple = record instanceof SpanRecord || record instanceof DocumentLevelRecord;
				if (simple != spans) {
					continue;
				}
				String same = there.get(bare(simple ? record : rename(record, ids, schema)));
				String id = same != null ? same : record.id().isEmpty() ? "" : free(record.id(), taken);
				if (!record.id().isEmpty()) {
					ids.put(record.id(), id);
				}
				if (same == null) {
					taken.add(id);
					added.add(record);
					addedIds.add(id);
				}
			}
		}
		List<AnnotationRecord> all = new ArrayList<>(existing);
		for (int i = 0; i < added.size(); i++) {
			all.add(rename(added.get(i), ids, schema).withId(addedIds.get(i)));
		}
		return new SetMerge(List.copyOf(all), added.size(), imported.size() - added.size());
	}

	private static String free(String id, Set<String> taken) {
		String free = id;
		for (int next = 2; taken.contains(free); next++) {
			free = id + "-" + next;
		}
		return free;
	}

	/** The annotation without what does not make it another one. */
	private static AnnotationRecord bare(AnnotationRecord record) {
		return record.withId("").withProvenance(Provenance.MANUAL);
	}

	private static AnnotationRecord rename(AnnotationRecord record, Map<String, String> ids, SchemaSpec schema) {
		AnnotationRecord linked = record.withValues(links(record, ids, schema));
		return switch (linked) {
			case RelationRecord r -> new RelationRecord(r.id(), r.layer(), ids.getOrDefault(r.source(), r.source()),
					ids.getOrDefault(r.target(), r.target()), r.values(), r.provenance());
			case ChainRecord c -> new ChainRecord(c.id(), c.layer(), c.members().stream().map(id -> ids.getOrDefault(id, id)).toList(),
					c.values(), c.provenance());
			default -> linked;
		};
	}

	private static FeatureValues links(AnnotationRecord record, Map<String, String> ids, SchemaSpec schema) {
		LayerSpec layer = schema.layer(record.layer());
		FeatureValues values = record.values();
		if (layer == null) {
			return values;
		}
		for (FeatureSpec feature : layer.features()) {
			if (feature.type() == FeatureType.LINK && values.get(feature.name()) != null) {
				values = values.with(feature.name(), values.all(feature.name()).stream().map(value -> {
					int bar = value.lastIndexOf('|');
					String id = value.substring(bar + 1);
					return value.substring(0, bar + 1) + ids.getOrDefault(id, id);
				}).toList());
			}
		}
		return values;
	}
}
