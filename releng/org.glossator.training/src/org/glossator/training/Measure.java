package org.glossator.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.core.schema.BuiltInSchema;
import org.glossator.engine.Pipeline;
import org.glossator.engine.Pipelines;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.pipeline.PipelineSpec;
import org.glossator.engine.score.Score;
import org.glossator.engine.score.Scores;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.SpanRecord;

/**
 * The quality report: {@code Measure [-errors] [-closely] ANNOTATIONS_FOLDER TEXTS_FOLDER...} runs the default
 * pipeline on each text, with {@code -closely} after a close reading, and compares its suggestions with the annotations. {@code -only=PART} and
 * {@code -skip=PART} choose documents by parts of their names, {@code -listed=FILE} those of a list. With {@code -second=MARKED_TEXTS} another person's annotations
 * of the same texts stand in for the suggestions: how far people agree is how far an engine can.
 */
public final class Measure {

	private static final String NOTHING = "nothing";

	private final Map<String, MostFrequent> documents = new TreeMap<>();
	private final Map<String, Score> scores = new TreeMap<>();
	private final Reliability reliability = new Reliability();
	private final ClaimFigures claims;
	private final boolean errors;

	private Measure(boolean errors) {
		this.errors = errors;
		claims = new ClaimFigures(line -> {
			if (errors) {
				System.out.println(line);
			}
		});
	}

	/** See above. */
	public static void main(String[] arguments) throws IOException {
		List<String> rest = new ArrayList<>(List.of(arguments));
		Measure measure = new Measure(rest.remove("-errors"));
		boolean closely = rest.remove("-closely");
		// Parts of names of documents that are left out, so that some stay unseen while rules are written.
		List<String> skipped = new ArrayList<>();
		while (rest.get(0).startsWith("-skip=")) {
			skipped.add(rest.remove(0).substring(6));
		}
		List<String> only = new ArrayList<>();
		while (rest.get(0).startsWith("-only=")) {
			only.add(rest.remove(0).substring(6));
		}
		while (rest.get(0).startsWith("-listed=")) {
			Files.readAllLines(Path.of(rest.remove(0).substring(8))).stream().filter(line -> !line.startsWith("#")).forEach(only::add);
		}
		Map<String, AnnotatedDocument> second = new TreeMap<>();
		while (rest.get(0).startsWith("-second=")) {
			MarkedTexts.read(Path.of(rest.remove(0).substring(8))).forEach(document -> second.put(document.info().id(), document));
		}
		Path[] texts = rest.subList(1, rest.size()).stream().map(Path::of).toArray(Path[]::new);
		List<AnnotatedDocument> documents = new ArrayList<>(Standoff.read(Path.of(rest.get(0)), texts));
		documents.removeIf(document -> skipped.stream().anyMatch(document.info().id()::contains));
		documents.removeIf(document -> !only.isEmpty() && only.stream().noneMatch(document.info().id()::contains));
		Segmenter segmenter = new Segmenter(Lexicons.load(null));
		PipelineSpec spec = closely ? PipelineSpec.DEFAULT.withOn(PipelineSpec.READING) : PipelineSpec.DEFAULT;
		try (Pipeline pipeline = Pipelines.with(BuiltInSchema.spec(), null, spec).create()) {
			for (AnnotatedDocument gold : documents) {
				List<AnnotationRecord> found = second.isEmpty() ? pipeline.annotate(gold.text(), gold.info(), null) : second(second, gold);
				TokenizedText text = segmenter.segment(gold.text(), gold.info().title());
				measure.entities(gold, found);
				measure.claims.add(gold, found, text);
				measure.bias(gold, found);
				measure.reliability.add(gold.annotations(), found);
				measure.document(gold, found, "slant");
				measure.document(gold, found, "reliability");
			}
		}
		measure.print();
	}

