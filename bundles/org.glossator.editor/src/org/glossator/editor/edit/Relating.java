package org.glossator.editor.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;

import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Annotation;
import org.glossator.model.Chain;
import org.glossator.model.Element;
import org.glossator.model.Relation;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;

/** What a person does to relations and chains, each as one labelled step of undo. Belongs to the thread that edits the session. */
public final class Relating {

	private final DocumentSession session;

	/** Works on that session. */
	public Relating(DocumentSession session) {
		this.session = Objects.requireNonNull(session);
	}

	// Relations

	/** Whether a relation of a layer may have that annotation as its source, or as its target; any where the schema knows no such layer. */
	public boolean mayEnd(LayerSpec layer, boolean source, Annotation annotation) {
		List<String> layers = layer == null ? List.of() : source ? layer.sourceLayers() : layer.targetLayers();
		return layers.isEmpty() || layers.contains(annotation.getLayer());
	}

	/** Draws relations from each of these to one; where there is one already nothing is added. */
	public void relate(LayerSpec layer, Collection<Annotation> sources, Annotation target) {
		List<RelationRecord> records = new ArrayList<>();
		for (Annotation source : sources) {
			boolean there = session.relationsOf(source.getId()).stream().anyMatch(relation -> relation.getLayer().equals(layer.name())
					&& relation.getSource().equals(source.getId()) && relation.getTarget().equals(target.getId()) && relation.getProvenance().status() == Status.ACCEPTED);
			if (!there && source != target) {
				records.add(new RelationRecord("", layer.name(), source.getId(), target.getId(), FeatureValues.NONE, Provenance.MANUAL));
			}
		}
		if (!records.isEmpty()) {
			session.commandStack().execute(Edits.add(session, "Relate as " + layer.label(), records));
		}
	}

	/** Lets a relation start from, or point to, another annotation; a suggested one is thereby accepted. */
	public void retarget(Relation relation, boolean source, Annotation end) {
		String from = source ? end.getId() : relation.getSource();
		String to = source ? relation.getTarget() : end.getId();
		if (from.equals(to) || from.equals(relation.getSource()) && to.equals(relation.getTarget())) {
			return;
		}
		Provenance provenance = relation.getProvenance();
		session.commandStack().execute(Edits.replace(session, source ? "Move start of relation" : "Move end of relation", List.of(), List.of(new RelationRecord(
				relation.getId(), relation.getLayer(), from, to, relation.getValues(),
				provenance.status() == Status.ACCEPTED ? provenance : provenance.withStatus(Status.ACCEPTED)))));
	}

	// Chains

	/** The layers of chains that all of these may be members of, in the schema's order. */
	public List<LayerSpec> chainLayers(Collection<Annotation> members) {
		return session.schema().layers().stream().filter(layer -> layer.kind() == LayerKind.CHAIN)
				.filter(layer -> members.stream().allMatch(member -> mayEnd(layer, true, member))).toList();
	}

	/** The chains of a layer, or of any where it is null, that an annotation is in. */
	public List<Chain> chainsOf(Annotation annotation, LayerSpec layer) {
		return session.chainsOf(annotation.getId()).stream().filter(chain -> layer == null || chain.getLayer().equals(layer.name())).toList();
	}

	/**
	 * Puts annotations into one chain, in the order of the text: a new one, that which one of them is in already, or all
	 * those which they are in made one.
	 *
	 * @return the chain, or null where there are not two annotations to join
	 */
	public Chain link(LayerSpec layer, Collection<Annotation> annotations) {
		SequencedSet<Chain> met = new LinkedHashSet<>();
		SequencedSet<Annotation> members = new LinkedHashSet<>(annotations);
		for (Annotation annotation : annotations) {
			met.addAll(chainsOf(annotation, layer));
		}
		met.forEach(chain -> members.addAll(members(chain)));
		if (members.size() < 2) {
			return null;
		}
		List<String> ids = members.stream().sorted((a, b) -> a.getSpan().compareTo(b.getSpan())).map(Element::getId).toList();
		Chain kept = met.isEmpty() ? null : met.getFirst();
		if (kept != null && met.size() == 1 && kept.getMembers().equals(ids)) {
			return kept;
		}
		ChainRecord record = new ChainRecord(kept == null ? "" : kept.getId(), layer.name(), ids, kept == null ? FeatureValues.NONE : kept.getValues(),
				kept == null ? Provenance.MANUAL : kept.getProvenance().withStatus(Status.ACCEPTED));
		var command = Edits.replace(session, (kept == null ? "Chain " : "Extend chain ") + layer.label(),
				met.stream().skip(1).map(Element::getId).toList(), List.of(record));
		session.commandStack().execute(command);
		return command.getResult().stream().filter(Chain.class::isInstance).map(Chain.class::cast).findFirst().orElse(kept);
	}

	/** Takes annotations out of all their chains; a chain of one member goes. False where none was in any. */
	public boolean leave(Collection<Annotation> annotations) {
		SequencedSet<Chain> met = new LinkedHashSet<>();
		annotations.forEach(annotation -> met.addAll(session.chainsOf(annotation.getId())));
		List<String> gone = new ArrayList<>();
		List<ChainRecord> left = new ArrayList<>();
		for (Chain chain : met) {
			List<String> ids = chain.getMembers().stream().filter(id -> !annotations.contains(session.element(id))).toList();
			if (ids.size() < 2) {
				gone.add(chain.getId());
			} else {
				left.add(new ChainRecord(chain.getId(), chain.getLayer(), ids, chain.getValues(), chain.getProvenance()));
			}
		}
		if (met.isEmpty()) {
			return false;
		}
		session.commandStack().execute(Edits.replace(session, "Leave chain", gone, left));
		return true;
	}

	/** The members of a chain that are there, in its order. */
	public List<Annotation> members(Chain chain) {
		return chain.getMembers().stream().map(session::element).filter(Annotation.class::isInstance).map(Annotation.class::cast).toList();
	}

	/** The member after, or before, an annotation in the first chain that it is in, coming round at the end; null where it is in none. */
	public Annotation neighbour(Annotation annotation, boolean forwards) {
		for (Chain chain : session.chainsOf(annotation.getId())) {
			List<Annotation> members = members(chain);
			int place = members.indexOf(annotation);
			if (place >= 0 && members.size() > 1) {
				return members.get(Math.floorMod(place + (forwards ? 1 : -1), members.size()));
			}
		}
		return null;
	}
}
