package org.glossator.core.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.core.record.Ids;
import org.glossator.core.record.Records;
import org.glossator.core.spans.ElementMap;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Element;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.schema.SchemaSpec;

/** What is to be done to a set so that it holds certain records; touches no element. */
final class SetDifference {

	private SetDifference() {
	}

	/**
	 * The steps from one state to another: what goes, then what changes, then what comes.
	 *
	 * @param before the records of the set
	 * @param after the records it is to hold; those without an id get one
	 * @param elements the set's elements by id
	 * @param ids gives ids
	 */
	static EditLog between(String label, List<AnnotationRecord> before, List<? extends AnnotationRecord> after, ElementMap elements,
			AnnotationSet ids, SchemaSpec schema) {
		Map<String, AnnotationRecord> known = HashMap.newHashMap(before.size());
		before.forEach(record -> known.put(record.id(), record));
		Set<String> kept = HashSet.newHashSet(after.size());
		List<AnnotationRecord> fresh = new ArrayList<>();
		List<EditLog.Step> changes = new ArrayList<>();
		for (AnnotationRecord record : after) {
			AnnotationRecord there = known.get(record.id());
			// An id may stand for something of another kind now: the old one goes, the new one takes its id.
			if (there == null || there.getClass() != record.getClass()) {
				fresh.add(record);
			} else if (kept.add(record.id()) && !there.equals(record)) {
				changes.add(new EditLog.Changed(elements.get(record.id()), there, record));
			}
		}
		List<Element> gone = new ArrayList<>();
		Set<String> free = new HashSet<>();
		for (AnnotationRecord record : before) {
			if (!kept.contains(record.id())) {
				gone.add(elements.get(record.id()));
				free.add(record.id());
			}
		}
		List<Element> come = Ids.give(ids, fresh, schema, id -> elements.get(id) != null && !free.contains(id)).stream().map(Records::element).toList();
		EditLog log = new EditLog(label);
		if (!gone.isEmpty()) {
			log.steps.add(new EditLog.Removed(gone));
		}
		log.steps.addAll(changes);
		if (!come.isEmpty()) {
			log.steps.add(new EditLog.Added(come));
		}
		return log;
	}
}
