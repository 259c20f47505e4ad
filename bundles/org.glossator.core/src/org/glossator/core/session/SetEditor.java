package org.glossator.core.session;

import java.util.Collection;
import java.util.List;

import org.glossator.core.record.Ids;
import org.glossator.core.record.Records;
import org.glossator.model.Element;
import org.glossator.text.record.AnnotationRecord;

/**
 * The only hand that changes a session's set: every change goes into the log of the edit under way, and index, id map
 * and links stay true. Valid only inside {@link DocumentSession#apply}.
 */
public final class SetEditor {

	private final DocumentSession session;
	private final LiveSet set;
	private final EditLog log;

	SetEditor(DocumentSession session, LiveSet set, EditLog log) {
		this.session = session;
		this.set = set;
		this.log = log;
	}

	/** The session being edited. */
	public DocumentSession session() {
		return session;
	}

	/** Adds annotations as new elements, giving ids where there are none or where they are taken; the elements, in order. */
	public List<Element> add(Collection<? extends AnnotationRecord> records) {
		if (records.isEmpty()) {
			return List.of();
		}
		List<Element> elements = Ids.give(session.set(), List.copyOf(records), session.schema(), id -> session.element(id) != null).stream()
				.map(Records::element).toList();
		set.add(elements);
		log.steps.add(new EditLog.Added(elements));
		return elements;
	}

	/** Takes elements out. */
	public void remove(Collection<? extends Element> elements) {
		if (!elements.isEmpty()) {
			List<Element> gone = List.copyOf(elements);
			set.remove(gone);
			log.steps.add(new EditLog.Removed(gone));
		}
	}

	/** Makes an element what the record says; its id stays, its kind must be the record's. */
	public void change(Element element, AnnotationRecord record) {
		AnnotationRecord before = Records.of(element);
		AnnotationRecord after = record.withId(element.getId());
		if (!before.equals(after)) {
			set.change(element, after);
			log.steps.add(new EditLog.Changed(element, before, after));
		}
	}
}
