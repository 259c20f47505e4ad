package org.glossator.benchmarks.workload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/**
 * A text with annotations, the same in every run: 60 % entities of one to four tokens, 25 % bias of two to nine tokens,
 * 15 % claims of one or two sentences, three values each, nested and overlapping as they fall; the first annotations span
 * the whole document.
 *
 * @param size how large
 * @param text the text
 * @param spans in document order, with ids
 * @param relations between them, where they were asked for
 */
public record Workload(Size size, String text, List<SpanRecord> spans, List<RelationRecord> relations) {

	private static final long SEED = 20261122;
	private static final int DOCUMENT_LONG = 3;

	private static final String[] KINDS = { "PER", "ORG", "GPE", "LOC", "FAC", "EVT", "MISC" };
	private static final String[] TECHNIQUES = { "loaded_language", "doubt", "appeal_to_fear", "name_calling", "repetition", "slogans",
			"whataboutism", "red_herring", "false_dilemma", "scare_quotes", "framing_word", "unattributed_source" };
	private static final String[] TYPES = { "event", "quantity", "causal", "prediction", "accusation", "policy" };
	private static final String[] VOICES = { "author", "quoted", "paraphrased" };
	private static final String[] VERDICTS = { "unchecked", "supported", "refuted", "mixed", "unverifiable" };

	/** The workload of that size, without relations. */
	public static Workload of(Size size) {
		return of(size, 0);
	}

	/** The workload of that size with so many relations. */
	public static Workload of(Size size, int relations) {
		SplittableRandom random = new SplittableRandom(SEED);
		SyntheticText made = new SyntheticText(size.characters(), random);
		String text = made.text();
		List<SpanRecord> spans = new ArrayList<>(size.annotations());
		for (int i = 0; i < size.annotations(); i++) {
			spans.add(i < DOCUMENT_LONG ? claim(Span.of(0, text.length()), random) : span(i, made, random));
		}
		spans.sort(Comparator.comparing(SpanRecord::span));
		for (int i = 0; i < spans.size(); i++) {
			spans.set(i, spans.get(i).withId("a" + (i + 1)));
		}
		List<RelationRecord> related = new ArrayList<>(relations);
		for (int i = 0; i < relations; i++) {
			int source = random.nextInt(spans.size());
			int target = Math.floorMod(source + random.nextInt(-40, 41), spans.size());
			related.add(new RelationRecord("r" + (i + 1), "claimant", spans.get(source).id(), spans.get(target).id(),
					FeatureValues.of("role", "witness"), Provenance.MANUAL));
		}
		return new Workload(size, text, List.copyOf(spans), List.copyOf(related));
	}

	private static SpanRecord span(int i, SyntheticText text, SplittableRandom random) {
		int kind = i % 20;
		if (kind < 12) {
			return new SpanRecord("", "entity", tokens(text, random, 1, 4), FeatureValues.of("identifier",
					"urn:glossator:concept:" + random.nextInt(2_000), "kind", pick(KINDS, random), "mention", pick(VOICES, random)),
					Provenance.MANUAL);
		}
		if (kind < 17) {
			return new SpanRecord("", "bias", tokens(text, random, 2, 9), FeatureValues.of("force", pick(VERDICTS, random), "strength",
					String.valueOf(random.nextInt(1, 4)), "technique", pick(TECHNIQUES, random)), Provenance.MANUAL);
		}
		int first = random.nextInt(text.sentenceCount());
		int last = Math.min(text.sentenceCount() - 1, first + random.nextInt(2));
		return claim(Span.of(text.sentenceBegin(first), text.sentenceEnd(last)), random);
	}

	private static SpanRecord claim(Span span, SplittableRandom random) {
		return new SpanRecord("", "claim", span, FeatureValues.of("type", pick(TYPES, random), "verdict", pick(VERDICTS, random), "voice",
				pick(VOICES, random)), Provenance.MANUAL);
	}

	private static Span tokens(SyntheticText text, SplittableRandom random, int least, int most) {
		int first = random.nextInt(text.tokenCount());
		int last = Math.min(text.tokenCount() - 1, first + random.nextInt(least, most + 1) - 1);
		return Span.of(text.tokenBegin(first), text.tokenEnd(last));
	}

	private static String pick(String[] values, SplittableRandom random) {
		return values[random.nextInt(values.length)];
	}
}
