package org.glossator.engine.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.glossator.engine.segment.TokenizedText;

import opennlp.tools.ml.maxent.GISModel;

/**
 * A linear classifier that tells which sentences are annotated, for layers whose spans are sentences or most of one.
 * Immutable; any thread.
 *
 * @param model outcomes {@code no} and {@code yes}
 * @param withStop whether a span takes the sentence's last stop with it
 */
record SentencePart(GISModel model, boolean withStop) {

	private static final String[] OUTCOMES = { "no", "yes" };

	/** A span is a sentence if it has at least this share of its tokens. */
	private static final double SHARE = 0.5;
	private static final int SHORTEST = 4;

	/** Whether a span takes up most of its sentence. */
	static boolean isSentence(TokenizedText text, TokenSpan span) {
		int s = text.sentence(span.first());
		int tokens = text.limit(s) - text.first(s);
		return tokens >= SHORTEST && (span.limit() - span.first()) >= SHARE * tokens;
	}

	static LogLinear.Examples examples(LabelledText labelled, Alphabet alphabet) {
		LogLinear.Examples examples = new LogLinear.Examples();
		TokenizedText text = labelled.text();
		for (int s = 0; s < text.sentences(); s++) {
			if (labelled.isUsable(s) && text.limit(s) - text.first(s) >= SHORTEST) {
				boolean yes = labelled.spans(s).stream().anyMatch(span -> isSentence(text, span));
				examples.add(alphabet.numbers(features(text, s)), yes ? 1 : 0);
			}
		}
		return examples;
	}

	static SentencePart fit(LogLinear.Examples examples, Alphabet alphabet, List<LabelledText> texts, BooleanSupplier cancelled) {
		GISModel model = LogLinear.fit(examples, alphabet, OUTCOMES, cancelled);
		int with = 0;
		for (LabelledText labelled : texts) {
			for (TokenSpan span : labelled.spans()) {
				int s = labelled.text().sentence(span.first());
				if (isSentence(labelled.text(), span) && isStop(labelled.text(), labelled.text().limit(s) - 1)) {
					with += span.limit() == labelled.text().limit(s) ? 1 : -1;
				}
			}
		}
		return model == null ? null : new SentencePart(model, with > 0);
	}

	private static boolean isStop(TokenizedText text, int token) {
		String word = text.word(token);
		return word.length() == 1 && ".!?\u2026\u061f\u06d4\u3002".indexOf(word.charAt(0)) >= 0;
	}

	private static List<String> features(TokenizedText text, int sentence) {
		List<String> features = new ArrayList<>();
		int first = text.first(sentence);
		int limit = text.limit(sentence);
		features.add("bias");
		features.add("zone=" + text.zone(sentence));
		features.add("length=" + Math.min(8, (limit - first) / 5));
		features.add("first=" + text.lower(first));
		features.add("last=" + text.word(limit - 1));
		features.add("quoted=" + (text.quotationAt(text.begin(first)) != null));
		for (int i = first; i < limit; i++) {
			String word = text.lower(i);
			boolean digits = word.codePoints().anyMatch(Character::isDigit);
			features.add(digits ? "number" : "w=" + word);
			if (word.length() > 5) {
				features.add("p=" + word.substring(0, Character.isHighSurrogate(word.charAt(3)) ? 3 : 4));
			}
			if (i > first) {
				features.add("b=" + text.lower(i - 1) + " " + word);
			}
		}
		return features;
	}

	/** How likely a sentence is to be annotated, 0 to 1. */
	double score(TokenizedText text, int sentence) {
		if (text.limit(sentence) - text.first(sentence) < SHORTEST) {
			return 0;
		}
		return model.eval(features(text, sentence).toArray(String[]::new))[model.getIndex("yes")];
	}

	/** Behind the last token of a span that is that sentence. */
	int limit(TokenizedText text, int sentence) {
		int limit = text.limit(sentence);
		return !withStop && limit - 1 > text.first(sentence) && isStop(text, limit - 1) ? limit - 1 : limit;
	}
}
