package org.glossator.engine.component;

import java.util.List;

import org.apache.uima.cas.CAS;
import org.glossator.engine.claim.Claim;
import org.glossator.engine.claim.ClaimFinder;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.TokenizedText;

/** UIMA component: claims, and who makes them where the text names an entity. */
public final class ClaimAnnotator extends EngineComponent {

	private ClaimFinder finder;

	@Override
	void open(Lexicons lexicons) {
		finder = new ClaimFinder();
	}

	@Override
	void annotate(CAS cas) {
		SuggestionWriter writer = new SuggestionWriter(cas, layers(), "claim", "claims");
		if (!writer.isThere()) {
			return;
		}
		TokenizedText text = CasReader.text(cas);
		List<Claim> claims = finder.find(text);
		for (Claim claim : claims) {
			writer.span(claim.begin(), claim.end(), claim.confidence(), claim.reason(), "voice", claim.voice(), "type",
					claim.type(), "checkworthy", String.valueOf(claim.checkworthy()), "verdict", "unchecked");
		}
	}
}
