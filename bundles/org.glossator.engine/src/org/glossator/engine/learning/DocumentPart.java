package org.glossator.engine.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;

import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;

/**
 * A linear classifier that tells the label of a whole document from the words in it, each counted once and all together as
 * much in a long text as in a short one. Immutable; any thread.
 *
 * @param feature the feature that is the layer's label
 * @param only the one value ever seen, or null where the model chooses
 * @param model its outcomes are the values; null where there is only one
 */
record DocumentPart(String feature, String only, GISModel model) {

	private static final int SHORTEST_WORD = 3;
	private static final int WORDS_TOLD = 5;

	/** Whether values of that feature can be told: it is one of few. */
	static boolean isTold(FeatureSpec label) {
		return label != null && !label.multiple()
				&& (label.type() == FeatureType.TAG || label.type() == FeatureType.BOOLEAN || label.type() == FeatureType.INTEGER);
	}

	/** Learns the values of a feature; null where no document has one. */
	static DocumentPart fit(String feature, List<LabelledText> texts, BooleanSupplier cancelled) {
		TreeSet<String> values = new TreeSet<>();
		texts.forEach(labelled -> labelled.spans().forEach(whole -> values.add(whole.label())));
		if (values.size() < 2) {
			return values.isEmpty() ? null : new DocumentPart(feature, values.first(), null);
		}
		List<String> outcomes = List.copyOf(values);
		Alphabet alphabet = new Alphabet();
		LogLinear.Examples examples = new LogLinear.Examples();
		for (LabelledText labelled : texts) {
			List<String> words = words(labelled.text());
			for (TokenSpan whole : labelled.spans()) {
				examples.add(alphabet.numbers(words), outcomes.indexOf(whole.label()), scale(words));
			}
		}
		return new DocumentPart(feature, null, LogLinear.fit(examples, alphabet, outcomes.toArray(String[]::new), cancelled));
	}

	/** What a document is likely to be, with the words that speak for it. */
	record Told(String value, double score, List<String> words) {
	}

	Told tell(TokenizedText text) {
		if (model == null) {
			return new Told(only, 1, List.of());
		}
		List<String> words = words(text);
		float[] scales = new float[words.size()];
		Arrays.fill(scales, scale(words));
		double[] scores = model.eval(words.toArray(String[]::new), scales);
		int best = IntStream.range(0, scores.length).boxed().max(Comparator.<Integer>comparingDouble(i -> scores[i]).thenComparing(Comparator.reverseOrder()))
				.orElseThrow();
		return new Told(model.getOutcome(best), scores[best], speakingFor(best, words));
	}

	private List<String> speakingFor(int outcome, List<String> words) {
		Map<String, Context> weights = ModelFile.features(model);
		Map<String, Double> known = new HashMap<>();
		for (String word : words) {
			Context context = word.startsWith(TITLE) ? null : weights.get(word);
			for (int i = 0; context != null && i < context.getOutcomes().length; i++) {
				if (context.getOutcomes()[i] == outcome && context.getParameters()[i] > 0) {
					known.put(word, context.getParameters()[i]);
				}
			}
		}
		return known.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
				.limit(WORDS_TOLD).map(Map.Entry::getKey).toList();
	}

	private static final String TITLE = "title=";

	private static List<String> words(TokenizedText text) {
		Set<String> words = new TreeSet<>();
		for (int i = 0; i < text.size(); i++) {
			String word = text.lower(i);
			if (word.length() >= SHORTEST_WORD && word.codePoints().allMatch(c -> Character.isLetter(c) || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK)) {
				words.add(word);
				if (text.zone(text.sentence(i)) == Zone.Kind.TITLE) {
					words.add(TITLE + word);
				}
			}
		}
		return new ArrayList<>(words);
	}

	private static float scale(List<String> words) {
		return (float) (1 / Math.sqrt(Math.max(1, words.size())));
	}
}
