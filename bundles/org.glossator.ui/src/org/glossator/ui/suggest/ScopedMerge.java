package org.glossator.ui.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.core.suggestion.SuggestionMerge;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;

/** What becomes of a set when an engine has run for a part of its text: outside that part, nothing changes. */
final class ScopedMerge {

	private ScopedMerge() {
	}

	/**
	 * The set after the run.
	 *
	 * @param within the part of the text; null for all of it
	 */
	static List<AnnotationRecord> merge(List<AnnotationRecord> existing, List<AnnotationRecord> found, SchemaSpec schema, Span within) {
		if (within == null) {
			return SuggestionMerge.merge(existing, found, schema);
		}
		Set<String> inside = inside(existing, within);
		Map<String, AnnotationRecord> held = new HashMap<>();
		List<AnnotationRecord> before = new ArrayList<>();
		for (AnnotationRecord record : existing) {
			if (record.provenance().status() == Status.SUGGESTED && !inside.contains(record.id())) {
				// Held as if decided on, so that the run neither replaces nor repeats it.
				held.put(record.id(), record);
				before.add(record.withProvenance(record.provenance().withStatus(Status.ACCEPTED)));
			} else {
				before.add(record);
			}
		}
		Set<String> wanted = inside(found, within);
		List<AnnotationRecord> merged = SuggestionMerge.merge(before, found.stream().filter(record -> wanted.contains(record.id())).toList(), schema);
		return merged.stream().map(record -> held.getOrDefault(record.id(), record)).toList();
	}

	/** The ids of the spans that lie in that part, and of the relations and chains among them. */
	private static Set<String> inside(List<AnnotationRecord> records, Span within) {
		Set<String> inside = new HashSet<>();
		for (AnnotationRecord record : records) {
			if (record instanceof SpanRecord span && span.span().begin() >= within.begin() && span.span().end() <= within.end()) {
				inside.add(record.id());
			}
		}
		for (AnnotationRecord record : records) {
			boolean all = switch (record) {
				case RelationRecord relation -> inside.contains(relation.source()) && inside.contains(relation.target());
				case ChainRecord chain -> inside.containsAll(chain.members());
				case SpanRecord span -> false;
				case DocumentLevelRecord document -> false;
			};
			if (all) {
				inside.add(record.id());
			}
		}
		return inside;
	}
}
