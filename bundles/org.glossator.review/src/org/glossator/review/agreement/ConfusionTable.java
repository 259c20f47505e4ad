package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.glossator.review.align.Labels;
import org.glossator.review.align.Pair;
import org.glossator.review.align.SetAlignment;
import org.glossator.review.diff.SetDiff;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.schema.SchemaSpec;

/**
 * What one annotator called what the other called something else, for one feature of a layer, with the cases behind each
 * cell. Annotations are paired by {@link SetAlignment}, so their spans may differ; what has no counterpart, and a feature
 * without a value, stands under {@link #NONE}. Immutable, safe for threads.
 */
public final class ConfusionTable {

	/** The row or column of what is not there. */
	public static final String NONE = "";

	/**
	 * A case behind a cell.
	 *
	 * @param document the document's id
	 * @param left the left annotation, or null
	 * @param right the right annotation, or null
	 */
	public record Case(String document, AnnotationRecord left, AnnotationRecord right) {
	}

	private final String layer;
	private final String feature;
	private final List<String> values;
	private final Map<Pair<String>, List<Case>> cells;

	private ConfusionTable(String layer, String feature, List<String> values, Map<Pair<String>, List<Case>> cells) {
		this.layer = layer;
		this.feature = feature;
		this.values = Collections.unmodifiableList(values);
		this.cells = cells;
	}

	/**
	 * Compares the sets of those documents that both have.
	 *
	 * @param layer the layer
	 * @param feature the feature; its values are joined where an annotation has several
	 */
	public static ConfusionTable of(List<AnnotatedDocument> left, List<AnnotatedDocument> right, SchemaSpec schema,
			String layer, String feature) {
		Labels labels = new Labels(schema);
		Map<String, AnnotatedDocument> rights = new HashMap<>();
		right.forEach(set -> rights.put(set.info().id(), set));
		Map<Pair<String>, List<Case>> cells = new HashMap<>();
		Map<String, AnnotatedDocument> lefts = new TreeMap<>();
		left.forEach(set -> lefts.put(set.info().id(), set));
		lefts.forEach((id, set) -> {
			AnnotatedDocument other = rights.get(id);
			if (other != null) {
				SetAlignment alignment = SetAlignment.of(SetDiff.counted(set.annotations()),
						SetDiff.counted(other.annotations()), labels);
				for (Pair<AnnotationRecord> pair : alignment.pairs()) {
					add(new Case(id, pair.left(), pair.right()), layer, feature, labels, cells);
				}
				alignment.onlyLeft().forEach(only -> add(new Case(id, only, null), layer, feature, labels, cells));
				alignment.onlyRight().forEach(only -> add(new Case(id, null, only), layer, feature, labels, cells));
			}
		});
		TreeSet<String> values = new TreeSet<>();
		cells.keySet().forEach(cell -> {
			values.add(cell.left());
			values.add(cell.right());
		});
		values.remove(NONE);
		List<String> ordered = new ArrayList<>(values);
		ordered.add(NONE);
		return new ConfusionTable(layer, feature, ordered, cells);
	}

	private static void add(Case found, String layer, String feature, Labels labels, Map<Pair<String>, List<Case>> cells) {
		AnnotationRecord either = found.left() == null ? found.right() : found.left();
		if (either.layer().equals(layer)) {
			String left = found.left() == null ? NONE : labels.value(found.left(), feature);
			String right = found.right() == null ? NONE : labels.value(found.right(), feature);
			cells.computeIfAbsent(new Pair<>(left, right), cell -> new ArrayList<>()).add(found);
		}
	}

	/** The layer compared. */
	public String layer() {
		return layer;
	}

	/** The feature compared. */
	public String feature() {
		return feature;
	}

	/** The values that stand at rows and columns, sorted, {@link #NONE} last. */
	public List<String> values() {
		return values;
	}

	/** How often the left annotator gave one value where the right gave the other. */
	public int count(String left, String right) {
		return cases(left, right).size();
	}

	/** The cases of that cell, in document order. */
	public List<Case> cases(String left, String right) {
		return Collections.unmodifiableList(cells.getOrDefault(new Pair<>(left, right), List.of()));
	}
}
