package org.glossator.review.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.SpanRecord;

/**
 * A span annotation with what is compared of it.
 *
 * @param at its number in its list
 * @param plain its values without links
 */
record Placed(int at, SpanRecord annotation, String label, FeatureValues plain) {

	/** By place and values; ids, which need not agree between sets, do not count. */
	static final Comparator<Placed> CONTENT = (a, b) -> {
		int order = a.annotation.span().compareTo(b.annotation.span());
		return order != 0 ? order : Labels.VALUE_ORDER.compare(a.plain, b.plain);
	};

	/** By content, then id; numbered in that order. */
	static List<Placed> sorted(List<SpanRecord> annotations, Labels labels) {
		List<Placed> placed = new ArrayList<>(annotations.size());
		for (SpanRecord annotation : annotations) {
			placed.add(new Placed(0, annotation, labels.label(annotation), labels.plain(annotation)));
		}
		placed.sort(CONTENT.thenComparing(each -> each.annotation.id()));
		for (int i = 0; i < placed.size(); i++) {
			placed.set(i, placed.get(i).numbered(i));
		}
		return placed;
	}

	Placed numbered(int number) {
		return new Placed(number, annotation, label, plain);
	}

	/** Compares two sorted lists item by item; one that the other begins with comes first. */
	static <T> int compare(List<T> a, List<T> b, Comparator<? super T> content) {
		for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
			int order = content.compare(a.get(i), b.get(i));
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(a.size(), b.size());
	}
}
