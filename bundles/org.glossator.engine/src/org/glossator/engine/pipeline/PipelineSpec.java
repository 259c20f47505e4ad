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

	/** Close reading, the built-in engine that is off by default. */
	public static final String READING = "reading";
	/** What the built-in engines need to have run before them. */
	private static final Map<String, List<String>> NEEDS = Map.of("tokens", List.of("sentences"), READING, List.of("sentences", "tokens"), "entities",
			List.of("sentences", "tokens"), "claims", List.of("sentences", "tokens"), "bias", List.of("sentences", "tokens"), "relations", List.of("entities"),
			"slant", List.of("bias"));
	/** What uses the close reading where it is there. */
	private static final List<String> USE_READING = List.of("claims", "bias");

	/** The built-in engines in the order they need. Rules and recommenders run where the corpus has any; close reading is off, because it takes long. */
	public static final PipelineSpec DEFAULT = new PipelineSpec(List.of("structure", "sentences", "tokens", READING, "entities", "claims", "bias",
			"rules", "learned", "relations", "slant").stream().map(engine -> PipelineStep.of(engine).withOn(!engine.equals(READING))).toList(), 0);

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

	/** The same with an engine that is off switched on. */
	public PipelineSpec withOn(String engine) {
		return withSteps(steps.stream().map(step -> step.engine().equals(engine) ? step.withOn(true) : step).toList());
	}

	/** The same with one more engine: a built-in one behind those that it comes after by default, any other at the end. */
	public PipelineSpec with(PipelineStep step) {
		List<String> order = DEFAULT.steps.stream().map(PipelineStep::engine).toList();
		List<PipelineStep> other = new ArrayList<>(steps);
		int place = steps.size();
		if (order.contains(step.engine())) {
			List<String> earlier = order.subList(0, order.indexOf(step.engine()));
			while (place > 0 && !earlier.contains(steps.get(place - 1).engine())) {
				place--;
			}
		}
		other.add(place, step);
		return withSteps(other);
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
			if (engine.equals(READING)) {
				USE_READING.stream().filter(before::contains)
						.forEach(user -> warnings.add("The engine " + user + " gains nothing from " + READING + " unless " + READING + " runs before it."));
			}
			if (!before.add(engine)) {
				warnings.add("The engine " + engine + " is there twice.");
			}
		}
		return warnings;
	}
}
