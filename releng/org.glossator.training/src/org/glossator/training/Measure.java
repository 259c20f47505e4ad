package org.glossator.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.engine.Pipeline;
import org.glossator.engine.Pipelines;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.score.Score;
import org.glossator.engine.score.Scores;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;

/**
 * The quality report: {@code Measure [-errors] ANNOTATIONS_FOLDER TEXTS_FOLDER...} runs the default pipeline on each
 * text and compares its suggestions with the annotations.
 */
public final class Measure {

	private final Map<String, Score> scores = new TreeMap<>();
	private final Map<String, int[]> agreement = new TreeMap<>();
	private final Map<String, Map<String, Integer>> baselines = new HashMap<>();
	private final Map<String, int[]> calibration = new TreeMap<>();
	private final boolean errors;

	private Measure(boolean errors) {
		this.errors = errors;
	}

	/** See above. */
	public static void main(String[] arguments) throws IOException {
		List<String> rest = new ArrayList<>(List.of(arguments));
		Measure measure = new Measure(rest.remove("-errors"));
		// Parts of names of documents that are left out, so that some stay unseen while rules are written.
		List<String> skipped = new ArrayList<>();
		while (rest.get(0).startsWith("-skip=")) {
			skipped.add(rest.remove(0).substring(6));
		}
		Path[] texts = rest.subList(1, rest.size()).stream().map(Path::of).toArray(Path[]::new);
		List<AnnotatedDocument> documents = new ArrayList<>(Standoff.read(Path.of(rest.get(0)), texts));
		documents.removeIf(document -> skipped.stream().anyMatch(document.info().id()::contains));
		Segmenter segmenter = new Segmenter(Lexicons.load(null));
		try (Pipeline pipeline = Pipelines.of(BuiltInLayers.SCHEMA, null, null).create()) {
			for (AnnotatedDocument gold : documents) {
				List<AnnotationRecord> found = pipeline.annotate(gold.text(), gold.info(), null);
				TokenizedText text = segmenter.segment(gold.text(), gold.info().title());
				measure.entities(gold, found);
				measure.claims(gold, found, text);
				measure.bias(gold, found);
			}
		}
		measure.print();
	}

	private void add(String name, Score score) {
		scores.merge(name, score, Score::plus);
	}

	private void entities(AnnotatedDocument gold, List<AnnotationRecord> found) {
		List<SpanRecord> wanted = Scores.spans(gold.annotations(), "entity");
		List<SpanRecord> made = Scores.spans(found, "entity");
		List<SpanRecord> outer = outermost(wanted);
		add("entity 1 strict, names inside names too", Scores.strict(wanted, made, "kind"));
		add("entity 2 strict, outermost names", Scores.strict(outer, outermost(made), "kind"));
		add("entity 2 strict, outermost names, " + gold.info().id(), Scores.strict(outer, outermost(made), "kind"));
		add("entity 3 span only, outermost", Scores.strict(outer, outermost(made), null));
		add("entity 4 overlap with kind, outermost", Scores.overlap(outer, outermost(made), "kind"));
		Scores.strictByTag(outer, outermost(made), "kind").forEach((tag, score) -> add("entity 5 strict " + tag, score));
		calibrate("entity", outer, outermost(made), "kind");
		if (errors) {
			show(gold, outer, outermost(made), "kind");
		}
	}

	private static List<SpanRecord> outermost(List<SpanRecord> spans) {
		List<SpanRecord> outer = new ArrayList<>();
		for (SpanRecord span : spans) {
			boolean inside = spans.stream().anyMatch(o -> o != span && o.span().begin() <= span.span().begin()
					&& o.span().end() >= span.span().end() && o.span().length() > span.span().length());
			if (!inside) {
				outer.add(span);
			}
		}
		return outer;
	}

	private void calibrate(String layer, List<SpanRecord> gold, List<SpanRecord> found, String feature) {
		for (SpanRecord span : found) {
			boolean right = gold.stream().anyMatch(g -> g.span().equals(span.span())
					&& (feature == null || String.valueOf(g.values().get(feature)).equals(span.values().get(feature))));
			int bin = (int) Math.min(9, span.provenance().confidence() * 10);
			int[] counts = calibration.computeIfAbsent(layer + String.format(Locale.ROOT, " %.1f-%.1f", bin / 10.0, bin / 10.0 + 0.1), b -> new int[2]);
			counts[0] += right ? 1 : 0;
			counts[1]++;
		}
	}

