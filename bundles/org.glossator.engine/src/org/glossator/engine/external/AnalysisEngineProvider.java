package org.glossator.engine.external;

import java.io.IOException;

import org.apache.uima.analysis_engine.AnalysisEngineDescription;

/**
 * An engine that a bundle brings. Register an implementation as a declarative service, or on a plain class path in
 * {@code META-INF/services}; pipelines of any corpus can then name it. Implementations are called from any thread.
 */
public interface AnalysisEngineProvider {

	/** Its name in pipelines: letters, digits, hyphens and underscores. */
	String name();

	/** One sentence on what it finds. */
	String description();

	/** A fresh UIMA description of it; its annotations are taken from the types of the schema's layers. */
	AnalysisEngineDescription engine() throws IOException;

	/** The class loader that knows its annotator's class; by default the provider's own. */
	default ClassLoader classLoader() {
		return getClass().getClassLoader();
	}
}
