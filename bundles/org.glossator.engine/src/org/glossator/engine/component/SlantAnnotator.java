package org.glossator.engine.component;

import java.util.Map;
import java.util.TreeMap;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/**
 * UIMA component: how far a reader may rely on the document, judged by how much of it pushes the reader in the author's
 * own voice, how many claims have a named source, and how many sources nobody could ask. Which political side a document
 * takes is not to be had from words alone, so of slants only {@code center} is suggested, where hardly any bias is found.
 */
public final class SlantAnnotator extends EngineComponent {

	private static final int SHORTEST = 8;

	@Override
	void open(Lexicons lexicons) {
		// Works on what the others found.
	}

	@Override
	void annotate(CAS cas) {
		SuggestionWriter slant = new SuggestionWriter(cas, layers(), "slant", "slant");
		SuggestionWriter reliability = new SuggestionWriter(cas, layers(), "reliability", "slant");
		if (!slant.isThere() && !reliability.isThere()) {
			return;
		}
		TokenizedText text = CasReader.text(cas);
		int sentences = 0;
		for (int s = 0; s < text.sentences(); s++) {
			sentences += text.zone(s) == Zone.Kind.PARAGRAPH ? 1 : 0;
		}
		if (sentences < SHORTEST) {
			return;
		}
		int own = 0;
		int unnamed = 0;
		Map<String, Integer> techniques = new TreeMap<>();
		for (AnnotationFS bias : CasReader.annotations(cas, layers(), "bias")) {
			String technique = String.valueOf(CasReader.value(bias, layers(), "bias", "technique"));
			if (technique.equals("unattributed_source")) {
				unnamed++;
			} else if (text.quotationAt(bias.getBegin()) == null) {
				own++;
				techniques.merge(technique, 1, Integer::sum);
			}
		}
		double density = own / (double) sentences;
		String most = techniques.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(entry -> ", most often " + entry.getKey() + " (" + entry.getValue() + ")").orElse("");
		String found = own + " biased passages in the author's voice in " + sentences + " sentences" + most + "; " + unnamed + " unnamed sources";
		if (reliability.isThere()) {
			String grade = density > 0.6 ? "low" : density > 0.25 || unnamed * 6 > sentences ? "mixed" : "high";
			reliability.document(0.5, found, "value", grade, "rationale", found);
		}
		if (slant.isThere() && density < 0.1) {
			slant.document(0.5, found, "value", "center", "rationale", found);
		}
	}
}
