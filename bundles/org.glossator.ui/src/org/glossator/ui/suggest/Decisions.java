package org.glossator.ui.suggest;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Chain;
import org.glossator.model.Element;
import org.glossator.model.Relation;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.Status;
import org.glossator.ui.bulk.LargeEdits;

/** Accepting and rejecting. A relation is worth nothing without its ends, so they are decided on together. */
public final class Decisions {

	private Decisions() {
	}

	/** One undoable command that decides on these elements of the session; null where there are none. */
	public static Command of(DocumentSession session, Collection<Element> elements, Status decision) {
		Set<String> ids = new LinkedHashSet<>();
		for (Element element : elements) {
			if (session.element(element.getId()) == element && element.getProvenance().status() != decision) {
				ids.add(element.getId());
			}
		}
		if (ids.isEmpty()) {
			return null;
		}
		String label = label(decision, ids.size());
		for (Element element : elements) {
			if (decision == Status.ACCEPTED) {
				addEnds(session, element, ids);
			} else if (decision == Status.REJECTED) {
				addRelations(session, element, ids);
			}
		}
		return Edits.setStatus(session, label, ids, decision);
	}

	private static String label(Status decision, int count) {
		return (decision == Status.ACCEPTED ? "Accept " : decision == Status.REJECTED ? "Reject " : "Reopen ")
				+ (count == 1 ? "suggestion" : count + " suggestions");
	}

	/** Decides on elements of the session in one step of undo, in the background where they are many; then that is done. */
	public static void make(DocumentSession session, Collection<Element> elements, Status decision, Runnable done) {
		if (LargeEdits.isLarge(elements.size())) {
			Set<String> ids = new HashSet<>();
			elements.forEach(element -> ids.add(element.getId()));
			LargeEdits.start(session, label(decision, ids.size()), set -> decided(set, ids, decision), done);
			return;
		}
		Command command = of(session, elements, decision);
		if (command != null) {
			session.commandStack().execute(command);
			done.run();
		}
	}

	/** A set in which these are decided on, as {@link #of} does. */
	static List<AnnotationRecord> decided(List<AnnotationRecord> set, Set<String> ids, Status decision) {
		Set<String> also = new HashSet<>();
		for (AnnotationRecord record : set) {
			if (decision == Status.ACCEPTED && ids.contains(record.id())) {
				also.addAll(ends(record));
			} else if (decision == Status.REJECTED && record instanceof RelationRecord && ends(record).stream().anyMatch(ids::contains)) {
				also.add(record.id());
			}
		}
		return set.stream().map(record -> ids.contains(record.id()) || record.provenance().status() == Status.SUGGESTED && also.contains(record.id())
				? record.withProvenance(record.provenance().withStatus(decision)) : record).toList();
	}

	private static List<String> ends(AnnotationRecord record) {
		return switch (record) {
			case RelationRecord relation -> List.of(relation.source(), relation.target());
			case ChainRecord chain -> chain.members();
			default -> List.of();
		};
	}

	private static void addEnds(DocumentSession session, Element element, Set<String> ids) {
		switch (element) {
			case Relation relation -> {
				addOpen(session.element(relation.getSource()), ids);
				addOpen(session.element(relation.getTarget()), ids);
			}
			case Chain chain -> chain.getMembers().forEach(member -> addOpen(session.element(member), ids));
			default -> {
				// Spans and document-level annotations stand on their own.
			}
		}
	}

	private static void addRelations(DocumentSession session, Element element, Set<String> ids) {
		session.relationsOf(element.getId()).forEach(relation -> addOpen(relation, ids));
	}

	private static void addOpen(Element element, Set<String> ids) {
		if (element != null && element.getProvenance().status() == Status.SUGGESTED) {
			ids.add(element.getId());
		}
	}
}
