package org.glossator.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.engine.component.LayerTypes;
import org.glossator.engine.external.EngineLoader;
import org.glossator.engine.pipeline.PipelineFiles;
import org.glossator.engine.pipeline.PipelineSpec;
import org.glossator.engine.ruta.RuleFile;
import org.glossator.engine.ruta.RuleLimits;
import org.glossator.engine.ruta.RuleOutcome;
import org.glossator.engine.ruta.RuleProblem;
import org.glossator.engine.ruta.RuleScript;
import org.glossator.engine.ruta.RuleTypes;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.SchemaSpec;

/**
 * Tries a script on a text, saved or not: the corpus's pipeline runs up to where its rules would, then the script alone,
 * and tells what it did and why.
 */
public final class RuleTrial {

	private static final Set<String> LATER = Set.of("rules", "learned", "relations", "slant");

	private RuleTrial() {
	}

	/**
	 * Runs a script; takes a second or two.
	 *
	 * @param corpusFolder the corpus whose lexicons and pipeline are used
	 * @param cancelled asked now and then; may be null
	 * @throws java.util.concurrent.CancellationException if {@code cancelled} said yes
	 */
	public static RuleOutcome run(SchemaSpec schema, Path corpusFolder, RuleFile script, String text, DocumentInfo info, BooleanSupplier cancelled)
			throws IOException {
		RuleScript parsed = RuleScript.parse(script, LayerTypes.of(schema));
		List<RuleProblem> problems = parsed.problems();
		if (!problems.isEmpty()) {
			return new RuleOutcome(problems, List.of(), List.of());
		}
		PipelineSpec chosen = PipelineFiles.read(corpusFolder, null);
		PipelineSpec before = chosen.withSteps(chosen.steps().stream().filter(step -> !LATER.contains(step.engine())).toList());
		TypeSystemDescription types = RuleTypes.of(schema, List.of(script));
		AnalysisEngineDescription aggregate = Aggregates.describe(schema, corpusFolder, before, types);
		ResourceManager manager = UIMAFramework.newDefaultResourceManager();
		manager.setExtensionClassLoader(new EngineLoader(RuleTrial.class.getClassLoader()), true);
		AnalysisEngine engine = Pipelines.produce(aggregate, manager);
		try {
			CAS cas = engine.newCAS();
			// Of what was learned, nothing runs before.
			CasPipeline.process(engine, cas, text, info, cancelled, (document, annotator) -> false);
			return parsed.explain(cas, RuleLimits.DEFAULT, cancelled);
		} catch (ResourceInitializationException fault) {
			throw new IOException(fault);
		} finally {
			engine.destroy();
		}
	}
}
