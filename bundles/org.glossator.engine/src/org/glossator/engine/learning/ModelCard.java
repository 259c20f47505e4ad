package org.glossator.engine.learning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * What is known of a layer's model: the JSON file beside it. Immutable.
 *
 * @param layer the layer's name
 * @param version counts the trainings that made another model, from 1
 * @param trained when, ISO 8601 in UTC
 * @param annotators whose decisions were learned from, sorted
 * @param documents ids of the documents learned from, sorted
 * @param sets which sets those are, as {@code annotator/document}, sorted; empty where an earlier version did not note it
 * @param accepted how many accepted annotations were learned from
 * @param rejected how many rejected ones
 * @param leftOut how many decisions could not be learned from: parted or nested spans, or such as are not made of whole words
 * @param milliseconds how long learning and measuring took
 * @param sha256 of the model file, lower-case hexadecimal
 * @param bytes size of the model file
 * @param figures cross-validated, of all parts together
 * @param parts cross-validated, of each part alone
 * @param curve the learning curve, from few documents to many
 */
public record ModelCard(String layer, int version, String trained, List<String> annotators, List<String> documents, List<String> sets, int accepted, int rejected,
		int leftOut, long milliseconds, String sha256, long bytes, Figures figures, Map<Part, Figures> parts, List<CurvePoint> curve) {

	public ModelCard {
		Objects.requireNonNull(layer);
		Objects.requireNonNull(trained);
		Objects.requireNonNull(sha256);
		Objects.requireNonNull(figures);
		annotators = List.copyOf(annotators);
		documents = List.copyOf(documents);
		sets = List.copyOf(sets);
		parts = Map.copyOf(parts);
		curve = List.copyOf(curve);
	}

	/**
	 * Whether the model learned from a set that somebody may not see: what it suggests and remembers would tell of that.
	 *
	 * @param hidden whether, of a document, what an annotator made may not be seen
	 */
	public boolean tellsOf(BiPredicate<String, String> hidden) {
		return documents.stream().anyMatch(document -> annotators.stream()
				.anyMatch(annotator -> (sets.isEmpty() || sets.contains(annotator + "/" + document)) && hidden.test(document, annotator)));
	}

	/** The engine's name in the origin of its suggestions. */
	public String engine() {
		return engine(layer);
	}

	/** The name of the engine that learned a layer. */
	public static String engine(String layer) {
		return PREFIX + layer;
	}

	/** How the names of all engines that learned begin. */
	public static final String PREFIX = "learned: ";
}
