package org.glossator.engine.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which engines run, in which order, with which parameters, and above which confidence. Immutable; see
 * {@link PipelineFiles} for its written form.
 *
 * @param steps in order; those that are off keep their place
 * @param minimumConfidence suggestions below it are left out, 0 to 1
 */
public record PipelineSpec(List<PipelineStep> steps, double minimumConfidence) {

	/** What the built-in engines need to have run before them. */
	private static final Map<String, List<String>> NEEDS = Map.of("tokens", List.of("sentences"), "entities", List.of("sentences", "tokens"), "claims",
			List.of("sentences", "tokens"), "bias", List.of("sentences", "tokens"), "relations", List.of("entities"), "slant", List.of("bias"));

	/** The built-in engines in the order they need. Rules and recommenders run where the corpus has any. */
	public static final PipelineSpec DEFAULT = new PipelineSpec(List.of("structure", "sentences", "tokens", "entities", "claims", "bias",
			"rules", "learned", "relations", "slant").stream().map(PipelineStep::of).toList(), 0);

	public PipelineSpec {
		steps = List.copyOf(steps);
	}

	/** The names of the engines that run, in order. */
	public List<String> engines() {
		return steps.stream().filter(PipelineStep::on).map(PipelineStep::engine).toList();
	}

	/** The same with other steps. */
	public PipelineSpec withSteps(List<PipelineStep> other) {
		return new PipelineSpec(other, minimumConfidence);
	}

	/** The same above another confidence. */
	public PipelineSpec withMinimumConfidence(double minimum) {
		return new PipelineSpec(steps, minimum);
	}

	/** What will not work as it stands, one sentence each; such a pipeline runs all the same. */
	public List<String> warnings() {
		List<String> warnings = new ArrayList<>();
		Set<String> before = new HashSet<>();
		for (String engine : engines()) {
			for (String needed : NEEDS.getOrDefault(engine, List.of())) {
				if (!before.contains(needed)) {
					warnings.add("The engine " + engine + " finds nothing unless " + needed + " runs before it.");
				}
			}
			if (!before.add(engine)) {
				warnings.add("The engine " + engine + " is there twice.");
			}
		}
		return warnings;
	}
}
