package org.glossator.review.adjudication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.glossator.review.align.Labels;
import org.glossator.review.diff.DifferenceKind;
import org.glossator.text.record.AnnotationRecord;

/**
 * What annotators made of one thing in the text, to be decided on. Immutable.
 *
 * @param layer the layer
 * @param cells each annotator's annotation, in the order of annotators; those who have none are absent
 * @param annotators all whose sets are compared
 * @param differences in what they differ; empty where all agree
 * @param labels the labels given, sorted, each once
 * @param quote the text in question; empty for what is not on text
 * @param current what the adjudicated set has for it, or null
 * @param decision the decision that stands, or null
 */
public record Case(String layer, Map<String, AnnotationRecord> cells, List<String> annotators,
		Set<DifferenceKind> differences, List<String> labels, String quote, AnnotationRecord current, Decision decision) {

	/** How far a case is. */
	public enum Status {
		/** All annotators have the same. */
		AGREED,
		/** They differ, and nobody has decided. */
		OPEN,
		/** Decided. */
		DECIDED
	}

	public Case {
		cells = Collections.unmodifiableMap(cells);
		annotators = List.copyOf(annotators);
		differences = Collections.unmodifiableSet(differences.isEmpty() ? EnumSet.noneOf(DifferenceKind.class) : EnumSet.copyOf(differences));
		labels = List.copyOf(labels);
	}

	/** How far it is. */
	public Status status() {
		return decision != null ? Status.DECIDED : differences.isEmpty() ? Status.AGREED : Status.OPEN;
	}

	/** The kind of conflict, the same for all cases alike, such as {@code label ORG/PER} or {@code missing EVT}. */
	public String conflict() {
		List<String> kinds = new ArrayList<>();
		differences.forEach(kind -> kinds.add(kind.id()));
		return (String.join("+", kinds) + " " + String.join("/", labels)).strip();
	}

	/** Whose annotations it is about. */
	public List<Decision.Source> sources() {
		List<Decision.Source> sources = new ArrayList<>();
		cells.forEach((annotator, annotation) -> sources.add(new Decision.Source(annotator, annotation.id())));
		return sources;
	}

	static List<String> labelsOf(Map<String, AnnotationRecord> cells, Labels labels) {
		TreeSet<String> found = new TreeSet<>();
		cells.values().forEach(annotation -> found.add(labels.label(annotation)));
		return new ArrayList<>(found);
	}
}
