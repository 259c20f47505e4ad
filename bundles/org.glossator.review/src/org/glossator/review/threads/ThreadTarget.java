package org.glossator.review.threads;

import java.util.Objects;

import org.glossator.text.record.FeatureValues;
import org.glossator.text.span.Span;

/**
 * What a thread hangs on: an annotation, a span of text, or the document. Immutable.
 *
 * @param annotator whose annotation; empty for a span or the document
 * @param annotation the annotation's id; empty for a span or the document
 * @param span the text; null for the document, and for annotations that are not on text
 */
public record ThreadTarget(String annotator, String annotation, Span span) {

	/** The document as a whole. */
	public static final ThreadTarget DOCUMENT = new ThreadTarget("", "", null);

	public ThreadTarget {
		Objects.requireNonNull(annotator);
		Objects.requireNonNull(annotation);
	}

	/** A stretch of text. */
	public static ThreadTarget of(Span span) {
		return new ThreadTarget("", "", span);
	}

	FeatureValues fields(FeatureValues with) {
		FeatureValues fields = with;
		if (!annotation.isEmpty()) {
			fields = fields.with("annotator", annotator).with("annotation", annotation);
		}
		return span == null ? fields : fields.with("span", span.toString());
	}

	static ThreadTarget of(FeatureValues fields) {
		String annotation = fields.get("annotation");
		String annotator = fields.get("annotator");
		return new ThreadTarget(annotator == null ? "" : annotator, annotation == null ? "" : annotation,
				span(fields.get("span")));
	}

	private static Span span(String text) {
		if (text == null || !text.matches("\\d{1,9}-\\d{1,9}(,\\d{1,9}-\\d{1,9})*")) {
			return null;
		}
		String[] numbers = text.split("[-,]");
		int[] offsets = new int[numbers.length];
		for (int i = 0; i < offsets.length; i++) {
			offsets[i] = Integer.parseInt(numbers[i]);
			if (i % 2 == 1 && offsets[i] < offsets[i - 1]) {
				return null;
			}
		}
		return Span.ofFragments(offsets);
	}
}
