package org.glossator.review.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.RelationRecord;

/**
 * Any number of annotation sets of one text side by side: a row holds what is taken for the same annotation, with one
 * cell a set. The sets are added in order, each matched optimally, one to one, with the rows so far; a row is known by
 * its first annotation. Immutable once made.
 */
public final class AlignedRows {

	private final int sets;
	private final List<AnnotationRecord[]> rows = new ArrayList<>();
	private final List<AnnotationRecord> faces = new ArrayList<>();

	private AlignedRows(int sets) {
		this.sets = sets;
	}

	/** Aligns sets of the same text. */
	public static AlignedRows of(List<? extends List<? extends AnnotationRecord>> sets, Labels labels) {
		AlignedRows aligned = new AlignedRows(sets.size());
		for (int set = 0; set < sets.size(); set++) {
			aligned.add(set, sets.get(set), labels);
		}
		return aligned;
	}

	/** A row's face stands in for it when the next set is matched; its id is the row's number. */
	private void add(int set, List<? extends AnnotationRecord> annotations, Labels labels) {
		SetAlignment alignment = SetAlignment.of(faces, annotations, labels);
		Map<String, String> rowOf = new HashMap<>();
		for (Pair<AnnotationRecord> pair : alignment.pairs()) {
			rows.get(Integer.parseInt(pair.left().id()))[set] = pair.right();
			rowOf.put(pair.right().id(), pair.left().id());
		}
		int firstNew = rows.size();
		for (AnnotationRecord annotation : alignment.onlyRight()) {
			AnnotationRecord[] row = new AnnotationRecord[sets];
			row[set] = annotation;
			rowOf.put(annotation.id(), String.valueOf(rows.size()));
			rows.add(row);
		}
		for (int row = firstNew; row < rows.size(); row++) {
			faces.add(face(rows.get(row)[set], String.valueOf(row), rowOf));
		}
	}

	private static AnnotationRecord face(AnnotationRecord annotation, String id, Map<String, String> rowOf) {
		return switch (annotation) {
			case RelationRecord relation -> new RelationRecord(id, relation.layer(),
					rowOf.getOrDefault(relation.source(), ""), rowOf.getOrDefault(relation.target(), ""), relation.values(),
					relation.provenance());
			case ChainRecord chain -> new ChainRecord(id, chain.layer(),
					chain.members().stream().map(member -> rowOf.getOrDefault(member, "")).toList(), chain.values(),
					chain.provenance());
			default -> annotation.withId(id);
		};
	}

	/** The rows; in each, the annotation of every set, or null where it has none. Not to be changed. */
	public List<AnnotationRecord[]> rows() {
		return Collections.unmodifiableList(rows);
	}
}
