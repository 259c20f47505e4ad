package org.glossator.review.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;

/** The places of one set's annotations. Immutable, safe for threads. */
public final class Places {

	/** Relations may end at relations, but not without end. */
	private static final int DEEPEST = 4;

	private final Map<String, AnnotationRecord> byId = new HashMap<>();

	/** Of one annotation set of one text. */
	public Places(List<? extends AnnotationRecord> annotations) {
		annotations.forEach(annotation -> byId.put(annotation.id(), annotation));
	}

	/** Where the annotation sits; null where an end or all members lead nowhere. */
	public Place of(AnnotationRecord annotation) {
		return of(annotation, 0);
	}

	private Place of(AnnotationRecord annotation, int depth) {
		if (annotation == null || depth > DEEPEST) {
			return null;
		}
		return switch (annotation) {
			case SpanRecord span -> new Place.Text(span.span());
			case DocumentLevelRecord document -> new Place.Document();
			case RelationRecord relation -> ends(relation, depth);
			case ChainRecord chain -> members(chain, depth);
		};
	}

	private Place ends(RelationRecord relation, int depth) {
		AnnotationRecord source = byId.get(relation.source());
		AnnotationRecord target = byId.get(relation.target());
		Place from = of(source, depth + 1);
		Place to = of(target, depth + 1);
		return from == null || to == null ? null : new Place.Ends(source.layer(), from, target.layer(), to);
	}

	private Place members(ChainRecord chain, int depth) {
		Set<Place> members = new HashSet<>();
		for (String member : chain.members()) {
			Place place = of(byId.get(member), depth + 1);
			if (place != null) {
				members.add(place);
			}
		}
		return members.isEmpty() ? null : new Place.Members(Set.copyOf(members));
	}
}
