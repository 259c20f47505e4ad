package org.glossator.ui.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.glossator.core.suggestion.SuggestionMerge;
import org.glossator.engine.learning.ModelCard;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;

/**
 * What becomes of a set when the recommenders have learned: their own open suggestions are replaced, those of other engines
 * stay unless nobody wants them any more, and a suggestion that is made again stays the annotation it was.
 */
final class LearnedMerge {

	/** A confidence that changed by less is the same. */
	private static final double SAME = 0.05;

	/** What is seen of a suggestion; of one for the document without a span. */
	private record Look(String layer, Span span, FeatureValues values) {
	}

	private LearnedMerge() {
	}

	/**
	 * The set after learning; the very list given where nothing changed.
	 *
	 * @param found what the recommenders suggest now
	 * @param unwanted tells the suggestions of other engines that people rejected again and again
	 */
	static List<AnnotationRecord> merge(List<AnnotationRecord> existing, List<? extends AnnotationRecord> found, SchemaSpec schema,
			Predicate<SpanRecord> unwanted) {
		Map<String, AnnotationRecord> held = new HashMap<>();
		Map<Look, AnnotationRecord> before = new HashMap<>();
		List<AnnotationRecord> known = new ArrayList<>();
		for (AnnotationRecord record : existing) {
			boolean open = record.provenance().status() == Status.SUGGESTED;
			if (open && isLearned(record) && (record instanceof SpanRecord || record instanceof DocumentLevelRecord)) {
				before.put(look(record), record);
				known.add(record);
			} else if (open && !(record instanceof SpanRecord span && span.provenance().origin().kind() == Origin.Kind.ENGINE && unwanted.test(span))) {
				// Held as if decided on, so that it is neither replaced nor repeated.
				held.put(record.id(), record);
				known.add(record.withProvenance(record.provenance().withStatus(Status.ACCEPTED)));
			} else {
				known.add(record);
			}
		}
		List<AnnotationRecord> again = new ArrayList<>();
		for (AnnotationRecord record : found) {
			AnnotationRecord was = before.get(look(record));
			again.add(was != null && Math.abs(was.provenance().confidence() - record.provenance().confidence()) < SAME ? was : was != null ? record.withId(was.id()) : record);
		}
		List<AnnotationRecord> merged = SuggestionMerge.merge(known, again, schema).stream().map(record -> held.getOrDefault(record.id(), record)).toList();
		return merged.size() == existing.size() && new HashSet<>(merged).equals(new HashSet<>(existing)) ? existing : merged;
	}

	private static Look look(AnnotationRecord record) {
		return new Look(record.layer(), record instanceof SpanRecord span ? span.span() : null, record.values());
	}

	/** Whether a recommender made it. */
	static boolean isLearned(AnnotationRecord record) {
		return record.provenance().origin().kind() == Origin.Kind.ENGINE && record.provenance().origin().name().startsWith(ModelCard.PREFIX);
	}
}
