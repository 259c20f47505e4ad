package org.glossator.exchange.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;

/**
 * Gathers the annotations of one set from a file in whatever order they come, and puts them in document order once all
 * are there. Two with one id, and relations and chains with an end that is not there, are faults at their line. For one
 * thread.
 */
public final class Gathering {

	/** Document-level first, then spans as they stand in the text, then relations, then chains; else as they came. */
	private static final Comparator<AnnotationRecord> ORDER = Comparator.comparingInt(Gathering::rank)
			.thenComparing((a, b) -> a instanceof SpanRecord x && b instanceof SpanRecord y ? x.span().compareTo(y.span()) : 0);

	private final Path file;
	private final List<AnnotationRecord> records = new ArrayList<>();
	private final List<Integer> lines = new ArrayList<>();
	private final Map<String, AnnotationRecord> byId = new HashMap<>();

	/** For annotations that stand in that file. */
	public Gathering(Path file) {
		this.file = file;
	}

	private static int rank(AnnotationRecord record) {
		return switch (record) {
			case DocumentLevelRecord document -> 0;
			case SpanRecord span -> 1;
			case RelationRecord relation -> 2;
			case ChainRecord chain -> 3;
		};
	}

	/** Adds an annotation that stands at that line; 0 where the file has no lines. */
	public void add(AnnotationRecord record, int line) throws InputFault {
		if (!record.id().isEmpty() && byId.putIfAbsent(record.id(), record) != null) {
			throw new InputFault(file, line, "The id " + record.id() + " is used twice in one set; give each annotation its own.");
		}
		records.add(record);
		lines.add(line);
	}

	/** The annotation of that id, or null. */
	public AnnotationRecord get(String id) {
		return byId.get(id);
	}

	/** How many there are. */
	public int size() {
		return records.size();
	}

	/** All of them in document order. */
	public List<AnnotationRecord> finish() throws InputFault {
		for (int i = 0; i < records.size(); i++) {
			switch (records.get(i)) {
				case RelationRecord relation -> checkRelation(relation, lines.get(i));
				case ChainRecord chain -> checkChain(chain, lines.get(i));
				case SpanRecord span -> {
				}
				case DocumentLevelRecord document -> {
				}
			}
		}
		return ordered(records);
	}

	/** Those annotations in document order. */
	public static List<AnnotationRecord> ordered(List<? extends AnnotationRecord> records) {
		List<AnnotationRecord> ordered = new ArrayList<>(records);
		ordered.sort(ORDER);
		return ordered;
	}

	private void checkRelation(RelationRecord relation, int line) throws InputFault {
		for (String end : List.of(relation.source(), relation.target())) {
			AnnotationRecord found = byId.get(end);
			if (found == null) {
				throw new InputFault(file, line,
						"The relation's end " + end + " is no annotation of this set; add it or remove the relation.");
			}
			if (found == relation) {
				throw new InputFault(file, line, "The relation " + end + " ends in itself; name two annotations.");
			}
		}
	}

	private void checkChain(ChainRecord chain, int line) throws InputFault {
		Set<String> seen = new HashSet<>();
		for (String member : chain.members()) {
			if (!(byId.get(member) instanceof SpanRecord)) {
				throw new InputFault(file, line, "The chain's member " + member + " is no span of this set; add it or remove the member.");
			}
			if (!seen.add(member)) {
				throw new InputFault(file, line, "The chain comes back to " + member + "; name each member once.");
			}
		}
	}
}
