package org.glossator.review.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;

/**
 * Lays sets of one text out in rows, layer by layer: spans, document-level annotations, then relations by the rows of their
 * ends and chains by those of their members. How a layer is solved is told by a {@link Way}. Not thread-safe.
 */
final class RowAlignment {

	/** Relations may end at relations, but not without end. */
	private static final int DEEPEST = 4;

	/** The key of what has no row yet. */
	private static final String UNKNOWN = "";

	/** Finds what is alike in two sets, given by their numbers and their annotations of a layer. */
	interface Alike<T> {
		void find(int left, List<T> leftAnnotations, int right, List<T> rightAnnotations, Likeness.Pairs pairs);
	}

	/** Makes rows of the annotations of a layer. */
	interface Way {
		/**
		 * @param sets each set's annotations of the layer, sorted
		 * @param content the order they are sorted in, but for ids
		 */
		<T> List<AnnotationRecord[]> rows(List<List<T>> sets, Comparator<T> content, Function<T, AnnotationRecord> record, Alike<T> alike);
	}

	private final List<? extends List<? extends AnnotationRecord>> sets;
	private final Labels labels;
	private final Likeness likeness;
	private final Way way;
	private final Set<String> known = new HashSet<>();
	/** By set: the row that an annotation of this id is in. */
	private final List<Map<String, String>> keys = new ArrayList<>();
	private final List<AnnotationRecord[]> rows = new ArrayList<>();

	RowAlignment(List<? extends List<? extends AnnotationRecord>> sets, Labels labels, Way way) {
		this.sets = sets;
		this.labels = labels;
		this.way = way;
		likeness = new Likeness(labels, sets.size());
		for (List<? extends AnnotationRecord> set : sets) {
			keys.add(new HashMap<>());
			set.forEach(annotation -> known.add(annotation.id()));
		}
	}

	/** The rows of all layers. */
	List<AnnotationRecord[]> rows() {
		add(solved(SpanRecord.class, layer -> way.rows(layer.stream().map(set -> Placed.sorted(set, labels)).toList(), Placed.CONTENT,
				Placed::annotation, (left, a, right, b, pairs) -> likeness.spans(a, b, pairs))));
		add(solved(DocumentLevelRecord.class, layer -> solve(layer, (set, annotation) -> "",
				(left, a, right, b, pairs) -> likeness.documentLevel(a, b, pairs))));
		add(relations());
		add(solved(ChainRecord.class, layer -> solve(layer,
				(set, chain) -> chain.members().stream().map(member -> key(set, member)).sorted().toList().toString(),
				(left, a, right, b, pairs) -> likeness.chains(a, keysOf(left), b, keysOf(right), pairs))));
		return rows;
	}

	/** What ends at relations is solved again when their rows are known. */
	private List<AnnotationRecord[]> relations() {
		List<AnnotationRecord[]> found = List.of();
		for (int round = 0; round == 0 || round < DEEPEST && endAtRelations(found); round++) {
			found = solved(RelationRecord.class, layer -> solve(layer,
					(set, relation) -> key(set, relation.source()) + ' ' + key(set, relation.target()),
					(left, a, right, b, pairs) -> likeness.relations(a, keysOf(left), b, keysOf(right), pairs)));
			name(found);
		}
		return found;
	}

	private static boolean endAtRelations(List<AnnotationRecord[]> found) {
		Set<String> relations = new HashSet<>();
		for (AnnotationRecord[] row : found) {
			for (AnnotationRecord cell : row) {
				relations.add(cell == null ? "" : cell.id());
			}
		}
		return found.stream().flatMap(Arrays::stream).anyMatch(cell -> cell instanceof RelationRecord relation
				&& (relations.contains(relation.source()) || relations.contains(relation.target())));
	}

	private void add(List<AnnotationRecord[]> found) {
		name(found);
		rows.addAll(found);
	}

	private void name(List<AnnotationRecord[]> found) {
		for (int row = 0; row < found.size(); row++) {
			for (int set = 0; set < found.get(row).length; set++) {
				AnnotationRecord cell = found.get(row)[set];
				if (cell != null && !cell.id().isEmpty()) {
					keys.get(set).put(cell.id(), "row " + (rows.size() + row));
				}
			}
		}
	}

	private UnaryOperator<String> keysOf(int set) {
		return id -> key(set, id).equals(UNKNOWN) ? null : key(set, id);
	}

	/** An id that leads nowhere in any set stands for itself. */
	private String key(int set, String id) {
		return keys.get(set).getOrDefault(id, known.contains(id) ? UNKNOWN : "id " + id);
	}

	private interface Ends<T> {
		/** The keys of what an annotation hangs on, as one text. */
		String of(int set, T annotation);
	}

	/** Sorts by what the annotations hang on and by their values; ids, which need not agree between sets, come last. */
	private <T extends AnnotationRecord> List<AnnotationRecord[]> solve(List<List<T>> layer, Ends<T> ends, Alike<T> alike) {
		Map<T, String> hanging = new IdentityHashMap<>();
		Comparator<T> content = Comparator.<T, String>comparing(hanging::get)
				.thenComparing((a, b) -> Labels.VALUE_ORDER.compare(labels.plain(a), labels.plain(b)));
		List<List<T>> sorted = new ArrayList<>();
		for (int set = 0; set < layer.size(); set++) {
			for (T annotation : layer.get(set)) {
				hanging.put(annotation, ends.of(set, annotation));
			}
			List<T> of = new ArrayList<>(layer.get(set));
			of.sort(content.thenComparing(AnnotationRecord::id));
			sorted.add(of);
		}
		return way.rows(sorted, content, record -> record, alike);
	}

	private interface Layer<T> {
		List<AnnotationRecord[]> rows(List<List<T>> sets);
	}

	/** Layer by layer, in order of name. */
	private <T extends AnnotationRecord> List<AnnotationRecord[]> solved(Class<T> kind, Layer<T> layer) {
		List<Map<String, List<T>>> byLayer = new ArrayList<>();
		sets.forEach(set -> byLayer.add(SetAlignment.byLayer(set, kind)));
		Set<String> names = new TreeSet<>();
		byLayer.forEach(of -> names.addAll(of.keySet()));
		List<AnnotationRecord[]> found = new ArrayList<>();
		for (String name : names) {
			found.addAll(layer.rows(byLayer.stream().map(of -> of.getOrDefault(name, List.of())).toList()));
		}
		return found;
	}
}
