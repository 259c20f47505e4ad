package org.glossator.ui.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.ui.document.ElementTexts;

/** The rows of the annotations view: a session's elements in document order, as far as a filter lets them through. */
final class AnnotationRows {

	private AnnotationRows() {
	}

	/** The rows; {@code words} must all be in an element's layer, label or text, ignoring case. */
	static List<Element> of(DocumentSession session, String words) {
		List<Element> rows = new ArrayList<>(session.set().getAnnotations().size() + 16);
		rows.addAll(session.set().getDocumentAnnotations());
		rows.addAll(session.set().getAnnotations());
		rows.addAll(session.set().getRelations());
		rows.addAll(session.set().getChains());
		String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
		if (!words.isBlank()) {
			rows.removeIf(element -> !matches(session, element, wanted));
		}
		return rows;
	}

	private static boolean matches(DocumentSession session, Element element, String[] words) {
		String known = (ElementTexts.layer(session.schema(), element) + ' ' + ElementTexts.label(session.schema(), element) + ' '
				+ element.getProvenance().status().id() + ' ' + ElementTexts.text(session, element)).toLowerCase(Locale.ROOT);
		for (String word : words) {
			if (!known.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
