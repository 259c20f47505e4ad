package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.glossator.review.align.Labels;
import org.glossator.review.align.Matching;
import org.glossator.review.align.Place;
import org.glossator.review.align.Places;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.span.Extent;
import org.glossator.text.span.Span;
import org.glossator.text.span.SpanAlgebra;
import org.glossator.text.span.SpanIndex;

/**
 * Scores predicted annotations of one layer in one document against gold ones. An annotation with several labels counts
 * once for each; one without a label has the empty one.
 */
final class Scorer {

	/** An annotation may overlap a whole page of others: so many are looked at. */
	private static final int WIDEST = 256;

	private final Labels labels;

	Scorer(Labels labels) {
		this.labels = labels;
	}

	/** Scores the annotations of one layer. */
	Scores score(List<? extends AnnotationRecord> gold, Places goldPlaces, List<? extends AnnotationRecord> predicted,
			Places predictedPlaces) {
		Map<String, List<Place>> goldByLabel = new TreeMap<>();
		Map<String, List<Place>> predictedByLabel = new TreeMap<>();
		List<Place> allGold = places(gold, goldPlaces, goldByLabel);
		List<Place> allPredicted = places(predicted, predictedPlaces, predictedByLabel);
		Set<String> names = new TreeSet<>(goldByLabel.keySet());
		names.addAll(predictedByLabel.keySet());
		Map<String, Scores> byLabel = new TreeMap<>();
		Score strict = Score.NONE;
		Score overlap = Score.NONE;
		Score partial = Score.NONE;
		for (String name : names) {
			Scores scores = of(goldByLabel.getOrDefault(name, List.of()), predictedByLabel.getOrDefault(name, List.of()), allGold, allPredicted);
			byLabel.put(name, scores);
			strict = strict.plus(scores.strict());
			overlap = overlap.plus(scores.overlap());
			partial = partial.plus(scores.partial());
		}
		return new Scores(strict, same(allGold, allPredicted), overlap, partial(allGold, allPredicted), partial, byLabel);
	}

	private List<Place> places(List<? extends AnnotationRecord> annotations, Places places,
			Map<String, List<Place>> byLabel) {
		List<Place> all = new ArrayList<>();
		for (AnnotationRecord annotation : annotations) {
			Place place = places.of(annotation);
			all.add(place);
			List<String> of = labels.labels(annotation);
			for (String label : of.isEmpty() ? List.of("") : of) {
				byLabel.computeIfAbsent(label, name -> new ArrayList<>()).add(place);
			}
		}
		return all;
	}

	/** Of one label; span only asks whether anybody's annotation, under whatever label, is in the same place. */
	private static Scores of(List<Place> gold, List<Place> predicted, List<Place> allGold, List<Place> allPredicted) {
		Score partial = partial(gold, predicted);
		Score span = new Score(same(allGold, predicted).truePositives(), same(gold, allPredicted).truePositives(), predicted.size(), gold.size());
		return new Scores(same(gold, predicted), span, overlapping(gold, predicted), partial, partial, Map.of());
	}

	private static Score same(List<Place> gold, List<Place> predicted) {
		Map<Place, Integer> open = new HashMap<>();
		for (Place place : gold) {
			open.merge(place, 1, Integer::sum);
		}
		int matched = 0;
		for (Place place : predicted) {
			if (open.getOrDefault(place, 0) > 0) {
				open.merge(place, -1, Integer::sum);
				matched++;
			}
		}
		return Score.matched(matched, predicted.size(), gold.size());
	}

	private record Placed(int at, Place place) {
	}

	private static Score overlapping(List<Place> gold, List<Place> predicted) {
		SpanIndex<Placed> index = new SpanIndex<>(Extent.ofSpan(placed -> placed.place.hull()));
		for (int column = 0; column < predicted.size(); column++) {
			index.add(new Placed(column, predicted.get(column)));
		}
		Matching matching = new Matching(gold.size(), predicted.size());
		for (int row = 0; row < gold.size(); row++) {
			Place place = gold.get(row);
			int number = row;
			int[] found = { 0 };
			index.visit(place.hull().begin(), place.hull().end(), SpanIndex.By.HULL, (placed, begin, end) -> {
				if (placed.place.overlaps(place)) {
					matching.edge(number, placed.at, 1);
					found[0]++;
				}
				return found[0] < WIDEST;
			});
		}
		int matched = 0;
		for (int column : matching.solve()) {
			matched += column >= 0 ? 1 : 0;
		}
		return Score.matched(matched, predicted.size(), gold.size());
	}

