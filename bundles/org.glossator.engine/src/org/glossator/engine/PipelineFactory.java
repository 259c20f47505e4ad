package org.glossator.engine;

import java.io.IOException;

/** Makes pipelines that share models and lexicons. Thread-safe. */
public interface PipelineFactory {

	/** A pipeline for one thread. */
	Pipeline create() throws IOException;
}
