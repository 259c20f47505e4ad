package org.glossator.review.adjudication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.review.align.Labels;
import org.glossator.review.diff.DifferenceKind;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;

/** Tells in what the annotators' cells of a row differ; ids are compared by the rows they lead to. */
final class CaseDifferences {

	private final Labels labels;
	private final List<Map<String, Integer>> rowOfId;

	CaseDifferences(Labels labels, List<Map<String, Integer>> rowOfId) {
		this.labels = labels;
		this.rowOfId = rowOfId;
	}

	/** Of the first {@code sets} cells. */
	Set<DifferenceKind> of(AnnotationRecord[] row, int sets) {
		Set<DifferenceKind> found = EnumSet.noneOf(DifferenceKind.class);
		int first = -1;
		for (int set = 0; set < sets; set++) {
			if (row[set] == null) {
				found.add(DifferenceKind.MISSING);
			} else if (first < 0) {
				first = set;
			} else {
				compare(row[first], first, row[set], set, found);
			}
		}
		return found;
	}

	private void compare(AnnotationRecord a, int setOfA, AnnotationRecord b, int setOfB, Set<DifferenceKind> found) {
		if (a instanceof SpanRecord x && b instanceof SpanRecord y && !x.span().equals(y.span())) {
			found.add(DifferenceKind.BOUNDARY);
		}
		if (a instanceof RelationRecord x && b instanceof RelationRecord y && !(key(setOfA, x.source()).equals(key(setOfB, y.source()))
				&& key(setOfA, x.target()).equals(key(setOfB, y.target())))) {
			found.add(DifferenceKind.RELATION_END);
		}
		if (a instanceof ChainRecord x && b instanceof ChainRecord y
				&& !new HashSet<>(keys(setOfA, x.members())).equals(new HashSet<>(keys(setOfB, y.members())))) {
			found.add(DifferenceKind.CHAIN_MEMBERSHIP);
		}
		Set<String> features = new HashSet<>(a.values().names());
		features.addAll(b.values().names());
		for (String feature : features) {
			List<String> x = a.values().all(feature);
			List<String> y = b.values().all(feature);
			if (labels.isLink(a.layer(), feature) ? !links(setOfA, x).equals(links(setOfB, y)) : !x.equals(y)) {
				found.add(feature.equals(labels.labelFeature(a.layer())) ? DifferenceKind.LABEL : DifferenceKind.FEATURE);
			}
		}
	}

	/** The row an id leads to, or the id where it leads nowhere. */
	private Object key(int set, String id) {
		Integer row = rowOfId.get(set).get(id);
		return row == null ? id : row;
	}

	private List<Object> keys(int set, List<String> ids) {
		List<Object> keys = new ArrayList<>();
		ids.forEach(id -> keys.add(key(set, id)));
		return keys;
	}

	private Set<Object> links(int set, List<String> links) {
		Set<Object> keys = new HashSet<>();
		for (String link : links) {
			int bar = link.lastIndexOf('|');
			keys.add(List.of(link.substring(0, bar + 1), key(set, link.substring(bar + 1))));
		}
		return keys;
	}
}
