package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Figures over all layers taken together: an item is a place in one layer, coded with the layer's name and the label. */
final class Overall {

	private Overall() {
	}

	/**
	 * The coded figures and F1; what rests on a continuum has no meaning over layers.
	 *
	 * @param layers measured already
	 * @param annotators how many annotators
	 */
	static Map<Measure, Figure> of(List<GroupMeasures> layers, int annotators, int resamples, Stretch stretch) {
		List<String[]> coded = new ArrayList<>();
		layers.forEach(layer -> coded.addAll(layer.codedLabels()));
		Bootstrap bootstrap = new Bootstrap(resamples, stretch);
		Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
		figures.putAll(bootstrap.of(Coding.of(annotators, coded).codedBy(2), GroupMeasures.coded(false)));
		List<Score> strict = new ArrayList<>();
		List<Score> overlap = new ArrayList<>();
		for (int a = 0; a < annotators; a++) {
			for (int b = a + 1; b < annotators; b++) {
				Score same = Score.NONE;
				Score near = Score.NONE;
				for (GroupMeasures layer : layers) {
					same = same.plus(layer.scores(a, b).strict());
					near = near.plus(layer.scores(a, b).overlap());
				}
				strict.add(same);
				overlap.add(near);
			}
		}
		figures.put(Measure.F1_STRICT, bootstrap.f1(strict));
		figures.put(Measure.F1_OVERLAP, bootstrap.f1(overlap));
		return figures;
	}
}
