package org.glossator.engine.component;

import org.apache.uima.cas.CAS;
import org.glossator.engine.lexicon.Lexicons;

/** UIMA component: the slant of the document as a whole, from the bias found in it. */
public final class SlantAnnotator extends EngineComponent {

	@Override
	void open(Lexicons lexicons) {
		// Works on what the others found.
	}

	@Override
	void annotate(CAS cas) {
		SuggestionWriter writer = new SuggestionWriter(cas, layers(), "slant", "slant");
		if (!writer.isThere()) {
			return;
		}
	}
}
