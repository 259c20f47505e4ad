package org.glossator.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.glossator.engine.score.Score;
import org.glossator.engine.score.Scores;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;

/** Claims by sentence and by span, and what is said of those that were found, each beside the most frequent answer. */
final class ClaimFigures {

	/** Two spans are the same claim where they share so much of their union. */
	private static final double SAME = 0.5;
	/** A sentence holds a claim with more characters of it than this. */
	private static final int TOUCHED = 5;

	private final Consumer<String> errors;
	private final Map<String, MostFrequent> attributes = new TreeMap<>();
	private Score bySentence = Score.NONE;
	private Score everySentence = Score.NONE;
	private Score spans = Score.NONE;
	private Score strict = Score.NONE;

	/** @param errors told of each error, one line */
	ClaimFigures(Consumer<String> errors) {
		this.errors = errors;
	}

	/** Counts one document. */
	void add(AnnotatedDocument gold, List<AnnotationRecord> found, TokenizedText text) {
		List<SpanRecord> wanted = Scores.spans(gold.annotations(), "claim");
		List<SpanRecord> made = Scores.spans(found, "claim");
		sentences(wanted, made, text);
		List<SpanRecord[]> matches = Scores.matches(wanted, made, SAME);
		spans = spans.plus(new Score(matches.size(), made.size(), matches.size(), wanted.size()));
		strict = strict.plus(Scores.strict(wanted, made, null));
		Map<String, String> claimants = claimants(gold.annotations());
		Map<String, String> guessed = claimants(found);
		for (SpanRecord[] match : matches) {
			for (String feature : List.of("voice", "type", "checkworthy")) {
				attribute(feature).add(match[0].values().get(feature), match[1].values().get(feature));
			}
			attribute("claimant").add(claimants.getOrDefault(match[0].id(), "nobody"), guessed.getOrDefault(match[1].id(), "nobody"));
			if (!String.valueOf(match[0].values().get("voice")).equals(match[1].values().get("voice"))) {
				errors.accept("VOICE " + match[0].values() + " / " + match[1].values() + ": " + match[0].span().coveredText(gold.text()));
			}
		}
		wanted.stream().filter(w -> matches.stream().noneMatch(m -> m[0] == w)).forEach(w -> errors.accept("CLAIM MISSED " + w.span().coveredText(gold.text())));
		made.stream().filter(w -> matches.stream().noneMatch(m -> m[1] == w)).forEach(w -> errors.accept("CLAIM EXTRA " + w.span().coveredText(gold.text())));
	}

	private void sentences(List<SpanRecord> wanted, List<SpanRecord> made, TokenizedText text) {
		int right = 0;
		int inFound = 0;
		int inGold = 0;
		int all = 0;
		for (int s = 0; s < text.sentences(); s++) {
			if (text.zone(s) != Zone.Kind.PARAGRAPH && text.zone(s) != Zone.Kind.TITLE) {
				continue;
			}
			boolean a = touches(wanted, text, s);
			boolean b = touches(made, text, s);
			right += a && b ? 1 : 0;
			inGold += a ? 1 : 0;
			inFound += b ? 1 : 0;
			all++;
			if (a != b) {
				errors.accept((a ? "MISSED " : "EXTRA ") + "sentence " + text.text().substring(text.sentenceBegin(s), text.sentenceEnd(s)));
			}
		}
		bySentence = bySentence.plus(new Score(right, inFound, right, inGold));
		everySentence = everySentence.plus(new Score(inGold, all, inGold, inGold));
	}

	private static boolean touches(List<SpanRecord> spans, TokenizedText text, int s) {
		return spans.stream().anyMatch(span -> Math.min(span.span().end(), text.sentenceEnd(s)) - Math.max(span.span().begin(), text.sentenceBegin(s)) > TOUCHED);
	}

	/** The place of the entity each claim is tied to, by the claim's id. */
	private static Map<String, String> claimants(List<? extends AnnotationRecord> records) {
		Map<String, String> spans = new HashMap<>();
		Map<String, String> claimants = new HashMap<>();
		for (AnnotationRecord record : records) {
			if (record instanceof SpanRecord span) {
				spans.put(span.id(), span.span().toString());
			}
		}
		for (AnnotationRecord record : records) {
			if (record instanceof RelationRecord relation && relation.layer().equals("claimant")) {
				claimants.put(relation.source(), spans.get(relation.target()));
			}
		}
		return claimants;
	}

	private MostFrequent attribute(String name) {
		return attributes.computeIfAbsent(name, n -> new MostFrequent());
	}

	/** Sentences of text and title with a claim in them. */
	Score bySentence() {
		return bySentence;
	}

	/** The trivial answer: every sentence is a claim. */
	Score everySentence() {
		return everySentence;
	}

	/** Spans that share half of their union with the right ones. */
	Score spans() {
		return spans;
	}

	/** The very same spans. */
	Score strict() {
		return strict;
	}

	/** What is said of claims whose span was found: voice, type, checkworthy, claimant. */
	Map<String, MostFrequent> attributes() {
		return attributes;
	}
}
