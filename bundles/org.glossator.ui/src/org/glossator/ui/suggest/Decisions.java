package org.glossator.ui.suggest;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Chain;
import org.glossator.model.Element;
import org.glossator.model.Relation;
import org.glossator.text.record.Status;

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
		String label = (decision == Status.ACCEPTED ? "Accept " : decision == Status.REJECTED ? "Reject " : "Reopen ")
				+ (ids.size() == 1 ? "suggestion" : ids.size() + " suggestions");
		for (Element element : elements) {
			if (decision == Status.ACCEPTED) {
				addEnds(session, element, ids);
			} else if (decision == Status.REJECTED) {
				addRelations(session, element, ids);
			}
		}
		return Edits.setStatus(session, label, ids, decision);
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
