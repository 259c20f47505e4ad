package org.glossator.bridge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.engine.TypeSystems;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/** Sets the ends of relations, and puts each where its target is. */
final class RelationWriter {

	private final Map<String, AnnotationRecord> records = new HashMap<>();
	private final Map<String, ? extends FeatureStructure> byId;

	RelationWriter(AnnotatedDocument document, Map<String, ? extends FeatureStructure> byId) {
		this.byId = byId;
		for (AnnotationRecord annotation : document.annotations()) {
			records.putIfAbsent(annotation.id(), annotation);
		}
	}

	/** Ends that the type cannot hold, being no annotations on text or of a layer it does not allow, go to {@code left}. */
	void write(RelationRecord relation, FeatureStructure structure, List<String> left) {
		end(structure, TypeSystems.GOVERNOR, relation.source(), Marks.SOURCE, left);
		end(structure, TypeSystems.DEPENDENT, relation.target(), Marks.TARGET, left);
		Span place = place(relation, new HashSet<>());
		structure.setIntValue(structure.getType().getFeatureByBaseName(CAS.FEATURE_BASE_NAME_BEGIN), place.begin());
		structure.setIntValue(structure.getType().getFeatureByBaseName(CAS.FEATURE_BASE_NAME_END), place.end());
	}

	private void end(FeatureStructure relation, String name, String id, String mark, List<String> left) {
		Feature feature = relation.getType().getFeatureByBaseName(name);
		FeatureStructure end = byId.get(id);
		if (end instanceof AnnotationFS && feature.getRange().subsumes(end.getType())) {
			relation.setFeatureValue(feature, end);
		} else {
			left.add(mark);
			left.add(id);
		}
	}

	/** The span of the target, through relations that point to relations; 0-0 where there is none. */
	private Span place(RelationRecord relation, Set<String> seen) {
		return switch (records.get(relation.target())) {
			case SpanRecord span -> span.span();
			case RelationRecord next when seen.add(relation.target()) -> place(next, seen);
			case null, default -> Span.of(0, 0);
		};
	}
}
