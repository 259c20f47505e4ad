package org.glossator.engine.component;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.engine.claim.Claim;
import org.glossator.engine.claim.ClaimFinder;
import org.glossator.engine.claim.ClaimFinder.Name;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.TokenizedText;

/** UIMA component: claims, and who makes them where the text names an entity. */
public final class ClaimAnnotator extends EngineComponent {

	private ClaimFinder finder;

	@Override
	void open(Lexicons lexicons) {
		finder = new ClaimFinder(lexicons);
	}

	@Override
	void annotate(CAS cas) {
		SuggestionWriter writer = new SuggestionWriter(cas, layers(), "claim", "claims");
		if (!writer.isThere()) {
			return;
		}
		SuggestionWriter claimants = new SuggestionWriter(cas, layers(), "claimant", "claims");
		TokenizedText text = CasReader.text(cas);
		List<AnnotationFS> entities = CasReader.annotations(cas, layers(), "entity");
		List<Name> names = new ArrayList<>();
		for (AnnotationFS entity : entities) {
			names.add(new Name(entity.getBegin(), entity.getEnd(), String.valueOf(CasReader.value(entity, layers(), "entity", "kind"))));
		}
		for (Claim claim : finder.find(text, names)) {
			AnnotationFS annotation = writer.span(claim.begin(), claim.end(), claim.confidence(), claim.reason(), "voice", claim.voice(),
					"type", claim.type(), "checkworthy", String.valueOf(claim.checkworthy()), "verdict", "unchecked");
			int claimant = claim.claimant() == null ? -1 : names.indexOf(claim.claimant());
			if (claimant >= 0 && claimants.isThere()) {
				claimants.relation(annotation, entities.get(claimant), 0.75, "named where the claim is attributed");
			}
		}
	}
}
