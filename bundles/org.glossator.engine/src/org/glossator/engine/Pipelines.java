package org.glossator.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.glossator.engine.component.LayerTypes;
import org.glossator.engine.external.EngineLoader;
import org.glossator.engine.pipeline.PipelineFiles;
import org.glossator.engine.pipeline.PipelineSpec;
import org.glossator.text.InputFault;
import org.glossator.text.schema.SchemaSpec;

/**
 * Where pipelines come from. In plain UIMA, the components' descriptors ({@code desc/*.xml} of this bundle) and
 * {@link #aggregate} can be used without the rest.
 */
public final class Pipelines {

	/** What UIMA or Java say of a class that is not there. */
	private static final Pattern MISSING = Pattern.compile("(?:Class \\[)?([\\w.$]+)(?:\\] not found.*)?$", Pattern.DOTALL);

	private Pipelines() {
	}

	/**
	 * A factory of pipelines for a schema: models are loaded when the first pipeline is made, lexicons and rules are
	 * read from the corpus as they are then.
	 *
	 * @param corpusFolder the corpus whose lexicons and pipelines are used, or null for the shipped ones
	 * @param pipelineName a file {@code pipelines/NAME.properties} of the corpus, or null for the one the corpus chose
	 * @throws InputFault if the pipeline or one of the corpus's files cannot be read
	 */
	public static PipelineFactory of(SchemaSpec schema, Path corpusFolder, String pipelineName) throws IOException {
		return with(schema, corpusFolder, PipelineFiles.read(corpusFolder, pipelineName));
	}

	/** The same of a pipeline that is in no file. */
	public static PipelineFactory with(SchemaSpec schema, Path corpusFolder, PipelineSpec spec) throws IOException {
		AnalysisEngineDescription aggregate = Aggregates.describe(schema, corpusFolder, spec);
		ResourceManager manager = UIMAFramework.newDefaultResourceManager();
		manager.setExtensionClassLoader(new EngineLoader(Pipelines.class.getClassLoader()), true);
		return () -> new CasPipeline(produce(aggregate, manager), schema, LayerTypes.of(schema), spec);
	}

	/**
	 * The default pipeline for a schema as a UIMA aggregate, for any UIMA pipeline.
	 *
	 * @param corpusFolder the corpus whose lexicons are used, or null for the shipped ones
	 */
	public static AnalysisEngineDescription aggregate(SchemaSpec schema, Path corpusFolder) throws IOException {
		return Aggregates.describe(schema, corpusFolder, PipelineSpec.DEFAULT);
	}

	static AnalysisEngine produce(AnalysisEngineDescription aggregate, ResourceManager manager) throws IOException {
		try {
			return UIMAFramework.produceAnalysisEngine(aggregate, manager, null);
		} catch (ResourceInitializationException fault) {
			for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
				if (cause instanceof InputFault input) {
					throw input;
				}
			}
			throw new IOException("The pipeline could not be made: " + told(root(fault)), fault);
		}
	}

	/** UIMA names class loaders where the analyst wants to know which class is missing, and what to do. */
	private static String told(Throwable root) {
		Matcher missing = root instanceof ClassNotFoundException ? MISSING.matcher(String.valueOf(root.getMessage())) : null;
		return missing != null && missing.lookingAt()
				? "the class " + missing.group(1) + " is nowhere to be found; a descriptor's class has to be in a bundle, and a PEAR tells its jars by CLASSPATH in metadata/install.xml."
				: root.getMessage();
	}

	static Throwable root(Throwable fault) {
		Throwable root = fault;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root;
	}
}
