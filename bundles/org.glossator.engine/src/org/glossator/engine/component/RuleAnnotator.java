package org.glossator.engine.component;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.apache.uima.cas.CAS;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.glossator.engine.learning.RuleDecisions;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.ruta.RuleFile;
import org.glossator.engine.ruta.RuleLimits;
import org.glossator.engine.ruta.RuleSet;

/**
 * UIMA component: the rules of a corpus, its files {@code rules/*.ruta}. Parameter {@code seconds}: how long a script may
 * take for one document.
 */
public final class RuleAnnotator extends EngineComponent {

	private RuleSet rules;
	private RuleDecisions decisions;
	private Path folder;

	@Override
	void open(Lexicons lexicons) throws IOException {
		String corpus = (String) getContext().getConfigParameterValue("corpus");
		folder = corpus == null || corpus.isEmpty() ? null : Path.of(corpus);
		Integer seconds = (Integer) getContext().getConfigParameterValue("seconds");
		RuleLimits limits = seconds == null ? RuleLimits.DEFAULT : new RuleLimits(Duration.ofSeconds(Math.max(1, seconds)), RuleLimits.DEFAULT.annotations());
		decisions = RuleDecisions.of(folder);
		rules = new RuleSet(RuleFile.of(folder), layers(), limits, decisions);
	}

	@Override
	void annotate(CAS cas) throws AnalysisEngineProcessException {
		try {
			if (decisions.isStale()) {
				decisions = RuleDecisions.of(folder);
			}
			rules.decisions(decisions.without(hidden()));
			rules.annotate(cas, EngineComponent::isCancelled);
		} catch (IOException fault) {
			throw new AnalysisEngineProcessException(fault);
		}
	}
}
