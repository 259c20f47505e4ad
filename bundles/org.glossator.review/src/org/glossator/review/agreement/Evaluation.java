package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.glossator.review.align.Labels;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.schema.SchemaSpec;

/**
 * Predicted annotation sets scored against gold ones, layer by layer, summed over documents. Immutable.
 *
 * @param gold whose sets are the truth
 * @param predicted whose sets are judged
 * @param documents how many documents both have
 * @param layers the scores by layer
 * @param excluded what was left out, by reason: documents that only one of them has, rejected annotations, and
 *            suggestions that a person has not decided on
 */
public record Evaluation(String gold, String predicted, int documents, Map<String, Scores> layers,
		Map<String, Integer> excluded) {

	/** Scores one pair of sets. */
	public static Evaluation of(AnnotatedDocument gold, AnnotatedDocument predicted, SchemaSpec schema) {
		return of(List.of(gold), List.of(predicted), schema);
	}

	/** Scores the sets of those documents that both have; the order of the lists does not matter. */
	public static Evaluation of(List<AnnotatedDocument> gold, List<AnnotatedDocument> predicted, SchemaSpec schema) {
		Labels labels = new Labels(schema);
		Map<String, CountedSet> goldById = counted(gold, labels);
		Map<String, CountedSet> predictedById = counted(predicted, labels);
		Map<String, Integer> excluded = new TreeMap<>();
		Map<String, Scores> layers = new TreeMap<>();
		Scorer scorer = new Scorer(labels);
		Set<String> ids = new TreeSet<>(goldById.keySet());
		ids.addAll(predictedById.keySet());
		int documents = 0;
		for (String id : ids) {
			CountedSet right = goldById.get(id);
			CountedSet judged = predictedById.get(id);
			if (right == null || judged == null) {
				excluded.merge("documentsNotShared", 1, Integer::sum);
				continue;
			}
			documents++;
			Set<String> names = new TreeSet<>(right.layers());
			names.addAll(judged.layers());
			for (String layer : names) {
				right.excluded(layer).forEach((why, count) -> excluded.merge(why, count, Integer::sum));
				judged.excluded(layer).forEach((why, count) -> excluded.merge(why, count, Integer::sum));
				layers.merge(layer, scorer.score(right.of(layer), right.places(), judged.of(layer), judged.places()),
						Scores::plus);
			}
		}
		return new Evaluation(annotator(gold), annotator(predicted), documents, layers, excluded);
	}

	private static String annotator(List<AnnotatedDocument> sets) {
		return sets.isEmpty() ? "" : sets.get(0).annotator();
	}

	private static Map<String, CountedSet> counted(List<AnnotatedDocument> sets, Labels labels) {
		boolean machine = CountedSet.isMachine(new ArrayList<>(sets));
		Map<String, CountedSet> byId = new HashMap<>();
		sets.forEach(set -> byId.put(set.info().id(), new CountedSet(set, labels, Map.of(), machine)));
		return byId;
	}
}
