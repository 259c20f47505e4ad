package org.glossator.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.graphics.Point;
import org.glossator.core.session.DocumentSession;
import org.glossator.editor.edit.Relating;
import org.glossator.editor.view.Arc;
import org.glossator.editor.view.ArcListener;
import org.glossator.model.Annotation;
import org.glossator.model.Chain;
import org.glossator.model.Relation;
import org.glossator.text.record.Status;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.span.Span;
import org.glossator.text.span.SpanIndex;

/**
 * The relations and chains that are drawn over an editor's text: those of the selected annotations, or of all in view,
 * and the chosen one. What is hidden draws none.
 */
public final class ArcDisplay implements ArcListener<Annotation> {

	/** More annotations in view than this are too many to see their arcs. */
	private static final int MOST = 600;

	private final DocumentEditor editor;
	private boolean all;
	private Relation chosen;

	ArcDisplay(DocumentEditor editor) {
		this.editor = editor;
	}

	/** Whether the relations of all annotations in view are drawn. */
	public boolean showsAll() {
		return all;
	}

	/** Draws the relations of all annotations in view, or of the selected ones alone. */
	public void setAll(boolean inView) {
		all = inView;
		update();
	}

	/** The relation that was chosen, or null. */
	public Relation chosen() {
		return chosen != null && editor.session() != null && editor.session().element(chosen.getId()) == chosen ? chosen : null;
	}

	/** Chooses a relation, or none by null. */
	void choose(Relation relation) {
		chosen = relation;
		update();
	}

	/** Called when another part of the text is in view. */
	void viewChanged() {
		if (all) {
			update();
		}
	}

	/** Draws what is to be drawn now. */
	void update() {
		DocumentSession session = editor.session();
		if (session == null) {
			return;
		}
		Set<Annotation> annotations = new LinkedHashSet<>(editor.text().getSelected());
		if (all) {
			Span view = editor.text().viewed();
			session.index().visit(view.begin(), view.end(), SpanIndex.By.HULL, (annotation, from, to) -> {
				annotations.add(annotation);
				return annotations.size() < MOST;
			});
		}
		Set<Relation> relations = new LinkedHashSet<>();
		Set<Chain> chains = new LinkedHashSet<>();
		for (Annotation annotation : annotations) {
			relations.addAll(session.relationsOf(annotation.getId()));
			chains.addAll(session.chainsOf(annotation.getId()));
		}
		if (chosen() != null) {
			relations.add(chosen);
		}
		List<Arc<Annotation>> arcs = new ArrayList<>();
		chains.forEach(chain -> addLinks(arcs, session, chain));
		relations.forEach(relation -> addArc(arcs, session, relation));
		editor.text().setArcs(arcs);
	}

	private void addArc(List<Arc<Annotation>> arcs, DocumentSession session, Relation relation) {
		if (relation.getProvenance().status() != Status.REJECTED && session.element(relation.getSource()) instanceof Annotation source
				&& session.element(relation.getTarget()) instanceof Annotation target && isShown(source) && isShown(target)) {
			LayerSpec layer = session.schema().layer(relation.getLayer());
			arcs.add(new Arc<>(source, target, label(layer, relation), editor.look().color(layer, null),
					relation.getProvenance().status() == Status.SUGGESTED, true, relation == chosen, relation));
		}
	}

	/** A chain is drawn from member to member. */
	private void addLinks(List<Arc<Annotation>> arcs, DocumentSession session, Chain chain) {
		if (chain.getProvenance().status() == Status.REJECTED) {
			return;
		}
		LayerSpec layer = session.schema().layer(chain.getLayer());
		List<Annotation> members = editor.relating().members(chain);
		for (int i = 1; i < members.size(); i++) {
			if (isShown(members.get(i - 1)) && isShown(members.get(i))) {
				arcs.add(new Arc<>(members.get(i - 1), members.get(i), (layer == null ? chain.getLayer() : layer.label()) + " " + i + "–" + (i + 1),
						editor.look().color(layer, null), chain.getProvenance().status() == Status.SUGGESTED, false, false, null));
			}
		}
	}

	private boolean isShown(Annotation annotation) {
		return editor.visibility().isShown(annotation.getLayer(), annotation.getProvenance().status());
	}

	private static String label(LayerSpec layer, Relation relation) {
		String name = layer == null ? relation.getLayer() : layer.label();
		String role = layer == null || layer.labelFeature().isEmpty() ? null : relation.getValues().get(layer.labelFeature());
		return role == null || role.isEmpty() ? name : name + ": " + role;
	}

	@Override
	public void chosen(Arc<Annotation> arc) {
		editor.choose((Relation) arc.element());
	}

	@Override
	public void dropped(Arc<Annotation> arc, boolean source, Point at) {
		Relation relation = (Relation) arc.element();
		LayerSpec layer = editor.session().schema().layer(relation.getLayer());
		Relating relating = editor.relating();
		List<Annotation> there = editor.text().annotationsAt(at);
		there.stream().filter(annotation -> relating.mayEnd(layer, source, annotation)).findFirst().ifPresentOrElse(
				end -> relating.retarget(relation, source, end), () -> editor.tell(there.isEmpty() ? "Drop the end of a relation on an annotation."
						: "A relation " + (layer == null ? relation.getLayer() : layer.label()) + " may not end there."));
	}
}
