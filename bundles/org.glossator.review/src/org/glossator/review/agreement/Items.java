package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.review.align.AlignedRows;
import org.glossator.review.align.Labels;
import org.glossator.review.align.Place;
import org.glossator.text.record.AnnotationRecord;

/**
 * The items that annotators coded in one document and layer: an item is a place with, for each annotator, the annotation
 * there or none. Annotations stacked on one place are laid out as several items so that equal labels meet.
 */
final class Items {

	private Items() {
	}

	/** By place, or by alignment when boundaries do not matter; a null set is that of an annotator who has none. */
	static List<AnnotationRecord[]> of(List<CountedSet> sets, String layer, Labels labels, boolean ignoreBoundaries) {
		if (ignoreBoundaries) {
			List<List<AnnotationRecord>> all = sets.stream()
					.map(set -> set == null ? List.<AnnotationRecord>of() : set.all()).toList();
			return AlignedRows.of(all, labels).rows().stream().filter(row -> layer.equals(first(row).layer())).toList();
		}
		Map<Place, List<List<AnnotationRecord>>> byPlace = new LinkedHashMap<>();
		for (int annotator = 0; annotator < sets.size(); annotator++) {
			CountedSet set = sets.get(annotator);
			for (AnnotationRecord annotation : set == null ? List.<AnnotationRecord>of() : set.of(layer)) {
				byPlace.computeIfAbsent(set.places().of(annotation), key -> lists(sets.size())).get(annotator).add(annotation);
			}
		}
		List<AnnotationRecord[]> items = new ArrayList<>();
		for (List<List<AnnotationRecord>> there : byPlace.values()) {
			for (Object[] row : laidOut(there, annotation -> labels.label((AnnotationRecord) annotation))) {
				AnnotationRecord[] item = new AnnotationRecord[row.length];
				System.arraycopy(row, 0, item, 0, row.length);
				items.add(item);
			}
		}
		return items;
	}

	private static AnnotationRecord first(AnnotationRecord[] row) {
		for (AnnotationRecord annotation : row) {
			if (annotation != null) {
				return annotation;
			}
		}
		throw new IllegalArgumentException("A row without an annotation");
	}

	private static <T> List<List<T>> lists(int count) {
		List<List<T>> lists = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			lists.add(new ArrayList<>(1));
		}
		return lists;
	}

	/** The values of a feature, one row an item; an item with several values makes several rows. Null for no value. */
	static List<String[]> values(List<AnnotationRecord[]> items, String feature) {
		List<String[]> rows = new ArrayList<>(items.size());
		for (AnnotationRecord[] item : items) {
			List<List<String>> there = lists(item.length);
			boolean single = true;
			for (int annotator = 0; annotator < item.length; annotator++) {
				if (item[annotator] != null) {
					there.get(annotator).addAll(item[annotator].values().all(feature).stream().distinct().toList());
					single &= there.get(annotator).size() < 2;
				}
			}
			if (single) {
				rows.add(there.stream().map(values -> values.isEmpty() ? null : values.get(0)).toArray(String[]::new));
			} else {
				for (Object[] row : laidOut(there, value -> (String) value)) {
					String[] values = new String[row.length];
					System.arraycopy(row, 0, values, 0, row.length);
					rows.add(values);
				}
			}
		}
		return rows;
	}

	private interface Name {
		String of(Object thing);
	}

	/**
	 * As many rows as the annotator with most things has. Things of one name share a row, those that most annotators have
	 * first; what is left over fills the free cells in order of name, so that the order of annotators does not matter.
	 */
	private static List<Object[]> laidOut(List<? extends List<?>> things, Name name) {
		int rows = things.stream().mapToInt(List::size).max().orElse(0);
		if (rows == 1) {
			return List.<Object[]>of(things.stream().map(of -> of.isEmpty() ? null : of.get(0)).toArray());
		}
		Map<String, Object[]> byName = new TreeMap<>();
		for (int annotator = 0; annotator < things.size(); annotator++) {
			Map<String, Integer> copies = new HashMap<>();
			for (Object thing : things.get(annotator)) {
				String of = name.of(thing);
				String key = of + '\u0000' + String.format("%08d", copies.merge(of, 1, Integer::sum));
				byName.computeIfAbsent(key, k -> new Object[things.size()])[annotator] = thing;
			}
		}
		List<Object[]> clusters = new ArrayList<>(byName.values());
		clusters.sort(Comparator.comparingInt((Object[] row) -> -filled(row)));
		List<Object[]> kept = new ArrayList<>(clusters.subList(0, rows));
		for (Object[] rest : clusters.subList(rows, clusters.size())) {
			for (int annotator = 0; annotator < rest.length; annotator++) {
				for (int row = 0; rest[annotator] != null && row < rows; row++) {
					if (kept.get(row)[annotator] == null) {
						kept.get(row)[annotator] = rest[annotator];
						rest[annotator] = null;
					}
				}
			}
		}
		return kept;
	}

	private static int filled(Object[] row) {
		int filled = 0;
		for (Object cell : row) {
			filled += cell == null ? 0 : 1;
		}
		return filled;
	}
}
