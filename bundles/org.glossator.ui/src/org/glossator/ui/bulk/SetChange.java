package org.glossator.ui.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.glossator.text.record.AnnotationRecord;

/**
 * What one edit of many sets did to one of them. Immutable.
 *
 * @param document the document's id
 * @param annotator whose set
 * @param before the annotations that went, and those that changed as they were
 * @param after the annotations that came, and those that changed as they are
 */
record SetChange(String document, String annotator, List<AnnotationRecord> before, List<AnnotationRecord> after) {

	SetChange {
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

	/** What makes one state of a set into another. */
	static SetChange between(String document, String annotator, List<AnnotationRecord> before, List<AnnotationRecord> after) {
		Map<String, AnnotationRecord> gone = new LinkedHashMap<>();
		before.forEach(record -> gone.put(record.id(), record));
		List<AnnotationRecord> come = new ArrayList<>();
		for (AnnotationRecord record : after) {
			if (!record.equals(gone.get(record.id()))) {
				come.add(record);
			} else {
				gone.remove(record.id());
			}
		}
		return new SetChange(document, annotator, List.copyOf(gone.values()), come);
	}

	/** Whether nothing changed. */
	boolean isEmpty() {
		return before.isEmpty() && after.isEmpty();
	}

	/** What undoes it. */
	SetChange inverse() {
		return new SetChange(document, annotator, after, before);
	}

	/** Changes a set that may have been edited meanwhile: an annotation that is no longer as this change knows it stays. */
	List<AnnotationRecord> apply(List<AnnotationRecord> set) {
		Map<String, AnnotationRecord> known = new HashMap<>();
		before.forEach(record -> known.put(record.id(), record));
		Map<String, AnnotationRecord> result = new LinkedHashMap<>();
		for (AnnotationRecord record : set) {
			if (!record.equals(known.get(record.id()))) {
				result.put(record.id(), record);
			}
		}
		after.forEach(record -> result.putIfAbsent(record.id(), record));
		return List.copyOf(result.values());
	}
}
