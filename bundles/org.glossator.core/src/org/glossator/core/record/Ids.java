package org.glossator.core.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.glossator.model.AnnotationSet;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;

/**
 * The ids of annotations: two letters of the annotator's name and a number that a set never gives twice. Short, and
 * different between annotators, so that a merge of sets made apart seldom meets the same id.
 */
public final class Ids {

	private Ids() {
	}

	/** An id that the set has never given and that is not taken. */
	public static String next(AnnotationSet set, Predicate<String> taken) {
		return next(set, prefix(set.getAnnotator()), taken);
	}

	private static String next(AnnotationSet set, String prefix, Predicate<String> taken) {
		String id;
		do {
			id = prefix + set.getNextId();
			set.setNextId(set.getNextId() + 1);
		} while (taken.test(id));
		return id;
	}

	private static String prefix(String annotator) {
		String letters = annotator.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
		return letters.isEmpty() ? "x" : letters.substring(0, Math.min(2, letters.length()));
	}

	/**
	 * The records with an id each: those without one, or whose id is taken or stands twice, get a new one, and the
	 * relations, chains and links among them follow.
	 */
	public static List<AnnotationRecord> give(AnnotationSet set, List<? extends AnnotationRecord> records, SchemaSpec schema,
			Predicate<String> taken) {
		Map<String, String> renamed = new HashMap<>();
		Set<String> given = new HashSet<>();
		List<String> ids = new ArrayList<>(records.size());
		for (AnnotationRecord record : records) {
			if (!record.id().isEmpty() && !taken.test(record.id()) && given.add(record.id())) {
				ids.add(record.id());
			} else {
				ids.add(null);
			}
		}
		String prefix = prefix(set.getAnnotator());
		for (int i = 0; i < ids.size(); i++) {
			if (ids.get(i) == null) {
				String id = next(set, prefix, candidate -> taken.test(candidate) || given.contains(candidate));
				given.add(id);
				ids.set(i, id);
				// Where an id stood twice among the records, ends keep pointing to the first that has it.
				if (!records.get(i).id().isEmpty() && taken.test(records.get(i).id())) {
					renamed.putIfAbsent(records.get(i).id(), id);
				}
			}
		}
		List<AnnotationRecord> named = new ArrayList<>(records.size());
		for (int i = 0; i < ids.size(); i++) {
			named.add(follow(records.get(i), ids.get(i), renamed, schema));
		}
		return named;
	}

	private static AnnotationRecord follow(AnnotationRecord record, String id, Map<String, String> renamed, SchemaSpec schema) {
		LayerSpec layer = schema.layer(record.layer());
		FeatureValues values = renamed.isEmpty() || layer == null ? record.values() : follow(record.values(), renamed, layer);
		return switch (record) {
			case SpanRecord span -> new SpanRecord(id, span.layer(), span.span(), values, span.provenance());
			case RelationRecord relation -> new RelationRecord(id, relation.layer(), renamed.getOrDefault(relation.source(), relation.source()),
					renamed.getOrDefault(relation.target(), relation.target()), values, relation.provenance());
			case ChainRecord chain -> new ChainRecord(id, chain.layer(),
					chain.members().stream().map(member -> renamed.getOrDefault(member, member)).toList(), values, chain.provenance());
			case DocumentLevelRecord document -> new DocumentLevelRecord(id, document.layer(), values, document.provenance());
		};
	}

	private static FeatureValues follow(FeatureValues values, Map<String, String> renamed, LayerSpec layer) {
		String[] pairs = new String[values.size() * 2];
		boolean changed = false;
		for (int i = 0; i < values.size(); i++) {
			FeatureSpec feature = layer.feature(values.name(i));
			String value = values.value(i);
			int bar = value.indexOf('|');
			String target = feature == null || feature.type() != FeatureType.LINK ? null : renamed.get(value.substring(bar + 1));
			changed |= target != null;
			pairs[2 * i] = values.name(i);
			pairs[2 * i + 1] = target == null ? value : value.substring(0, bar + 1) + target;
		}
		return changed ? FeatureValues.of(pairs) : values;
	}
}
