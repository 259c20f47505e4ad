package org.glossator.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.schema.SchemaSpec;

/** What a set is without some of its annotations, so that nothing points at what is gone. */
final class Removal {

	private Removal() {
	}

	/** @param gone the ids; those of what hangs on them are added */
	static List<AnnotationRecord> of(List<AnnotationRecord> set, Set<String> gone, SchemaSpec schema) {
		while (set.stream().anyMatch(record -> hangs(record, gone) && gone.add(record.id()))) {
			// What was found hangs on something gone; others may hang on it in turn.
		}
		List<AnnotationRecord> kept = new ArrayList<>(set.size());
		for (AnnotationRecord record : set) {
			if (!gone.contains(record.id())) {
				AnnotationRecord whole = record instanceof ChainRecord chain ? without(chain, gone) : record;
				kept.add(whole.withValues(Links.without(whole, gone, schema)));
			}
		}
		return kept;
	}

	private static boolean hangs(AnnotationRecord record, Set<String> gone) {
		return !gone.contains(record.id()) && switch (record) {
			case RelationRecord relation -> gone.contains(relation.source()) || gone.contains(relation.target());
			case ChainRecord chain -> !chain.members().isEmpty() && gone.containsAll(chain.members());
			default -> false;
		};
	}

	private static ChainRecord without(ChainRecord chain, Set<String> gone) {
		return chain.members().stream().noneMatch(gone::contains) ? chain
				: new ChainRecord(chain.id(), chain.layer(), chain.members().stream().filter(member -> !gone.contains(member)).toList(), chain.values(),
						chain.provenance());
	}
}
