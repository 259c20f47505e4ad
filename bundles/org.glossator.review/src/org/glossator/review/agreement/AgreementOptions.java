package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What to measure. Immutable.
 *
 * @param annotators whose sets to compare; empty for all there are
 * @param layers which layers; empty for all there are
 * @param resamples how many samples a bootstrap interval is made of; 0 for no intervals
 * @param gamma whether to compute gamma, the one figure that takes long
 * @param gammaPrecision the relative error of gamma's chance disorder to come below; 0 for what 30 samples give
 * @param ignoreBoundaries take annotations for the same item when they are aligned, not only when their spans are equal
 * @param mergedTags tags to count as others, by name: "what if these two were one"
 */
public record AgreementOptions(List<String> annotators, Set<String> layers, int resamples, boolean gamma,
		double gammaPrecision, boolean ignoreBoundaries, Map<String, String> mergedTags) {

	/** Everything, with intervals of a thousand samples. */
	public static final AgreementOptions ALL = new AgreementOptions(List.of(), Set.of(), 1_000, true, 0, false, Map.of());

	public AgreementOptions {
		annotators = List.copyOf(annotators);
		layers = Set.copyOf(layers);
		mergedTags = Map.copyOf(mergedTags);
		Objects.checkIndex(resamples, 1_000_000);
		if (!(gammaPrecision >= 0 && gammaPrecision < 1)) {
			throw new IllegalArgumentException("A precision lies between 0 and 1, not at " + gammaPrecision);
		}
	}

	/** The same for these annotators. */
	public AgreementOptions withAnnotators(List<String> others) {
		return new AgreementOptions(others, layers, resamples, gamma, gammaPrecision, ignoreBoundaries, mergedTags);
	}

	/** The same for these layers. */
	public AgreementOptions withLayers(Set<String> others) {
		return new AgreementOptions(annotators, others, resamples, gamma, gammaPrecision, ignoreBoundaries, mergedTags);
	}

	/** The same with so many bootstrap samples. */
	public AgreementOptions withResamples(int other) {
		return new AgreementOptions(annotators, layers, other, gamma, gammaPrecision, ignoreBoundaries, mergedTags);
	}

	/** The same with or without gamma. */
	public AgreementOptions withGamma(boolean wanted, double precision) {
		return new AgreementOptions(annotators, layers, resamples, wanted, precision, ignoreBoundaries, mergedTags);
	}

	/** What is supposed instead of measured as it is, each in a few words; empty where nothing is. */
	public List<String> supposed() {
		List<String> supposed = new ArrayList<>();
		if (ignoreBoundaries) {
			supposed.add("boundaries are ignored");
		}
		new TreeMap<>(mergedTags).forEach((tag, other) -> supposed.add(tag + " counts as " + other));
		return supposed;
	}

	/** The same, asking "what if". */
	public AgreementOptions whatIf(boolean boundariesIgnored, Map<String, String> merged) {
		return new AgreementOptions(annotators, layers, resamples, gamma, gammaPrecision, boundariesIgnored, merged);
	}
}
