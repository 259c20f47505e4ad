package org.glossator.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.engine.entity.EntityFinder;
import org.glossator.engine.entity.Mention;
import org.glossator.engine.entity.NameFeatures;
import org.glossator.engine.entity.NameKnowledge;
import org.glossator.engine.entity.NameTagger;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.score.Score;
import org.glossator.engine.score.Scores;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/** How the tagger alone and the whole entity engine do on labelled documents, in the three kinds of the training data. */
final class NameReport {

	private final NameTagger tagger;
	private final EntityFinder finder;
	private final NameKnowledge known;
	private final Lexicons lexicons;
	private final boolean errors;

	NameReport(NameTagger tagger, NameKnowledge known, boolean errors) throws IOException {
		this.tagger = tagger;
		this.known = known;
		this.errors = errors;
		lexicons = Lexicons.load(null);
		finder = new EntityFinder(lexicons, tagger, known);
	}

	void print(List<ConllCorpus.Document> documents) {
		Map<String, Score> scores = new TreeMap<>();
		Map<String, int[]> confidence = new TreeMap<>();
		for (ConllCorpus.Document document : documents) {
			TokenizedText text = document.text();
			List<String> gold = new ArrayList<>();
			List<String> raw = new ArrayList<>();
			NameFeatures features = new NameFeatures(text, known, lexicons.dictionary("entity"));
			for (int s = 0; s < text.sentences(); s++) {
				int first = text.first(s);
				spans(java.util.Arrays.copyOfRange(document.labels(), first, text.limit(s)), first, gold);
				spans(tagger.tag(features, first, text.limit(s)), first, raw);
			}
			List<String> found = new ArrayList<>();
			for (Mention mention : finder.find(text)) {
				String kind = switch (mention.kind()) {
					case "GPE", "LOC", "FAC" -> "LOC";
					case "PER", "ORG" -> mention.kind();
					default -> null;
				};
				if (kind != null) {
					String key = mention.first() + " " + mention.limit() + " " + kind;
					found.add(key);
					String bin = (mention.reason().startsWith("tagger") ? "tagger " : mention.reason().split("[ :]")[0] + " ")
							+ String.format(Locale.ROOT, "%.1f", Math.min(0.95, mention.confidence()));
					int[] counts = confidence.computeIfAbsent(bin, b -> new int[2]);
					counts[0] += gold.contains(key) ? 1 : 0;
					counts[1]++;
					if (errors && !gold.contains(key)) {
						System.out.println("EXTRA " + document.name() + " " + kind + " " + show(text, mention.first(), mention.limit()) + " <" + mention.reason() + ">");
					}
				}
			}
			for (String key : gold) {
				if (errors && !found.contains(key)) {
					String[] parts = key.split(" ");
					System.out.println("MISSED " + document.name() + " " + parts[2] + " " + show(text, Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
				}
			}
			for (String name : List.of(document.name(), "all")) {
				scores.merge(name + " tagger alone", score(gold, raw), Score::plus);
				scores.merge(name + " with lexicons and rules", score(gold, found), Score::plus);
			}
		}
		scores.forEach((name, score) -> System.out.println(String.format(Locale.ROOT, "%-44s %s", name, score)));
		confidence.forEach((bin, counts) -> System.out.println(String.format(Locale.ROOT, "confidence %-20s %.3f right of %d", bin,
				counts[0] / (double) counts[1], counts[1])));
	}

	/** The whole entity engine with this tagger on annotated texts: outermost names of all kinds, strict, and spans alone. */
	static void printKinds(List<AnnotatedDocument> documents, NameTagger tagger, NameKnowledge known) throws IOException {
		Lexicons lexicons = Lexicons.load(null);
		EntityFinder finder = new EntityFinder(lexicons, tagger, known);
		Segmenter segmenter = new Segmenter(lexicons);
		Map<String, Score> scores = new TreeMap<>();
		for (AnnotatedDocument document : documents) {
			TokenizedText text = segmenter.segment(document.text(), document.info().title());
			List<SpanRecord> found = new ArrayList<>();
			for (Mention mention : finder.find(text)) {
				found.add(new SpanRecord("", "entity", Span.of(text.begin(mention.first()), text.end(mention.limit() - 1)), FeatureValues.of(Map.of("kind", mention.kind())), Provenance.MANUAL));
			}
			List<SpanRecord> wanted = Measure.outermost(Scores.spans(document.annotations(), "entity"));
			scores.merge("strict", Scores.strict(wanted, found, "kind"), Score::plus);
			scores.merge("spans alone", Scores.strict(wanted, found, null), Score::plus);
			Scores.strictByTag(wanted, found, "kind").forEach((kind, score) -> scores.merge("strict " + kind, score, Score::plus));
		}
		scores.forEach((name, score) -> System.out.println(String.format(Locale.ROOT, "%-44s %s", name, score)));
	}

	private static String show(TokenizedText text, int first, int limit) {
		int s = text.sentence(first);
		int from = text.begin(Math.max(text.first(s), first - 4));
		int to = text.end(Math.min(text.limit(s), limit + 4) - 1);
		return text.text().substring(from, text.begin(first)) + "[" + text.text().substring(text.begin(first), text.end(limit - 1)) + "]"
				+ text.text().substring(text.end(limit - 1), to);
	}

	private static Score score(List<String> gold, List<String> found) {
		long right = found.stream().filter(gold::contains).count();
		return new Score(right, found.size(), right, gold.size());
	}

	private static void spans(int[] labels, int offset, List<String> spans) {
		for (int i = 0; i < labels.length; i++) {
			if (labels[i] % 2 == 1) {
				int end = i + 1;
				while (end < labels.length && labels[end] == labels[i] + 1) {
					end++;
				}
				spans.add((offset + i) + " " + (offset + end) + " " + NameTagger.LABELS.get(labels[i]).substring(2));
			}
		}
	}
}
