package org.glossator.core.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.glossator.text.offset.LineTable;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;

/**
 * Searches annotation sets: for places of the text, with what is annotated there already, or for annotations by what they
 * cover and say. Works on snapshots, so it may run on any thread.
 */
public final class SetSearch {

	/**
	 * What annotations are wanted.
	 *
	 * @param words what they cover; null for anything
	 * @param whole whether all of what they cover must be one hit; else it must have a hit
	 * @param layer the layer's name; empty for any
	 * @param label the label feature's value; empty for any
	 * @param status the status; null for any
	 */
	public record Wanted(TextSearch words, boolean whole, String layer, String label, Status status) {

		public Wanted {
			Objects.requireNonNull(layer);
			Objects.requireNonNull(label);
		}
	}

	private SetSearch() {
	}

	/**
	 * The places of a text that a search hits, in order, each with the span annotations of the set on exactly that place.
	 *
	 * @throws IllegalStateException as {@link TextSearch#find} does
	 */
	public static List<Hit> places(AnnotatedDocument set, TextSearch search, BooleanSupplier cancelled) {
		List<Span> spans = search.find(set.text(), cancelled);
		if (spans.isEmpty()) {
			return List.of();
		}
		Map<Span, List<SpanRecord>> known = new HashMap<>();
		for (AnnotationRecord record : set.annotations()) {
			if (record instanceof SpanRecord span) {
				known.computeIfAbsent(span.span(), place -> new ArrayList<>(1)).add(span);
			}
		}
		LineTable lines = LineTable.of(set.text());
		List<Hit> hits = new ArrayList<>(spans.size());
		for (Span span : spans) {
			hits.add(Hit.of(set, lines, span, known.getOrDefault(span, List.of())));
		}
		return hits;
	}

	/**
	 * The span annotations wanted, in the order of the set.
	 *
	 * @throws IllegalStateException as {@link TextSearch#find} does
	 */
	public static List<Hit> annotations(AnnotatedDocument set, SchemaSpec schema, Wanted wanted, BooleanSupplier cancelled) {
		LineTable lines = LineTable.of(set.text());
		List<Hit> hits = new ArrayList<>();
		for (AnnotationRecord record : set.annotations()) {
			if (record instanceof SpanRecord span && is(span, schema, wanted) && covers(set.text(), span, wanted, cancelled)) {
				hits.add(Hit.of(set, lines, span.span(), List.of(span)));
			}
		}
		return hits;
	}

	private static boolean is(SpanRecord span, SchemaSpec schema, Wanted wanted) {
		return (wanted.layer().isEmpty() || wanted.layer().equals(span.layer()))
				&& (wanted.label().isEmpty() || wanted.label().equals(label(span, schema)))
				&& (wanted.status() == null || wanted.status() == span.provenance().status());
	}

	private static boolean covers(String text, SpanRecord span, Wanted wanted, BooleanSupplier cancelled) {
		if (wanted.words() == null) {
			return true;
		}
		if (span.span().end() > text.length()) {
			return false;
		}
		String covered = span.span().coveredText(text);
		return wanted.whole() ? wanted.words().matches(covered, cancelled) : !wanted.words().find(covered, cancelled).isEmpty();
	}

	/** The value of an annotation's label feature; null where it has none. */
	static String label(AnnotationRecord record, SchemaSpec schema) {
		LayerSpec layer = schema.layer(record.layer());
		return layer == null || layer.labelFeature().isEmpty() ? null : record.values().get(layer.labelFeature());
	}
}
