package org.glossator.editor;

import java.util.ArrayList;
import java.util.List;

import org.glossator.core.session.DocumentSession;
import org.glossator.editor.view.Arc;
import org.glossator.model.Annotation;
import org.glossator.model.Relation;
import org.glossator.text.record.Status;
import org.glossator.text.schema.LayerSpec;

/** The relations of annotations, as arcs to be drawn. */
final class Relations {

	private Relations() {
	}

	/** The arcs of the relations that hang on these annotations; none for a relation with an end that is no span. */
	static List<Arc<Annotation>> arcs(DocumentSession session, List<Annotation> annotations, SchemaLook look) {
		List<Arc<Annotation>> arcs = new ArrayList<>();
		for (Annotation annotation : annotations) {
			for (Relation relation : session.relationsOf(annotation.getId())) {
				boolean drawn = relation.getTarget().equals(annotation.getId()) && annotations.contains(session.element(relation.getSource()));
				if (!drawn && relation.getProvenance().status() != Status.REJECTED
						&& session.element(relation.getSource()) instanceof Annotation source
						&& session.element(relation.getTarget()) instanceof Annotation target) {
					LayerSpec layer = session.schema().layer(relation.getLayer());
					arcs.add(new Arc<>(source, target, label(layer, relation), SchemaLook.rgb(layer == null ? "" : layer.color()),
							relation.getProvenance().status() == Status.SUGGESTED));
				}
			}
		}
		return arcs;
	}

	private static String label(LayerSpec layer, Relation relation) {
		String name = layer == null ? relation.getLayer() : layer.label();
		String role = layer == null || layer.labelFeature().isEmpty() ? null : relation.getValues().get(layer.labelFeature());
		return role == null || role.isEmpty() ? name : name + ": " + role;
	}
}
