package org.glossator.engine.pipeline;

import java.util.List;

/**
 * An engine that a pipeline can name. Immutable.
 *
 * @param name its name in pipelines
 * @param description what it does, in a few words
 * @param kind where it comes from
 * @param parameters what can be set
 * @param problem why it cannot run now, one sentence; empty if it can
 */
public record EngineInfo(String name, String description, Kind kind, List<Parameter> parameters, String problem) {

	/** Where an engine comes from. */
	public enum Kind {
		/** It ships with Glossator. */
		BUILT_IN,
		/** A UIMA descriptor in the corpus's folder engines. */
		DESCRIPTOR,
		/** A PEAR in the corpus's folder engines that the user trusts. */
		PEAR,
		/** A PEAR that the user has not said to trust. */
		PEAR_NOT_TRUSTED,
		/** A service of another bundle. */
		SERVICE,
		/** A pipeline names it, and it is not there. */
		MISSING
	}

	/**
	 * A parameter of an engine.
	 *
	 * @param name its name
	 * @param description what it does
	 * @param type String, Integer, Float or Boolean
	 * @param several whether it takes several values, parted by semicolons
	 */
	public record Parameter(String name, String description, String type, boolean several) {
	}

	public EngineInfo {
		parameters = List.copyOf(parameters);
	}
}
