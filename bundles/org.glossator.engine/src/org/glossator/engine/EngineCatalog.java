package org.glossator.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.glossator.engine.external.AnalysisEngineProvider;
import org.glossator.engine.external.EngineProviders;
import org.glossator.engine.external.ExternalEngines;
import org.glossator.engine.external.PearFile;
import org.glossator.engine.pipeline.EngineInfo;
import org.glossator.engine.pipeline.PipelineSpec;
import org.glossator.engine.pipeline.PipelineStep;
import org.glossator.text.InputFault;

/** The engines that pipelines of a corpus can name. Stateless; any thread; nothing is installed by looking. */
public final class EngineCatalog {

	private EngineCatalog() {
	}

	/** All of them: the built-in ones in their order, then the others by name. */
	public static List<EngineInfo> of(Path corpusFolder) throws IOException {
		List<EngineInfo> engines = new ArrayList<>();
		for (PipelineStep step : PipelineSpec.DEFAULT.steps()) {
			engines.add(engine(corpusFolder, step.engine()));
		}
		for (String name : ExternalEngines.names(corpusFolder)) {
			if (Aggregates.descriptor(name) == null) {
				engines.add(engine(corpusFolder, name));
			}
		}
		return engines;
	}

	/** One of them; of kind {@link EngineInfo.Kind#MISSING} if there is none of that name. */
	public static EngineInfo engine(Path corpusFolder, String name) throws IOException {
		AnalysisEngineDescription own = Aggregates.descriptor(name);
		if (own != null) {
			return info(name, EngineInfo.Kind.BUILT_IN, own, own.getAnalysisEngineMetaData().getDescription());
		}
		Optional<PearFile> pear = ExternalEngines.pear(corpusFolder, name);
		if (pear.isPresent()) {
			boolean trusted = pear.get().isTrusted();
			return new EngineInfo(name, "PEAR of the corpus, with code of its own", trusted ? EngineInfo.Kind.PEAR : EngineInfo.Kind.PEAR_NOT_TRUSTED, List.of(),
					trusted ? "" : "It can do whatever you can do on this machine, so it does not run until you say that you trust it.");
		}
		try {
			Optional<org.apache.uima.resource.ResourceSpecifier> found = ExternalEngines.find(corpusFolder, name);
			if (found.isPresent() && found.get() instanceof AnalysisEngineDescription description) {
				AnalysisEngineProvider provider = EngineProviders.all().get(name);
				boolean service = provider != null && !ExternalEngines.hasDescriptor(corpusFolder, name);
				return info(name, service ? EngineInfo.Kind.SERVICE : EngineInfo.Kind.DESCRIPTOR, description,
						service ? provider.description() : description.getMetaData().getDescription());
			}
		} catch (InputFault fault) {
			return new EngineInfo(name, "UIMA descriptor of the corpus", EngineInfo.Kind.DESCRIPTOR, List.of(), fault.getMessage());
		}
		return new EngineInfo(name, "", EngineInfo.Kind.MISSING, List.of(), "There is no such engine in the corpus's folder engines.");
	}

	private static EngineInfo info(String name, EngineInfo.Kind kind, AnalysisEngineDescription engine, String description) {
		List<EngineInfo.Parameter> parameters = new ArrayList<>();
		for (ConfigurationParameter parameter : engine.getMetaData().getConfigurationParameterDeclarations().getConfigurationParameters()) {
			// What every one of our own engines is told by the pipeline itself.
			if (kind != EngineInfo.Kind.BUILT_IN || !parameter.getName().equals("corpus") && !parameter.getName().equals("layers")) {
				parameters.add(new EngineInfo.Parameter(parameter.getName(), parameter.getDescription() == null ? "" : parameter.getDescription(),
						parameter.getType(), parameter.isMultiValued()));
			}
		}
		return new EngineInfo(name, description == null ? "" : description.strip(), kind, parameters, "");
	}
}
