package org.glossator.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.ConfigurationParameterSettings;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.glossator.engine.component.LayerTypes;
import org.glossator.text.InputFault;
import org.glossator.text.schema.SchemaSpec;

/** Puts a pipeline's components together as one UIMA aggregate over the type system of a schema. */
final class Aggregates {

	/** Descriptors of the built-in engines, in folder {@code desc} of this bundle. */
	private static final Map<String, String> BUILT_IN = Map.of("structure", "Structure", "sentences", "Sentences", "tokens",
			"Tokens", "entities", "Entities", "claims", "Claims", "bias", "Bias", "relations", "Relations", "slant", "Slant");

	private Aggregates() {
	}

	static AnalysisEngineDescription describe(SchemaSpec schema, Path corpusFolder, PipelineSpec spec) throws IOException {
		AnalysisEngineDescription aggregate = UIMAFramework.getResourceSpecifierFactory().createAnalysisEngineDescription();
		aggregate.setPrimitive(false);
		aggregate.getMetaData().setName("Glossator");
		List<String> order = new ArrayList<>();
		for (String engine : spec.engines()) {
			AnalysisEngineDescription component = BUILT_IN.containsKey(engine) ? builtIn(BUILT_IN.get(engine))
					: external(corpusFolder, engine);
			if (BUILT_IN.containsKey(engine)) {
				// The aggregate's own type system is the schema's; the descriptor's is for use outside Glossator.
				component.getAnalysisEngineMetaData().setTypeSystem(TypeSystems.of(schema));
			}
			set(component, "corpus", corpusFolder == null ? null : corpusFolder.toString());
			set(component, "layers", LayerTypes.of(schema).parameter());
			aggregate.getDelegateAnalysisEngineSpecifiersWithImports().put(engine, component);
			order.add(engine);
		}
		FixedFlow flow = UIMAFramework.getResourceSpecifierFactory().createFixedFlow();
		flow.setFixedFlow(order.toArray(String[]::new));
		aggregate.getAnalysisEngineMetaData().setFlowConstraints(flow);
		aggregate.getAnalysisEngineMetaData().getOperationalProperties().setModifiesCas(true);
		aggregate.getAnalysisEngineMetaData().getOperationalProperties().setMultipleDeploymentAllowed(true);
		return aggregate;
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

	private static AnalysisEngineDescription external(Path corpusFolder, String name) throws IOException {
		Path file = corpusFolder == null || !name.matches("[\\p{L}\\p{N}_-]{1,80}") ? null : corpusFolder.resolve("engines").resolve(name + ".xml");
		if (file == null || !Files.isRegularFile(file)) {
			throw new InputFault(file, 0, "There is no engine " + name + "; the built-in ones are "
					+ String.join(", ", PipelineSpec.DEFAULT.engines()) + ", others are UIMA descriptors in the corpus's folder engines.");
		}
		try {
			return UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(file.toFile()));
		} catch (InvalidXMLException fault) {
			throw new InputFault(file, 0, "This is no descriptor of a UIMA analysis engine: " + Pipelines.root(fault).getMessage(), fault);
		}
	}

	private static void set(AnalysisEngineDescription component, String name, Object value) {
		ConfigurationParameter parameter = component.getMetaData().getConfigurationParameterDeclarations()
				.getConfigurationParameter(null, name);
		if (parameter != null && value != null) {
			ConfigurationParameterSettings settings = component.getMetaData().getConfigurationParameterSettings();
			settings.setParameterValue(name, value);
		}
	}
}
