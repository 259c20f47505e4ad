package org.glossator.engine.component;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.engine.claim.Claim;
import org.glossator.engine.claim.ClaimFinder;
import org.glossator.engine.claim.ClaimFinder.Name;
import org.glossator.engine.claim.ClaimModel;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.reading.Reading;
import org.glossator.engine.segment.TokenizedText;

/** UIMA component: claims, and who makes them where the text names an entity. */
public final class ClaimAnnotator extends EngineComponent {

	private Lexicons lexicons;
	private ClaimFinder finder;
	/** For texts that were read closely; made for the first of them. */
	private ClaimFinder closely;

	@Override
	void open(Lexicons lexicons) throws IOException {
		this.lexicons = lexicons;
		finder = new ClaimFinder(lexicons, ClaimModel.of(models()));
	}

	private ClaimFinder finder(Reading reading) throws AnalysisEngineProcessException {
		if (reading == null) {
			return finder;
		}
		if (closely == null) {
			try {
				closely = new ClaimFinder(lexicons, ClaimModel.closely(models()));
			} catch (IOException fault) {
				throw new AnalysisEngineProcessException(fault);
			}
		}
		return closely;
	}

	@Override
	void annotate(CAS cas) throws AnalysisEngineProcessException {
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
		Reading reading = CasReader.reading(cas, text);
		for (Claim claim : finder(reading).find(text, names, reading)) {
			AnnotationFS annotation = writer.span(claim.begin(), claim.end(), claim.confidence(), claim.reason(), "voice", claim.voice(),
					"type", claim.type(), "checkworthy", String.valueOf(claim.checkworthy()), "verdict", "unchecked");
			AnnotationFS claimant = byName.get(claim.claimant());
			if (claimant != null && claimants.isThere()) {
				claimants.relation(annotation, claimant, 0.75, "named where the claim is attributed");
			}
		}
	}
}
