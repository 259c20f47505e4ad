package org.glossator.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.text.record.AnnotationRecord;

/**
 * How the annotations in the file differ from those here, by id.
 *
 * @param kind on which side it is
 * @param here as it is here, or null
 * @param there as the file has it, or null
 */
record DiskDifferences(Kind kind, AnnotationRecord here, AnnotationRecord there) {

	/** On which side something is. */
	enum Kind {
		/** The file alone has it. */
		ONLY_ON_DISK("Only on disk"),
		/** The file does not have it. */
		ONLY_HERE("Only here"),
		/** Both have it, not in the same way. */
		CHANGED("Changed");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/** As a person reads it. */
		String label() {
			return label;
		}
	}

	/** All differences, first those on disk, in their order there. */
	static List<DiskDifferences> of(List<? extends AnnotationRecord> here, List<? extends AnnotationRecord> there) {
		Map<String, AnnotationRecord> own = new HashMap<>();
		here.forEach(record -> own.put(record.id(), record));
		List<DiskDifferences> found = new ArrayList<>();
		for (AnnotationRecord record : there) {
			AnnotationRecord same = own.remove(record.id());
			if (same == null) {
				found.add(new DiskDifferences(Kind.ONLY_ON_DISK, null, record));
			} else if (!same.equals(record)) {
				found.add(new DiskDifferences(Kind.CHANGED, same, record));
			}
		}
		for (AnnotationRecord record : here) {
			if (own.containsKey(record.id())) {
				found.add(new DiskDifferences(Kind.ONLY_HERE, record, null));
			}
		}
		return found;
	}

	/** What is annotated: that of the file where it has it. */
	AnnotationRecord record() {
		return there == null ? here : there;
	}
}
