package org.glossator.engine.component;

import org.apache.uima.cas.CAS;
import org.glossator.engine.lexicon.Lexicons;

/** UIMA component: from claims to who makes them, from bias to whom it is about. */
public final class RelationAnnotator extends EngineComponent {

	@Override
	void open(Lexicons lexicons) {
		// Works on what the others found.
	}

	@Override
	void annotate(CAS cas) {
		SuggestionWriter claimants = new SuggestionWriter(cas, layers(), "claimant", "relations");
		if (!claimants.isThere()) {
			return;
		}
	}
}
