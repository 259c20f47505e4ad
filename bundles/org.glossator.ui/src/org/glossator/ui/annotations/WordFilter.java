package org.glossator.ui.annotations;

import java.util.Locale;
import java.util.function.Predicate;

import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.ui.document.ElementTexts;

/** Lets elements through that have all words of a search in their layer, label, status, text or note, ignoring case. */
public final class WordFilter {

	private WordFilter() {
	}

	/** The filter; null where there are no words, which lets everything through. */
	public static Predicate<Element> of(DocumentSession session, String search) {
		if (session == null || search.isBlank()) {
			return null;
		}
		String[] words = search.strip().toLowerCase(Locale.ROOT).split("\\s+");
		return element -> matches(session, element, words);
	}

	private static boolean matches(DocumentSession session, Element element, String[] words) {
		String known = String.join(" ", ElementTexts.layer(session.schema(), element), ElementTexts.label(session.schema(), element),
				element.getProvenance().status().id(), ElementTexts.text(session, element), element.getProvenance().note()).toLowerCase(Locale.ROOT);
		for (String word : words) {
			if (!known.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
