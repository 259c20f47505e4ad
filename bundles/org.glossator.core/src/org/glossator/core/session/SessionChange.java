package org.glossator.core.session;

import java.util.List;

import org.glossator.model.Element;
import org.glossator.text.record.AnnotationRecord;

/**
 * What one command, undo or redo did to a session, told once. An element is in one of the lists at most.
 *
 * @param session the session
 * @param label the command's label, such as {@code Tag as Claim}
 * @param added elements now in the set
 * @param removed elements no longer in the set; they still know their offsets and values
 * @param changed elements that changed in place, with what they were before
 */
public record SessionChange(DocumentSession session, String label, List<Element> added, List<Element> removed,
		List<Changed> changed) {

	/**
	 * An element that changed in place.
	 *
	 * @param element as it is now
	 * @param before as it was
	 */
	public record Changed(Element element, AnnotationRecord before) {
	}

	public SessionChange {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
		changed = List.copyOf(changed);
	}
}
