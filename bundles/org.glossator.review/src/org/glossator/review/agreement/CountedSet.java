package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.glossator.review.align.Labels;
import org.glossator.review.align.Places;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.Status;

/** One annotator's annotations of one document as figures count them, by layer. Immutable. */
final class CountedSet {

	private final AnnotatedDocument document;
	private final Map<String, List<AnnotationRecord>> layers = new TreeMap<>();
	private final Map<String, Map<String, Integer>> excluded = new TreeMap<>();
	private final Places places;

	/**
	 * Rejected annotations are left out. Suggestions are left out unless {@code machine}: nobody has decided on them, and
	 * two annotators who were offered the same ones would seem to agree. Relations whose ends, and chains whose members,
	 * lead nowhere have no place to be compared at.
	 */
	CountedSet(AnnotatedDocument document, Labels labels, Map<String, String> mergedTags, boolean machine) {
		this.document = document;
		List<AnnotationRecord> counted = new ArrayList<>();
		for (AnnotationRecord annotation : document.annotations()) {
			Status status = annotation.provenance().status();
			if (status == Status.REJECTED) {
				exclude(annotation.layer(), "rejected");
			} else if (status == Status.SUGGESTED && !machine) {
				exclude(annotation.layer(), "undecided");
			} else {
				counted.add(merged(annotation, labels, mergedTags));
			}
		}
		places = new Places(counted);
		for (AnnotationRecord annotation : counted) {
			if (places.of(annotation) == null) {
				exclude(annotation.layer(), "endsNowhere");
			} else {
				layers.computeIfAbsent(annotation.layer(), layer -> new ArrayList<>()).add(annotation);
			}
		}
	}

	private void exclude(String layer, String why) {
		excluded.computeIfAbsent(layer, name -> new TreeMap<>()).merge(why, 1, Integer::sum);
	}

	private static AnnotationRecord merged(AnnotationRecord annotation, Labels labels, Map<String, String> mergedTags) {
		String feature = labels.labelFeature(annotation.layer());
		List<String> values = feature.isEmpty() || mergedTags.isEmpty() ? List.of() : annotation.values().all(feature);
		if (values.stream().noneMatch(mergedTags::containsKey)) {
			return annotation;
		}
		List<String> renamed = values.stream().map(value -> mergedTags.getOrDefault(value, value)).distinct().toList();
		return annotation.withValues(annotation.values().with(feature, renamed));
	}

	/** Whether these sets are a machine's: there are suggestions and nobody has decided on any. */
	static boolean isMachine(List<AnnotatedDocument> sets) {
		boolean any = false;
		for (AnnotatedDocument set : sets) {
			for (AnnotationRecord annotation : set.annotations()) {
				if (annotation.provenance().status() != Status.SUGGESTED) {
					return false;
				}
				any = true;
			}
		}
		return any;
	}

	String documentId() {
		return document.info().id();
	}

	String annotator() {
		return document.annotator();
	}

	int textLength() {
		return document.text().length();
	}

	Set<String> layers() {
		Set<String> names = new TreeSet<>(layers.keySet());
		names.addAll(excluded.keySet());
		return names;
	}

	/** What counts of a layer. */
	List<AnnotationRecord> of(String layer) {
		return layers.getOrDefault(layer, List.of());
	}

	/** All that counts. */
	List<AnnotationRecord> all() {
		return layers.values().stream().flatMap(List::stream).toList();
	}

	/** What does not count of a layer: how many, by reason. */
	Map<String, Integer> excluded(String layer) {
		return excluded.getOrDefault(layer, Map.of());
	}

	Places places() {
		return places;
	}
}
