package org.glossator.review.adjudication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.review.agreement.Evaluation;
import org.glossator.review.agreement.Score;
import org.glossator.review.diff.Difference;
import org.glossator.review.diff.SetDiff;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.schema.SchemaSpec;

/** What an adjudicator changed against an annotator's set, for the annotator to walk through and learn from. */
public final class Feedback {

	/**
	 * One thing that is different in the adjudicated set.
	 *
	 * @param difference the annotator's on the left, the adjudicated on the right
	 * @param decision the decision behind it, with reason and note; null where nobody decided it singly
	 */
	public record Item(Difference difference, Decision decision) {
	}

	/**
	 * How right an annotator was in one document.
	 *
	 * @param document the document
	 * @param settled when it was settled
	 * @param labels by layer and label, {@code layer/label}: what of the annotator's stands in the adjudicated set
	 */
	public record Accuracy(String document, Instant settled, Map<String, Score> labels) {
	}

	private Feedback() {
	}

	/** The list for one document, in the order of the text. */
	public static List<Item> of(AnnotatedDocument own, AnnotatedDocument adjudicated, List<Decision> decisions, SchemaSpec schema) {
		List<Item> items = new ArrayList<>();
		for (Difference difference : SetDiff.between(own, adjudicated, schema).differences()) {
			items.add(new Item(difference, behind(difference, own.annotator(), decisions)));
		}
		return items;
	}

	private static Decision behind(Difference difference, String annotator, List<Decision> decisions) {
		Decision last = null;
		for (Decision decision : decisions) {
			boolean ofOwn = decision.sources().stream().anyMatch(source -> source.annotator().equals(annotator)
					&& has(difference.left(), source.annotation()));
			boolean ofResult = decision.results().stream().anyMatch(result -> has(difference.right(), result));
			last = ofOwn || ofResult ? decision : last;
		}
		return last;
	}

	private static boolean has(List<AnnotationRecord> annotations, String id) {
		return annotations.stream().anyMatch(annotation -> annotation.id().equals(id));
	}

	/**
	 * How right an annotator was, document by document in the order in which they were settled.
	 *
	 * @param own the annotator's sets
	 * @param adjudicated the adjudicated sets of the same documents
	 * @param settled when each document was settled, by document; those that were not are left out
	 */
	public static List<Accuracy> accuracy(List<AnnotatedDocument> own, List<AnnotatedDocument> adjudicated,
			Map<String, Instant> settled, SchemaSpec schema) {
		Map<String, AnnotatedDocument> gold = new TreeMap<>();
		adjudicated.forEach(set -> gold.put(set.info().id(), set));
		List<Accuracy> found = new ArrayList<>();
		for (AnnotatedDocument set : own) {
			String id = set.info().id();
			if (gold.containsKey(id) && settled.containsKey(id)) {
				Map<String, Score> labels = new TreeMap<>();
				Evaluation.of(gold.get(id), set, schema).layers().forEach((layer, scores) -> scores.labels()
						.forEach((label, of) -> labels.put(layer + "/" + label, of.strict())));
				found.add(new Accuracy(id, settled.get(id), labels));
			}
		}
		found.sort(Comparator.comparing(Accuracy::settled).thenComparing(Accuracy::document));
		return found;
	}
}
