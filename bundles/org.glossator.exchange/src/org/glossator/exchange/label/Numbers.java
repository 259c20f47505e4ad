package org.glossator.exchange.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.text.record.AnnotationRecord;

/** Numbers in place of ids, for formats whose ids are numbers: an id that is one stays. For one document, one thread. */
public final class Numbers {

	private final Set<Integer> taken = new HashSet<>();
	private final Map<String, Integer> byId = new HashMap<>();
	private int next = 1;

	/** Keeps the numbers of those annotations free that have one already. */
	public Numbers(List<AnnotationRecord> records) {
		for (AnnotationRecord record : records) {
			if (isNumber(record.id())) {
				taken.add(Integer.parseInt(record.id()));
				byId.put(record.id(), Integer.parseInt(record.id()));
			}
		}
	}

	private static boolean isNumber(String id) {
		return id.matches("0|[1-9][0-9]{0,8}");
	}

	/** The number of an annotation. */
	public int of(AnnotationRecord record) {
		Integer known = record.id().isEmpty() ? null : byId.get(record.id());
		if (known != null) {
			return known;
		}
		while (!taken.add(next)) {
			next++;
		}
		if (!record.id().isEmpty()) {
			byId.put(record.id(), next);
		}
		return next;
	}

	/** Whether the number of an annotation is its own id. */
	public static boolean isKept(AnnotationRecord record) {
		return record.id().isEmpty() || isNumber(record.id());
	}

	/** The number given for an id. */
	public int of(String id) {
		return byId.get(id);
	}
}
