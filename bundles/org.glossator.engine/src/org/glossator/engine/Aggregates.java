package org.glossator.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.metadata.ConfigurationParameterSettings;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.glossator.engine.component.LayerTypes;
import org.glossator.engine.external.ExternalEngines;
import org.glossator.engine.learning.ModelStore;
import org.glossator.engine.pipeline.PipelineSpec;
import org.glossator.engine.pipeline.PipelineStep;
import org.glossator.engine.ruta.RuleFile;
import org.glossator.engine.ruta.RuleTypes;
import org.glossator.text.InputFault;
import org.glossator.text.schema.SchemaSpec;

/** Puts a pipeline's components together as one UIMA aggregate over the type system of a schema. */
final class Aggregates {

	private static final String RULES = "rules";
	private static final String LEARNED = "learned";
	/** Descriptors of the built-in engines, in folder {@code desc} of this bundle. */
	private static final Map<String, String> BUILT_IN = Map.ofEntries(Map.entry("structure", "Structure"), Map.entry("sentences", "Sentences"),
			Map.entry("tokens", "Tokens"), Map.entry(PipelineSpec.READING, "Reading"), Map.entry("entities", "Entities"), Map.entry("claims", "Claims"), Map.entry("bias", "Bias"),
			Map.entry(RULES, "Rules"), Map.entry(LEARNED, "Learned"), Map.entry("relations", "Relations"), Map.entry("slant", "Slant"));

	private Aggregates() {
	}

	static AnalysisEngineDescription describe(SchemaSpec schema, Path corpusFolder, PipelineSpec spec) throws IOException {
		List<String> engines = new ArrayList<>(spec.engines());
		List<RuleFile> rules = engines.contains(RULES) ? RuleFile.of(corpusFolder) : List.of();
		if (corpusFolder == null || new ModelStore(corpusFolder).isEmpty()) {
			engines.remove(LEARNED);
		}
		TypeSystemDescription types;
		if (rules.isEmpty()) {
			// Without a script nothing of Ruta is loaded.
			engines.remove(RULES);
			types = TypeSystems.of(schema);
		} else {
			types = RuleTypes.of(schema, rules);
		}
		return describe(schema, corpusFolder, spec.withSteps(spec.steps().stream().filter(step -> engines.contains(step.engine())).toList()), types);
	}

	/** The same over a type system that holds more than the schema. */
	static AnalysisEngineDescription describe(SchemaSpec schema, Path corpusFolder, PipelineSpec spec, TypeSystemDescription types) throws IOException {
		if (spec.engines().contains(PipelineSpec.READING)) {
			TypeSystems.addReading(types);
		}
		AnalysisEngineDescription aggregate = UIMAFramework.getResourceSpecifierFactory().createAnalysisEngineDescription();
		aggregate.setPrimitive(false);
		aggregate.getMetaData().setName("Glossator");
		List<String> order = new ArrayList<>();
		for (String engine : spec.engines()) {
			Map<String, String> parameters = parameters(spec, engine);
			if (BUILT_IN.containsKey(engine)) {
				add(aggregate, order, engine, component(BUILT_IN.get(engine), schema, corpusFolder, types), parameters);
			} else {
				add(aggregate, order, engine, external(corpusFolder, engine), parameters);
				// What the schema says of the layers' types is there even if nothing but this engine runs.
				add(aggregate, order, engine + ".origin", component("Origin", schema, corpusFolder, types), Map.of("engine", engine));
			}
		}
		if (order.isEmpty()) {
			// An aggregate of nothing would not even have the layers' types.
			add(aggregate, order, "nothing", component("Origin", schema, corpusFolder, types), Map.of("engine", "nothing"));
		}
		FixedFlow flow = UIMAFramework.getResourceSpecifierFactory().createFixedFlow();
		flow.setFixedFlow(order.toArray(String[]::new));
		aggregate.getAnalysisEngineMetaData().setFlowConstraints(flow);
		aggregate.getAnalysisEngineMetaData().getOperationalProperties().setModifiesCas(true);
		aggregate.getAnalysisEngineMetaData().getOperationalProperties().setMultipleDeploymentAllowed(true);
		return aggregate;
	}

	private static Map<String, String> parameters(PipelineSpec spec, String engine) {
		for (PipelineStep step : spec.steps()) {
			if (step.on() && step.engine().equals(engine)) {
				return step.parameters();
			}
		}
		return Map.of();
	}

	private static AnalysisEngineDescription component(String name, SchemaSpec schema, Path corpusFolder, TypeSystemDescription types)
			throws IOException {
		AnalysisEngineDescription component = builtIn(name);
		// The aggregate's own type system is the schema's; the descriptor's is for use outside Glossator.
		component.getAnalysisEngineMetaData().setTypeSystem(types);
		ConfigurationParameterSettings settings = component.getMetaData().getConfigurationParameterSettings();
		if (corpusFolder != null) {
			settings.setParameterValue("corpus", corpusFolder.toString());
		}
		settings.setParameterValue("layers", LayerTypes.of(schema).parameter());
		return component;
	}

	private static void add(AnalysisEngineDescription aggregate, List<String> order, String engine, ResourceSpecifier specifier,
			Map<String, String> parameters) throws InputFault {
		if (order.contains(engine)) {
			throw new InputFault(null, 0, "The pipeline names the engine " + engine + " twice; take one of them out.");
		}
		if (specifier instanceof AnalysisEngineDescription component) {
			for (Map.Entry<String, String> parameter : parameters.entrySet()) {
				EngineParameters.set(engine, component, parameter.getKey(), parameter.getValue());
			}
		} else if (!parameters.isEmpty()) {
			throw new InputFault(null, 0, "The engine " + engine + " is a PEAR, whose parameters cannot be set; take them out of the pipeline.");
		}
		aggregate.getDelegateAnalysisEngineSpecifiersWithImports().put(engine, specifier);
		order.add(engine);
	}

	private static AnalysisEngineDescription builtIn(String name) throws IOException {
		try (InputStream in = Aggregates.class.getResourceAsStream("/desc/" + name + ".xml")) {
			if (in == null) {
				throw new IOException("The engine's own descriptor " + name + ".xml is missing from its bundle.");
			}
			return UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(in, null));
		} catch (InvalidXMLException fault) {
			throw new IOException(fault);
		}
	}

	/** A built-in engine's own descriptor, or null for a name that is none. */
	static AnalysisEngineDescription descriptor(String engine) throws IOException {
		return BUILT_IN.containsKey(engine) ? builtIn(BUILT_IN.get(engine)) : null;
	}

	private static ResourceSpecifier external(Path corpusFolder, String name) throws IOException {
		Optional<ResourceSpecifier> found = ExternalEngines.find(corpusFolder, name);
		if (found.isEmpty()) {
			throw new InputFault(corpusFolder == null ? null : corpusFolder.resolve("engines"), 0, "There is no engine " + name + "; the built-in ones are "
					+ String.join(", ", PipelineSpec.DEFAULT.steps().stream().map(PipelineStep::engine).toList()) + ", others are UIMA descriptors and PEARs in the corpus's folder engines.");
		}
		return found.get();
	}
}
