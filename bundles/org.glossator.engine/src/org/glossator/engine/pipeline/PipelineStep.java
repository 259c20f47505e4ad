package org.glossator.engine.pipeline;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One engine of a pipeline. Immutable.
 *
 * @param engine its name: a built-in engine's, or that of one in the corpus's folder {@code engines} or of a service
 * @param on whether it runs
 * @param parameters values by name, as text; what is not given is the engine's own
 */
public record PipelineStep(String engine, boolean on, Map<String, String> parameters) {

	public PipelineStep {
		Objects.requireNonNull(engine);
		parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
	}

	/** An engine that runs with its own parameters. */
	public static PipelineStep of(String engine) {
		return new PipelineStep(engine, true, Map.of());
	}

	/** The same, on or off. */
	public PipelineStep withOn(boolean runs) {
		return new PipelineStep(engine, runs, parameters);
	}

	/** The same with other parameters. */
	public PipelineStep withParameters(Map<String, String> values) {
		return new PipelineStep(engine, on, values);
	}
}