	private void claims(AnnotatedDocument gold, List<AnnotationRecord> found, TokenizedText text) {
		List<SpanRecord> wanted = Scores.spans(gold.annotations(), "claim");
		List<SpanRecord> made = Scores.spans(found, "claim");
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
			if (errors && a != b) {
				System.out.println((a ? "MISSED " : "EXTRA ") + "sentence " + text.text().substring(text.sentenceBegin(s), text.sentenceEnd(s)));
			}
		}
		add("claim 1 by sentence", new Score(right, inFound, right, inGold));
		add("claim 1 by sentence, every sentence a claim", new Score(inGold, all, inGold, inGold));
		List<SpanRecord[]> matches = Scores.matches(wanted, made, 0.5);
		add("claim 2 spans, intersection over union 0.5", new Score(matches.size(), made.size(), matches.size(), wanted.size()));
		add("claim 3 spans, strict", Scores.strict(wanted, made, null));
		calibrate("claim", wanted, made, null);
		Map<String, String> claimants = claimants(gold.annotations());
		Map<String, String> guessed = claimants(found);
		for (SpanRecord[] match : matches) {
			for (String feature : List.of("voice", "type", "checkworthy")) {
				compare(feature, match[0].values().get(feature), match[1].values().get(feature));
			}
			compare("claimant", claimants.getOrDefault(match[0].id(), "nobody"), guessed.getOrDefault(match[1].id(), "nobody"));
			if (errors && !String.valueOf(match[0].values().get("voice")).equals(match[1].values().get("voice"))) {
				System.out.println("VOICE " + match[0].values() + " / " + match[1].values() + ": " + match[0].span().coveredText(gold.text()));
			}
		}
		if (errors) {
			wanted.stream().filter(w -> matches.stream().noneMatch(m -> m[0] == w)).forEach(w -> System.out.println("CLAIM MISSED " + w.span().coveredText(gold.text())));
			made.stream().filter(w -> matches.stream().noneMatch(m -> m[1] == w)).forEach(w -> System.out.println("CLAIM EXTRA " + w.span().coveredText(gold.text())));
		}
	}

	/** The name of the entity each claim is tied to, by the claim's id. */
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

	private void compare(String feature, String wanted, String made) {
		int[] counts = agreement.computeIfAbsent(feature, f -> new int[2]);
		counts[0] += String.valueOf(wanted).equals(String.valueOf(made)) ? 1 : 0;
		counts[1]++;
		baselines.computeIfAbsent(feature, f -> new HashMap<>()).merge(String.valueOf(wanted), 1, Integer::sum);
	}

	private static boolean touches(List<SpanRecord> spans, TokenizedText text, int s) {
		return spans.stream().anyMatch(span -> Math.min(span.span().end(), text.sentenceEnd(s)) - Math.max(span.span().begin(), text.sentenceBegin(s)) > 5);
	}

	private void bias(AnnotatedDocument gold, List<AnnotationRecord> found) {
		List<SpanRecord> wanted = Scores.spans(gold.annotations(), "bias");
		List<SpanRecord> made = Scores.spans(found, "bias");
		add("bias 1 spans, SemEval-2020 measure", Scores.partial(wanted, made, null));
		add("bias 2 with technique, SemEval-2020 measure", Scores.partial(wanted, made, "technique"));
		add("bias 3 overlap", Scores.overlap(wanted, made, null));
		wanted.forEach(w -> add("bias 4 " + w.values().get("technique"), Score.NONE));
		java.util.Set<String> tags = new java.util.TreeSet<>();
		wanted.forEach(w -> tags.add(w.values().get("technique")));
		made.forEach(w -> tags.add(w.values().get("technique")));
		for (String tag : tags) {
			add("bias 4 " + tag, Scores.partial(wanted.stream().filter(w -> tag.equals(w.values().get("technique"))).toList(),
					made.stream().filter(w -> tag.equals(w.values().get("technique"))).toList(), null));
		}
		for (SpanRecord span : made) {
			boolean right = wanted.stream().anyMatch(g -> g.span().begin() < span.span().end() && span.span().begin() < g.span().end());
			int bin = (int) Math.min(9, span.provenance().confidence() * 10);
			int[] counts = calibration.computeIfAbsent(String.format(Locale.ROOT, "bias %.1f-%.1f", bin / 10.0, bin / 10.0 + 0.1), b -> new int[2]);
			counts[0] += right ? 1 : 0;
			counts[1]++;
		}
		if (errors) {
			show(gold, wanted, made, "technique");
		}
	}

	private static void show(AnnotatedDocument gold, List<SpanRecord> wanted, List<SpanRecord> made, String feature) {
		List<String> lines = new ArrayList<>();
		for (SpanRecord span : wanted) {
			if (made.stream().noneMatch(m -> same(m, span, feature))) {
				lines.add(line("MISSED", gold.text(), span, feature, ""));
			}
		}
		for (SpanRecord span : made) {
			if (wanted.stream().noneMatch(m -> same(m, span, feature))) {
				lines.add(line("EXTRA ", gold.text(), span, feature, " <" + span.provenance().reason() + ">"));
			}
		}
		lines.sort(Comparator.naturalOrder());
		lines.forEach(line -> System.out.println(line.substring(7)));
	}

	private static String line(String what, String text, SpanRecord span, String feature, String reason) {
		int from = Math.max(0, span.span().begin() - 30);
		int to = Math.min(text.length(), span.span().end() + 25);
		return String.format(Locale.ROOT, "%06d %s %s ", span.span().begin(), what, span.values().get(feature))
				+ (text.substring(from, span.span().begin()) + "[" + span.span().coveredText(text) + "]" + text.substring(span.span().end(), to)).replaceAll("\\s+", " ")
				+ reason;
	}

	private static boolean same(SpanRecord a, SpanRecord b, String feature) {
		return a.span().equals(b.span()) && String.valueOf(a.values().get(feature)).equals(String.valueOf(b.values().get(feature)));
	}

	private void print() {
		scores.forEach((name, score) -> System.out.println(String.format(Locale.ROOT, "%-58s %s", name, score)));
		agreement.forEach((feature, counts) -> {
			int most = baselines.get(feature).values().stream().max(Comparator.naturalOrder()).orElse(0);
			System.out.println(String.format(Locale.ROOT, "claim 4 %-50s %.3f right of %d matched; always the most frequent %.3f", feature,
					counts[0] / (double) counts[1], counts[1], most / (double) counts[1]));
		});
		calibration.forEach((bin, counts) -> System.out.println(String.format(Locale.ROOT, "confidence %-47s %.3f right of %d", bin,
				counts[0] / (double) counts[1], counts[1])));
	}
}
