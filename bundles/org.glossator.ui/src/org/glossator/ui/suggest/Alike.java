package org.glossator.ui.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.text.record.Status;
import org.glossator.ui.document.ElementTexts;

/** Finds suggestions that say the same of the same words. */
final class Alike {

	private record Look(String layer, String label, String text) {

		static Look of(DocumentSession session, Element element) {
			return new Look(element.getLayer(), ElementTexts.label(session.schema(), element),
					ElementTexts.text(session, element).toLowerCase(Locale.ROOT));
		}
	}

	private Alike() {
	}

	/** The undecided suggestions with the layer, label and text, ignoring case, of one of these. */
	static List<Element> of(DocumentSession session, List<Element> examples) {
		Set<Look> looks = new HashSet<>();
		examples.forEach(example -> looks.add(Look.of(session, example)));
		List<Element> alike = new ArrayList<>();
		for (List<? extends Element> part : List.of(session.set().getDocumentAnnotations(), session.index().asList(), session.set().getRelations(),
				session.set().getChains())) {
			for (Element element : part) {
				if (element.getProvenance().status() == Status.SUGGESTED && looks.contains(Look.of(session, element))) {
					alike.add(element);
				}
			}
		}
		return alike;
	}
}
