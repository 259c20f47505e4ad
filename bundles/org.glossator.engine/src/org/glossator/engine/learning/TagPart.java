package org.glossator.engine.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

import org.glossator.engine.segment.TokenizedText;

import opennlp.tools.ml.maxent.GISModel;

/**
 * A linear classifier that tells the value of one feature of a span from its words and those around it. Immutable; any
 * thread.
 *
 * @param feature the feature's name
 * @param only the one value ever seen, or null where the model chooses
 * @param model its outcomes are the values; null where there is only one
 */
record TagPart(String feature, String only, GISModel model) {

	/** A value and how likely it is. */
	record Tag(String value, double score) {
	}

	/** Learns the values of a feature; null where no span has one. */
	static TagPart fit(String feature, List<LabelledText> texts, BooleanSupplier cancelled) {
		Set<String> values = new TreeSet<>();
		texts.forEach(labelled -> labelled.spans().forEach(span -> values.addAll(span.values().all(feature))));
		if (values.isEmpty()) {
			return null;
		}
		if (values.size() == 1) {
			return new TagPart(feature, values.iterator().next(), null);
		}
		List<String> outcomes = List.copyOf(values);
		Alphabet alphabet = new Alphabet();
		LogLinear.Examples examples = new LogLinear.Examples();
		for (LabelledText labelled : texts) {
			for (TokenSpan span : labelled.spans()) {
				String value = span.values().get(feature);
				if (value != null) {
					examples.add(alphabet.numbers(features(labelled.text(), span.first(), span.limit())), outcomes.indexOf(value));
				}
			}
		}
		GISModel model = LogLinear.fit(examples, alphabet, outcomes.toArray(String[]::new), cancelled);
		return model == null ? null : new TagPart(feature, null, model);
	}

	/** The likeliest value. */
	Tag tag(TokenizedText text, int first, int limit) {
		if (model == null) {
			return new Tag(only, 1);
		}
		double[] scores = model.eval(features(text, first, limit).toArray(String[]::new));
		int best = 0;
		for (int i = 1; i < scores.length; i++) {
			best = scores[i] > scores[best] ? i : best;
		}
		return new Tag(model.getOutcome(best), scores[best]);
	}

	private static List<String> features(TokenizedText text, int first, int limit) {
		List<String> features = new ArrayList<>();
		int s = text.sentence(first);
		features.add("bias");
		features.add("length=" + Math.min(6, limit - first));
		StringBuilder whole = new StringBuilder();
		for (int i = first; i < limit; i++) {
			String word = text.lower(i);
			features.add("w=" + word);
			features.add("shape=" + shape(text.word(i)));
			if (limit - first <= NamePart.LONGEST) {
				whole.append(word).append(' ');
				for (int n = 2; n <= 4 && n < word.length(); n++) {
					features.add("end=" + word.substring(word.length() - n));
				}
			} else if (i > first) {
				features.add("b=" + text.lower(i - 1) + " " + word);
			}
		}
		features.add("all=" + whole);
		features.add("first=" + text.lower(first));
		features.add("last=" + text.lower(limit - 1));
		features.add("shapes=" + shape(text.word(first)) + shape(text.word(limit - 1)));
		features.add("before=" + (first > text.first(s) ? text.lower(first - 1) : "^"));
		features.add("after=" + (limit < text.limit(s) ? text.lower(limit) : "$"));
		for (int i = Math.max(text.first(s), first - 4); i < Math.min(text.limit(s), limit + 4); i++) {
			if (i < first || i >= limit) {
				features.add("near=" + text.lower(i));
			}
		}
		return features;
	}

	private static String shape(String word) {
		StringBuilder shape = new StringBuilder();
		for (int i = 0; i < word.length() && shape.length() < 6; i++) {
			char c = word.charAt(i);
			char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : '.';
			if (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind) {
				shape.append(kind);
			}
		}
		return shape.toString();
	}
}
