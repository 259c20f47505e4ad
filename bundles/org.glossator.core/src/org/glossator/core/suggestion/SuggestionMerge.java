package org.glossator.core.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;

/**
 * What becomes of a set when an engine has run again: decisions stay, open suggestions of engines are replaced by the new
 * ones, and what a person has decided on, accepted or rejected, is not suggested again. The same means the same layer,
 * span and label. Pure: records in, records out.
 */
public final class SuggestionMerge {

	/** What says that two annotations are the same suggestion. */
	private record Sameness(String layer, Object place, String label) {
	}

	private final SchemaSpec schema;
	private final List<AnnotationRecord> merged = new ArrayList<>();
	private final Set<String> ids = new HashSet<>();
	private final Map<Sameness, String> known = new HashMap<>();
	private final Map<String, String> renamed = new HashMap<>();
	private final Set<String> rejected = new HashSet<>();
	private int next = 1;

	private SuggestionMerge(SchemaSpec schema) {
		this.schema = schema;
	}

	/**
	 * The set after a run.
	 *
	 * @param existing the set before it
	 * @param found what the engine suggests, with ids of its own that relations refer to
	 * @param schema says which feature is a layer's label
	 */
	public static List<AnnotationRecord> merge(List<AnnotationRecord> existing, List<AnnotationRecord> found, SchemaSpec schema) {
		SuggestionMerge merge = new SuggestionMerge(schema);
		Set<String> needed = merge.ends(existing);
		for (AnnotationRecord record : existing) {
			if (!isOpenSuggestion(record) || needed.contains(record.id())) {
				merge.keep(record);
			}
		}
		found.stream().filter(record -> record instanceof SpanRecord || record instanceof DocumentLevelRecord).forEach(merge::suggest);
		found.stream().filter(record -> record instanceof RelationRecord || record instanceof ChainRecord).forEach(merge::suggest);
		return merge.merged;
	}

	private static boolean isOpenSuggestion(AnnotationRecord record) {
		return record.provenance().status() == Status.SUGGESTED && record.provenance().origin().kind() == Origin.Kind.ENGINE;
	}

	/** Suggestions that a person's own relations, chains and links hang on stay, decided or not. */
	private Set<String> ends(List<AnnotationRecord> existing) {
		Set<String> ends = new HashSet<>();
		for (AnnotationRecord record : existing) {
			if (!isOpenSuggestion(record)) {
				switch (record) {
					case RelationRecord relation -> ends.addAll(List.of(relation.source(), relation.target()));
					case ChainRecord chain -> ends.addAll(chain.members());
					case SpanRecord span -> ends.addAll(links(span.values()));
					case DocumentLevelRecord document -> ends.addAll(links(document.values()));
				}
			}
		}
		return ends;
	}

	/** Every value that may be a link, without its role; a text that happens to equal an id does no harm. */
	private static List<String> links(FeatureValues values) {
		List<String> links = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			links.add(values.value(i).substring(values.value(i).indexOf('|') + 1));
		}
		return links;
	}

	private void keep(AnnotationRecord record) {
		merged.add(record);
		ids.add(record.id());
		known.put(sameness(record), record.id());
		if (record.provenance().status() == Status.REJECTED) {
			rejected.add(record.id());
		}
	}

	private void suggest(AnnotationRecord record) {
		AnnotationRecord bound = bind(record);
		if (bound == null) {
			return;
		}
		Sameness sameness = sameness(bound);
		String same = known.get(sameness);
		if (same != null) {
			renamed.put(record.id(), same);
			return;
		}
		String id = record.id();
		while (id.isEmpty() || ids.contains(id)) {
			id = "s" + next++;
		}
		ids.add(id);
		renamed.put(record.id(), id);
		known.put(sameness, id);
		merged.add(bound.withId(id));
	}

	/** A relation or chain between the annotations as they are called now; null where an end was rejected or is missing. */
	private AnnotationRecord bind(AnnotationRecord record) {
		return switch (record) {
			case RelationRecord relation -> {
				String source = renamed.get(relation.source());
				String target = renamed.get(relation.target());
				yield source == null || target == null || rejected.contains(source) || rejected.contains(target) ? null
						: new RelationRecord(relation.id(), relation.layer(), source, target, relation.values(), relation.provenance());
			}
			case ChainRecord chain -> {
				List<String> members = chain.members().stream().map(renamed::get).filter(Objects::nonNull).filter(id -> !rejected.contains(id)).toList();
				yield members.size() < 2 ? null : new ChainRecord(chain.id(), chain.layer(), members, chain.values(), chain.provenance());
			}
			case SpanRecord span -> span;
			case DocumentLevelRecord document -> document;
		};
	}

	private Sameness sameness(AnnotationRecord record) {
		LayerSpec layer = schema.layer(record.layer());
		String label = layer == null || layer.labelFeature().isEmpty() ? null : record.values().get(layer.labelFeature());
		Object place = switch (record) {
			case SpanRecord span -> span.span();
			case RelationRecord relation -> List.of(relation.source(), relation.target());
			case ChainRecord chain -> chain.members();
			case DocumentLevelRecord document -> Span.of(0, 0);
		};
		return new Sameness(record.layer(), place, label);
	}
}