	/**
	 * What the partial score is the sum of: stretches of text that one or both marked, what overlaps together, each scored
	 * by itself.
	 *
	 * @param label of the annotations that count; null for all
	 */
	List<Score> stretches(List<? extends AnnotationRecord> gold, Places goldPlaces, List<? extends AnnotationRecord> predicted,
			Places predictedPlaces, String label) {
		int[] g = merged(labelled(gold, goldPlaces, label));
		int[] p = merged(labelled(predicted, predictedPlaces, label));
		List<Score> stretches = new ArrayList<>();
		for (int i = 0, j = 0; i < g.length || j < p.length;) {
			int firstOfGold = i;
			int firstOfPredicted = j;
			int end = Integer.MIN_VALUE;
			boolean more = true;
			while (more) {
				boolean isGold = i < g.length && (end == Integer.MIN_VALUE ? j == p.length || g[i] <= p[j] : g[i] < end);
				boolean isPredicted = !isGold && j < p.length && (end == Integer.MIN_VALUE || p[j] < end);
				more = isGold || isPredicted;
				if (isGold) {
					end = Math.max(end, g[i + 1]);
					i += 2;
				} else if (isPredicted) {
					end = Math.max(end, p[j + 1]);
					j += 2;
				}
			}
			stretches.add(shared(Arrays.copyOfRange(g, firstOfGold, i), Arrays.copyOfRange(p, firstOfPredicted, j)));
		}
		return stretches;
	}

	private List<Place> labelled(List<? extends AnnotationRecord> annotations, Places places, String label) {
		Map<String, List<Place>> byLabel = new HashMap<>();
		List<Place> all = places(annotations, places, byLabel);
		return label == null ? all : byLabel.getOrDefault(label, List.of());
	}

	private static Score partial(List<Place> gold, List<Place> predicted) {
		return shared(merged(gold), merged(predicted));
	}

	private static Score shared(int[] g, int[] p) {
		double foundOfGold = 0;
		double foundOfPredicted = 0;
		for (int i = 0, j = 0; i < g.length && j < p.length;) {
			int shared = Math.max(0, Math.min(g[i + 1], p[j + 1]) - Math.max(g[i], p[j]));
			foundOfGold += (double) shared / (g[i + 1] - g[i]);
			foundOfPredicted += (double) shared / (p[j + 1] - p[j]);
			if (g[i + 1] < p[j + 1]) {
				i += 2;
			} else {
				j += 2;
			}
		}
		return new Score(foundOfPredicted, foundOfGold, p.length / 2, g.length / 2);
	}

	/** Begin, end, begin, end: what spans cover together; stretches that overlap are one, those that touch are two. */
	private static int[] merged(List<Place> places) {
		List<Span> fragments = new ArrayList<>();
		for (Place place : places) {
			if (place instanceof Place.Text text) {
				for (int i = 0; i < text.span().fragmentCount(); i++) {
					if (text.span().fragmentBegin(i) < text.span().fragmentEnd(i)) {
						fragments.add(Span.of(text.span().fragmentBegin(i), text.span().fragmentEnd(i)));
					}
				}
			}
		}
		fragments.sort(null);
		int[] merged = new int[2 * fragments.size()];
		int used = 0;
		for (Span fragment : fragments) {
			if (used > 0 && SpanAlgebra.overlaps(merged[used - 2], merged[used - 1], fragment.begin(), fragment.end())) {
				merged[used - 1] = Math.max(merged[used - 1], fragment.end());
			} else {
				merged[used++] = fragment.begin();
				merged[used++] = fragment.end();
			}
		}
		return Arrays.copyOf(merged, used);
	}
}
