package org.glossator.engine.component;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.glossator.engine.confidence.Calibration;
import org.glossator.engine.entity.EntityFinder;
import org.glossator.engine.entity.Mention;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.TokenizedText;

/** UIMA component: names of persons, organisations, places, buildings and events. */
public final class EntityAnnotator extends EngineComponent {

	private EntityFinder finder;

	@Override
	void open(Lexicons lexicons) throws IOException {
		finder = new EntityFinder(lexicons, Calibration.of(models()));
	}

	@Override
	void annotate(CAS cas) {
		SuggestionWriter writer = new SuggestionWriter(cas, layers(), "entity", "entities");
		if (!writer.isThere()) {
			return;
		}
		TokenizedText text = CasReader.text(cas);
		List<Mention> found = finder.find(text);
		List<Mention> all = new ArrayList<>(found);
		all.addAll(finder.within(text, found));
		for (Mention mention : all) {
			writer.span(text.begin(mention.first()), text.end(mention.limit() - 1), mention.confidence(), mention.reason(),
					"kind", mention.kind());
		}
	}
}
