package org.glossator.engine.component;

import java.io.IOException;
import java.util.BitSet;

import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.engine.bias.BiasFinder;
import org.glossator.engine.bias.BiasModel;
import org.glossator.engine.bias.BiasSpan;
import org.glossator.engine.confidence.Calibration;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.reading.Reading;
import org.glossator.engine.segment.TokenizedText;

/** UIMA component: loaded words and persuasion techniques, with names masked. */
public final class BiasAnnotator extends EngineComponent {

	private Lexicons lexicons;
	private BiasFinder finder;
	/** For texts that were read closely; made for the first of them. */
	private BiasFinder closely;

	@Override
	void open(Lexicons lexicons) throws IOException {
		this.lexicons = lexicons;
		finder = new BiasFinder(lexicons, BiasModel.of(models()), Calibration.of(models()));
	}

	private BiasFinder finder(Reading reading) throws AnalysisEngineProcessException {
		if (reading == null) {
			return finder;
		}
		if (closely == null) {
			try {
				closely = new BiasFinder(lexicons, BiasModel.closely(models()), Calibration.closely(models()));
			} catch (IOException fault) {
				throw new AnalysisEngineProcessException(fault);
			}
		}
		return closely;
	}

	@Override
	void annotate(CAS cas) throws AnalysisEngineProcessException {
		SuggestionWriter writer = new SuggestionWriter(cas, layers(), "bias", "bias");
		if (!writer.isThere()) {
			return;
		}
		TokenizedText text = CasReader.text(cas);
		Reading reading = CasReader.reading(cas, text);
		for (BiasSpan span : finder(reading).find(text, names(cas, text), reading)) {
			writer.span(span.begin(), span.end(), span.confidence(), span.reason(), "technique", span.technique(), "strength",
					String.valueOf(span.strength()));
		}
	}

	private BitSet names(CAS cas, TokenizedText text) {
		BitSet names = new BitSet();
		for (AnnotationFS entity : CasReader.annotations(cas, layers(), "entity")) {
			names.set(text.tokenAt(entity.getBegin()), Math.max(text.tokenAt(entity.getBegin()), text.tokenAt(entity.getEnd())));
		}
		return names;
	}
}
