package org.glossator.engine.learning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the analyst wants of the recommenders of a corpus, kept in {@code models/recommenders.json}. Immutable.
 *
 * @param annotators whose decisions are learned from; empty for everybody's
 * @param layers by name; a layer that is not there has {@link Layer#DEFAULT}
 */
public record RecommenderSettings(List<String> annotators, Map<String, Layer> layers) {

	/** Everybody's decisions, every layer at the usual precision. */
	public static final RecommenderSettings DEFAULT = new RecommenderSettings(List.of(), Map.of());

	/**
	 * What is wanted for one layer.
	 *
	 * @param on whether it learns and suggests
	 * @param precision the share of suggestions that shall be right, 0 to 1
	 */
	public record Layer(boolean on, double precision) {

		/** On, four of five suggestions right. */
		public static final Layer DEFAULT = new Layer(true, 0.8);

		public Layer {
			if (!(precision >= 0 && precision <= 1)) {
				throw new IllegalArgumentException("A precision lies between 0 and 1, not at " + precision);
			}
		}
	}

	public RecommenderSettings {
		annotators = List.copyOf(annotators);
		layers = Map.copyOf(layers);
	}

	/** What is wanted for a layer. */
	public Layer layer(String name) {
		return layers.getOrDefault(name, Layer.DEFAULT);
	}

	/** The same with something else wanted for a layer. */
	public RecommenderSettings with(String name, Layer wanted) {
		Map<String, Layer> others = new TreeMap<>(layers);
		others.put(name, wanted);
		return new RecommenderSettings(annotators, others);
	}

	/** The same, learning from others. */
	public RecommenderSettings withAnnotators(List<String> others) {
		return new RecommenderSettings(others, layers);
	}
}
