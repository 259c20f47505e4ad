package org.glossator.ui.problems;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.core.validation.Finding;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;

/** The problems of a set in the order a reader meets them: by where the annotation stands, the document's own first. */
final class ProblemWalk {

	private final Map<String, AnnotationRecord> byId = new HashMap<>();
	private final List<Finding> order;

	ProblemWalk(AnnotatedDocument set, List<Finding> findings) {
		set.annotations().forEach(record -> byId.putIfAbsent(record.id(), record));
		order = findings.stream().sorted(Comparator.<Finding>comparingInt(finding -> place(finding.annotation())).thenComparing(Finding::annotation)).toList();
	}

	/** Where an annotation stands; where one of its ends stands; -1 for the document as a whole or what is not there. */
	private int place(String id) {
		return switch (byId.get(id)) {
			case SpanRecord span -> span.span().begin();
			case RelationRecord relation -> byId.get(relation.source()) instanceof SpanRecord span ? span.span().begin()
					: byId.get(relation.target()) instanceof SpanRecord span ? span.span().begin() : -1;
			case ChainRecord chain -> chain.members().stream().map(byId::get).filter(SpanRecord.class::isInstance).mapToInt(member -> ((SpanRecord) member).span().begin())
					.min().orElse(-1);
			case DocumentLevelRecord document -> -1;
			case null -> -1;
		};
	}

	/**
	 * The next problem, that of another annotation; from the last to the first; null where there is none.
	 *
	 * @param from the id of the annotation to start from; empty for the begin or the end of the text
	 */
	Finding next(String from, boolean forwards) {
		if (order.isEmpty()) {
			return null;
		}
		List<Finding> way = forwards ? order : order.reversed();
		if (!from.isEmpty() && byId.containsKey(from)) {
			int here = place(from);
			for (Finding finding : way) {
				int step = Integer.compare(place(finding.annotation()), here);
				step = step != 0 ? step : finding.annotation().compareTo(from);
				if (forwards ? step > 0 : step < 0) {
					return finding;
				}
			}
		}
		return way.get(0);
	}

	/** The span annotation to show for a problem: its own, or one at an end of it; null where there is none. */
	String shown(Finding finding) {
		return switch (byId.get(finding.annotation())) {
			case SpanRecord span -> span.id();
			case RelationRecord relation -> byId.get(relation.source()) instanceof SpanRecord ? relation.source()
					: byId.get(relation.target()) instanceof SpanRecord ? relation.target() : null;
			case ChainRecord chain -> chain.members().stream().filter(member -> byId.get(member) instanceof SpanRecord).findFirst().orElse(null);
			case DocumentLevelRecord document -> null;
			case null -> null;
		};
	}
}
