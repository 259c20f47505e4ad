package org.glossator.review.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;

/**
 * Two annotation sets of one text, matched layer by layer and one to one: spans by the text they share, relations by
 * their ends, chains by their members, document-level annotations by their values. Each matching is optimal, not greedy.
 * Ids need not agree between the sets; an annotation without an id cannot be the end of a relation or a member of a
 * chain. Immutable once made; {@link #of} is safe on any thread.
 */
public final class SetAlignment {

	private final Labels labels;
	private final Likeness likeness;
	private final List<Pair<AnnotationRecord>> pairs = new ArrayList<>();
	private final Map<String, String> rightIds = new HashMap<>();
	private final Set<String> leftKnown = new HashSet<>();
	private final Set<String> rightKnown = new HashSet<>();
	/** By identity, and apart for each side: the same object may stand in both sets. */
	private final Set<AnnotationRecord> pairedLeft = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<AnnotationRecord> pairedRight = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<AnnotationRecord> onlyLeft = new ArrayList<>();
	private final List<AnnotationRecord> onlyRight = new ArrayList<>();

	private SetAlignment(Labels labels) {
		this.labels = labels;
		likeness = new Likeness(labels, 2);
	}

	/** Aligns two sets of the same text. */
	public static SetAlignment of(List<? extends AnnotationRecord> left, List<? extends AnnotationRecord> right,
			SchemaSpec schema) {
		return of(left, right, new Labels(schema));
	}

	/** The same with a schema already looked into. */
	public static SetAlignment of(List<? extends AnnotationRecord> left, List<? extends AnnotationRecord> right,
			Labels labels) {
		SetAlignment alignment = new SetAlignment(labels);
		left.forEach(annotation -> alignment.leftKnown.add(annotation.id()));
		right.forEach(annotation -> alignment.rightKnown.add(annotation.id()));
		alignment.spans(left, right);
		alignment.documentLevel(left, right);
		alignment.relations(left, right);
		alignment.chains(left, right);
		collect(left, alignment.pairedLeft, alignment.onlyLeft);
		collect(right, alignment.pairedRight, alignment.onlyRight);
		return alignment;
	}

	private static void collect(List<? extends AnnotationRecord> all, Set<AnnotationRecord> paired,
			List<AnnotationRecord> rest) {
		for (AnnotationRecord annotation : all) {
			if (!paired.contains(annotation)) {
				rest.add(annotation);
			}
		}
	}

	/** Splits by layer, in order of name. */
	static <T extends AnnotationRecord> Map<String, List<T>> byLayer(List<? extends AnnotationRecord> all, Class<T> kind) {
		Map<String, List<T>> layers = new TreeMap<>();
		for (AnnotationRecord annotation : all) {
			if (kind.isInstance(annotation)) {
				layers.computeIfAbsent(annotation.layer(), name -> new ArrayList<>()).add(kind.cast(annotation));
			}
		}
		return layers;
	}

	private void spans(List<? extends AnnotationRecord> left, List<? extends AnnotationRecord> right) {
		Map<String, List<SpanRecord>> rights = byLayer(right, SpanRecord.class);
		for (Map.Entry<String, List<SpanRecord>> layer : byLayer(left, SpanRecord.class).entrySet()) {
			List<Pair<SpanRecord>> found = new ArrayList<>();
			new SpanAligner(labels, likeness, found).align(layer.getValue(), rights.getOrDefault(layer.getKey(), List.of()));
			found.forEach(pair -> add(pair.left(), pair.right()));
		}
	}

	private void documentLevel(List<? extends AnnotationRecord> left, List<? extends AnnotationRecord> right) {
		Map<String, List<DocumentLevelRecord>> rights = byLayer(right, DocumentLevelRecord.class);
		byLayer(left, DocumentLevelRecord.class).forEach((layer, rows) -> {
			List<DocumentLevelRecord> columns = rights.getOrDefault(layer, List.of());
			match(rows, columns, pairs -> likeness.documentLevel(rows, columns, pairs));
		});
	}

