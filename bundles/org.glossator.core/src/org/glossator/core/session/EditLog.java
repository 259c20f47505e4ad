package org.glossator.core.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.glossator.core.record.Records;
import org.glossator.model.Element;
import org.glossator.text.record.AnnotationRecord;

/**
 * What one edit did, step by step, so that it can be taken back and done again. Made by {@link DocumentSession#apply};
 * elements come back as the same objects.
 */
public final class EditLog {

	/** One step. */
	sealed interface Step {
	}

	/** Elements that came into the set. */
	record Added(List<Element> elements) implements Step {
	}

	/** Elements that left the set. */
	record Removed(List<Element> elements) implements Step {
	}

	/** An element that changed in place. */
	record Changed(Element element, AnnotationRecord before, AnnotationRecord after) implements Step {
	}

	final String label;
	final List<Step> steps = new ArrayList<>();
	long before;
	long after;

	EditLog(String label) {
		this.label = label;
	}

	/** Whether the edit changed nothing. */
	public boolean isEmpty() {
		return steps.isEmpty();
	}

	/** How many elements the edit touched. */
	int size() {
		int size = 0;
		for (Step step : steps) {
			size += switch (step) {
				case Added added -> added.elements.size();
				case Removed removed -> removed.elements.size();
				case Changed changed -> 1;
			};
		}
		return size;
	}

	/** What went and what changed as it was, or what came and what changed as it is; for edits whose steps touch an element once. */
	List<AnnotationRecord> records(boolean asBefore) {
		List<AnnotationRecord> records = new ArrayList<>();
		for (Step step : steps) {
			switch (step) {
				case Added added when !asBefore -> added.elements.forEach(element -> records.add(Records.of(element)));
				case Removed removed when asBefore -> removed.elements.forEach(element -> records.add(Records.of(element)));
				case Changed changed -> records.add(asBefore ? changed.before : changed.after);
				default -> {
					// It has nothing on that side.
				}
			}
		}
		return records;
	}

	/** The elements that the edit added or changed and that it left in the set, in order. */
	public List<Element> touched() {
		Set<Element> touched = new LinkedHashSet<>();
		for (Step step : steps) {
			switch (step) {
				case Added added -> touched.addAll(added.elements);
				case Removed removed -> removed.elements.forEach(touched::remove);
				case Changed changed -> touched.add(changed.element);
			}
		}
		return List.copyOf(touched);
	}
}
