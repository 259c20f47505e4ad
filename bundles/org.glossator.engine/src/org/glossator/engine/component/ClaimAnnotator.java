package org.glossator.engine.component;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.engine.claim.Claim;
import org.glossator.engine.claim.ClaimFinder;
import org.glossator.engine.claim.ClaimFinder.Name;
import org.glossator.engine.claim.ClaimModel;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.TokenizedText;

/** UIMA component: claims, and who makes them where the text names an entity. */
public final class ClaimAnnotator extends EngineComponent {

	private ClaimFinder finder;

	@Override
	void open(Lexicons lexicons) throws IOException {
		finder = new ClaimFinder(lexicons, ClaimModel.of(models()));
	}

	@Override
	void annotate(CAS cas) {
		SuggestionWriter writer = new SuggestionWriter(cas, layers(), "claim", "claims");
		if (!writer.isThere()) {
			return;
		}
		SuggestionWriter claimants = new SuggestionWriter(cas, layers(), "claimant", "claims");
		TokenizedText text = CasReader.text(cas);
		List<Name> names = new ArrayList<>();
		Map<Name, AnnotationFS> byName = new HashMap<>();
		for (AnnotationFS entity : CasReader.annotations(cas, layers(), "entity")) {
			Name name = new Name(entity.getBegin(), entity.getEnd(), String.valueOf(CasReader.value(entity, layers(), "entity", "kind")));
			names.add(name);
			byName.put(name, entity);
		}
		for (Claim claim : finder.find(text, names)) {
			AnnotationFS annotation = writer.span(claim.begin(), claim.end(), claim.confidence(), claim.reason(), "voice", claim.voice(),
					"type", claim.type(), "checkworthy", String.valueOf(claim.checkworthy()), "verdict", "unchecked");
			AnnotationFS claimant = byName.get(claim.claimant());
			if (claimant != null && claimants.isThere()) {
				claimants.relation(annotation, claimant, 0.75, "named where the claim is attributed");
			}
		}
	}
}