	/** Relations may have relations as ends, so what was matched is looked at again until nothing is added. */
	private void relations(List<? extends AnnotationRecord> left, List<? extends AnnotationRecord> right) {
		Map<String, List<RelationRecord>> lefts = byLayer(left, RelationRecord.class);
		Map<String, List<RelationRecord>> rights = byLayer(right, RelationRecord.class);
		int before;
		do {
			before = pairs.size();
			lefts.forEach((layer, all) -> {
				List<RelationRecord> rows = free(all, pairedLeft);
				List<RelationRecord> columns = free(rights.getOrDefault(layer, List.of()), pairedRight);
				match(rows, columns, found -> likeness.relations(rows, this::rightId, columns, UnaryOperator.identity(), found));
			});
		} while (pairs.size() > before && lefts.size() > 0);
	}

	private static <T extends AnnotationRecord> List<T> free(List<T> annotations, Set<AnnotationRecord> paired) {
		List<T> free = new ArrayList<>();
		for (T annotation : annotations) {
			if (!paired.contains(annotation)) {
				free.add(annotation);
			}
		}
		return free;
	}

	private void chains(List<? extends AnnotationRecord> left, List<? extends AnnotationRecord> right) {
		Map<String, List<ChainRecord>> rights = byLayer(right, ChainRecord.class);
		byLayer(left, ChainRecord.class).forEach((layer, rows) -> {
			List<ChainRecord> columns = rights.getOrDefault(layer, List.of());
			match(rows, columns, found -> likeness.chains(rows, this::rightId, columns, UnaryOperator.identity(), found));
		});
	}

	private <T extends AnnotationRecord> void match(List<T> rows, List<T> columns, Consumer<Likeness.Pairs> alike) {
		Matching matching = new Matching(rows.size(), columns.size());
		alike.accept(matching::edge);
		take(matching, rows, columns);
	}

	private <T extends AnnotationRecord> void take(Matching matching, List<T> rows, List<T> columns) {
		int[] columnOf = matching.solve();
		for (int row = 0; row < columnOf.length; row++) {
			if (columnOf[row] >= 0) {
				add(rows.get(row), columns.get(columnOf[row]));
			}
		}
	}

	private void add(AnnotationRecord left, AnnotationRecord right) {
		pairs.add(new Pair<>(left, right));
		pairedLeft.add(left);
		pairedRight.add(right);
		if (!left.id().isEmpty()) {
			rightIds.put(left.id(), right.id());
		}
	}

	/** What was taken for the same: spans first, then document-level annotations, relations and chains. */
	public List<Pair<AnnotationRecord>> pairs() {
		return Collections.unmodifiableList(pairs);
	}

	/** What only the left set has, in its order. */
	public List<AnnotationRecord> onlyLeft() {
		return Collections.unmodifiableList(onlyLeft);
	}

	/** What only the right set has, in its order. */
	public List<AnnotationRecord> onlyRight() {
		return Collections.unmodifiableList(onlyRight);
	}

	/**
	 * The id in the right set of what the left set knows under this id; null where it has no counterpart. An id that
	 * leads nowhere in either set stands for itself.
	 */
	public String rightId(String leftId) {
		String id = rightIds.get(leftId);
		return id == null && !leftKnown.contains(leftId) && !rightKnown.contains(leftId) ? leftId : id;
	}

	/** The schema as the alignment sees it. */
	public Labels labels() {
		return labels;
	}

	/**
	 * Whether two matched annotations have the same values of a feature. Links are the same when they lead to matched
	 * annotations in the same roles; order does not matter for them.
	 */
	public boolean sameValue(AnnotationRecord left, AnnotationRecord right, String feature) {
		List<String> a = left.values().all(feature);
		List<String> b = right.values().all(feature);
		if (!labels.isLink(left.layer(), feature)) {
			return a.equals(b);
		}
		List<String> translated = new ArrayList<>();
		for (String link : a) {
			int bar = link.lastIndexOf('|');
			String target = rightId(link.substring(bar + 1));
			if (target == null) {
				return false;
			}
			translated.add(link.substring(0, bar + 1) + target);
		}
		List<String> others = new ArrayList<>(b);
		Collections.sort(translated);
		Collections.sort(others);
		return translated.equals(others);
	}
}
