package org.glossator.core.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.model.Element;
import org.glossator.text.record.AnnotationRecord;

/**
 * What an edit's steps come to when they are done, or taken back: each element once.
 *
 * @param added elements that come into the set
 * @param removed elements that leave it
 * @param changed elements that become another record, those that come or leave among them
 */
record EditSum(List<Element> added, List<Element> removed, Map<Element, Change> changed) {

	/** What an element was before all steps, and what it is after them. */
	record Change(AnnotationRecord before, AnnotationRecord after) {
	}

	static EditSum of(EditLog log, boolean forward) {
		Set<Element> in = Collections.newSetFromMap(new IdentityHashMap<>());
		Set<Element> out = Collections.newSetFromMap(new IdentityHashMap<>());
		Map<Element, Change> changed = new LinkedHashMap<>();
		Set<Element> order = new LinkedHashSet<>();
		for (EditLog.Step step : forward ? log.steps : log.steps.reversed()) {
			switch (step) {
				case EditLog.Added added -> note(added.elements(), forward ? in : out, forward ? out : in, order);
				case EditLog.Removed removed -> note(removed.elements(), forward ? out : in, forward ? in : out, order);
				case EditLog.Changed change -> changed.merge(change.element(),
						forward ? new Change(change.before(), change.after()) : new Change(change.after(), change.before()),
						(first, last) -> new Change(first.before(), last.after()));
			}
		}
		return new EditSum(order.stream().filter(in::contains).toList(), order.stream().filter(out::contains).toList(), changed);
	}

	private static void note(List<Element> elements, Set<Element> here, Set<Element> there, Set<Element> order) {
		for (Element element : elements) {
			// What came and went within one edit never was, for those who listen.
			if (!there.remove(element)) {
				here.add(element);
				order.add(element);
			}
		}
	}

	/** As listeners are told it: what changed in place is neither added nor removed. */
	SessionChange told(DocumentSession session, String label) {
		Set<Element> moved = Collections.newSetFromMap(new IdentityHashMap<>());
		if (!changed.isEmpty()) {
			moved.addAll(added);
			moved.addAll(removed);
		}
		List<SessionChange.Changed> inPlace = new ArrayList<>(changed.size());
		changed.forEach((element, change) -> {
			if (!moved.contains(element)) {
				inPlace.add(new SessionChange.Changed(element, change.before()));
			}
		});
		return new SessionChange(session, label, added, removed, inPlace);
	}
}