	private static List<AnnotationRecord> second(Map<String, AnnotatedDocument> second, AnnotatedDocument gold) throws IOException {
		AnnotatedDocument other = second.get(gold.info().id());
		if (other == null || !other.text().equals(gold.text())) {
			throw new IOException(gold.info().id() + ": the second annotator has no such text, or another one.");
		}
		return other.annotations();
	}

	private void add(String name, Score score) {
		scores.merge(name, score, Score::plus);
	}

	private void entities(AnnotatedDocument gold, List<AnnotationRecord> found) {
		List<SpanRecord> wanted = Scores.spans(gold.annotations(), "entity");
		if (wanted.isEmpty()) {
			// Nobody marked names in this text.
			return;
		}
		List<SpanRecord> made = Scores.spans(found, "entity");
		List<SpanRecord> outer = outermost(wanted);
		add("entity 1 strict, names inside names too", Scores.strict(wanted, made, "kind"));
		add("entity 2 strict, outermost names", Scores.strict(outer, outermost(made), "kind"));
		add("entity 2 strict, outermost names, " + gold.info().id(), Scores.strict(outer, outermost(made), "kind"));
		add("entity 3 span only, outermost", Scores.strict(outer, outermost(made), null));
		add("entity 4 overlap with kind, outermost", Scores.overlap(outer, outermost(made), "kind"));
		Scores.strictByTag(outer, outermost(made), "kind").forEach((tag, score) -> add("entity 5 strict " + tag, score));
		if (errors) {
			show(gold, outer, outermost(made), "kind");
		}
	}

	static List<SpanRecord> outermost(List<SpanRecord> spans) {
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
		if (errors) {
			show(gold, wanted, made, "technique");
		}
	}

	/** What is said of the whole document; of a slant its direction alone, too. */
	private void document(AnnotatedDocument gold, List<AnnotationRecord> found, String layer) {
		String wanted = value(gold.annotations(), layer);
		if (!wanted.equals(NOTHING)) {
			String made = value(found, layer);
			documents.computeIfAbsent(layer, l -> new MostFrequent()).add(wanted, made);
			if (layer.equals("slant")) {
				documents.computeIfAbsent("slant, direction alone", l -> new MostFrequent()).add(wanted.replace("lean_", ""), made.replace("lean_", ""));
			}
			if (errors && !wanted.equals(made)) {
				System.out.println(layer + " of " + gold.info().id() + " is " + wanted + ", found " + made);
			}
		}
	}

	private static String value(List<? extends AnnotationRecord> records, String layer) {
		return records.stream().filter(record -> record instanceof DocumentLevelRecord && record.layer().equals(layer)).map(record -> ((DocumentLevelRecord) record).values().get("value"))
				.findFirst().orElse(NOTHING);
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
		add("claim 1 by sentence", claims.bySentence());
		add("claim 1 by sentence, every sentence a claim", claims.everySentence());
		add("claim 2 spans, intersection over union 0.5", claims.spans());
		add("claim 3 spans, strict", claims.strict());
		scores.forEach((name, score) -> System.out.println(String.format(Locale.ROOT, "%-58s %s", name, score)));
		claims.attributes().forEach((feature, figure) -> System.out.println(String.format(Locale.ROOT,
				"claim 4 %-50s %.3f right of %d matched; always the most frequent %.3f", feature, figure.share(), figure.all(), figure.baseline())));
		documents.forEach((layer, figure) -> System.out.println(String.format(Locale.ROOT, "document %-49s %.3f right of %d; always the most frequent %.3f", layer, figure.share(),
				figure.all(), figure.baseline())));
		reliability.bins().forEach((layer, bins) -> {
			for (int i = 0; i < bins.length; i++) {
				if (bins[i] != null) {
					System.out.println(String.format(Locale.ROOT, "confidence %-10s %.1f to %.1f: said %.2f, right %.2f of %d", layer, i / 10.0, (i + 1) / 10.0,
							bins[i].said(), bins[i].right(), bins[i].found()));
				}
			}
		});
	}
}
