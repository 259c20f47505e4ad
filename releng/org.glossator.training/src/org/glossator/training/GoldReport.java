package org.glossator.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.engine.learning.Figures;
import org.glossator.engine.learning.ModelCard;
import org.glossator.engine.learning.ModelStore;
import org.glossator.engine.learning.Training;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.score.Score;
import org.glossator.engine.segment.Segmenter;
import org.glossator.review.agreement.Evaluation;
import org.glossator.review.agreement.Scores;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;

/** The report's chapter on one gold set. Tables by layer and tag count as {@code ./glossator evaluate} does. */
final class GoldReport {

	private final GoldSet gold;
	private final PrintStream out;

	private GoldReport(GoldSet gold, PrintStream out) {
		this.gold = gold;
		this.out = out;
	}

	static void print(GoldSet gold, Suggester suggester, PrintStream out) throws IOException {
		new GoldReport(gold, out).print(suggester);
	}

	private void print(Suggester suggester) throws IOException {
		List<AnnotatedDocument> found = suggester.suggest();
		out.println("\n## " + gold.name() + ": " + gold.documents().size() + " documents\n" + suggester.how());
		layers(found);
		if (gold.schema().layer("claim") != null) {
			claims(found);
		}
		measures(found);
		wholeDocuments(found);
		reliability(found);
		if (suggester instanceof Folds) {
			recommenders();
		}
	}

	private void row(Object... cells) {
		StringBuilder row = new StringBuilder("|");
		for (Object cell : cells) {
			row.append(' ').append(cell instanceof Double share ? share(share) : cell).append(" |");
		}
		out.println(row);
	}

	private void head(String title, String... columns) {
		out.println("\n### " + title + "\n");
		row((Object[]) columns);
		out.println("|" + " --- |".repeat(columns.length));
	}

	private static String share(double share) {
		return Double.isFinite(share) ? String.format(Locale.ROOT, "%.3f", share).replaceFirst("^0(?=\\.)", "") : "";
	}

	/** Every layer that either side has, and each of its tags. */
	private void layers(List<AnnotatedDocument> found) {
		head("By layer and tag", "layer", "tag", "gold", "found", "strict P", "R", "F1", "span only P", "R", "F1", "overlap P", "R", "F1");
		Map<String, Scores> layers = Evaluation.of(gold.documents(), found, gold.schema()).layers();
		for (LayerSpec layer : gold.schema().layers()) {
			Scores scores = layers.get(layer.name());
			if (scores != null && layer.kind() != LayerKind.DOCUMENT && scores.strict().gold() + scores.strict().predicted() > 0) {
				scores(layer.name(), "all", scores);
				if (scores.labels().size() > 1) {
					scores.labels().forEach((tag, of) -> scores(layer.name(), tag.isEmpty() ? "(none)" : tag, of));
				}
			}
		}
	}

	private void scores(String layer, String tag, Scores of) {
		row(layer, tag, of.strict().gold(), of.strict().predicted(), of.strict().precision(), of.strict().recall(), of.strict().f1(), of.span().precision(),
				of.span().recall(), of.span().f1(), of.overlap().precision(), of.overlap().recall(), of.overlap().f1());
	}

	private void score(String what, Score score) {
		row(what, (int) score.wanted(), (int) score.found(), score.precision(), score.recall(), score.f1());
	}

	private void claims(List<AnnotatedDocument> found) throws IOException {
		ClaimFigures figures = new ClaimFigures(error -> {
			// Counted, not shown.
		});
		Segmenter segmenter = new Segmenter(Lexicons.load(null));
		for (int i = 0; i < found.size(); i++) {
			AnnotatedDocument document = gold.documents().get(i);
			figures.add(document, found.get(i).annotations(), segmenter.segment(document.text(), document.info().title()));
		}
		head("Claims", "", "gold", "found", "P", "R", "F1");
		score("sentences with a claim", figures.bySentence());
		score("the same, every sentence called a claim", figures.everySentence());
		score("spans, intersection over union at least one half", figures.spans());
		if (!figures.attributes().isEmpty()) {
			head("What is said of claims whose span was found", "", "claims", "right", "always the most frequent");
			figures.attributes().forEach((name, figure) -> row(name, figure.all(), figure.share(), figure.baseline()));
		}
	}

	/** Measures that people know these layers by. */
	private void measures(List<AnnotatedDocument> found) {
		Map<String, Score> scores = new TreeMap<>();
		for (int i = 0; i < found.size(); i++) {
			List<AnnotationRecord> right = gold.documents().get(i).annotations();
			List<AnnotationRecord> made = found.get(i).annotations();
			List<SpanRecord> names = Measure.outermost(spans(right, "entity"));
			List<SpanRecord> madeNames = Measure.outermost(spans(made, "entity"));
			add(scores, "names, outermost alone, strict", org.glossator.engine.score.Scores.strict(names, madeNames, "kind"));
			add(scores, "bias, spans, SemEval-2020 task 11", org.glossator.engine.score.Scores.partial(spans(right, "bias"), spans(made, "bias"), null));
			add(scores, "bias, with technique, SemEval-2020 task 11", org.glossator.engine.score.Scores.partial(spans(right, "bias"), spans(made, "bias"), "technique"));
		}
		scores.values().removeIf(score -> score.wanted() + score.found() == 0);
		if (!scores.isEmpty()) {
			head("Names and bias by other measures", "", "gold", "found", "P", "R", "F1");
			scores.forEach(this::score);
		}
	}

	private static List<SpanRecord> spans(List<AnnotationRecord> records, String layer) {
		return org.glossator.engine.score.Scores.spans(records, layer);
	}

	private static void add(Map<String, Score> scores, String name, Score score) {
		scores.merge(name, score, Score::plus);
	}

	/** Layers of the whole document: of those that somebody judged, how often the engine says the same; saying nothing counts as wrong. */
	private void wholeDocuments(List<AnnotatedDocument> found) {
		Map<String, MostFrequent> layers = new TreeMap<>();
		for (LayerSpec layer : gold.schema().layers()) {
			for (int i = 0; i < found.size() && layer.kind() == LayerKind.DOCUMENT; i++) {
				String right = value(gold.documents().get(i), layer);
				if (right != null) {
					layers.computeIfAbsent(layer.name(), l -> new MostFrequent()).add(right, value(found.get(i), layer));
				}
			}
		}
		if (!layers.isEmpty()) {
			head("Whole documents", "layer", "judged", "right", "always the most frequent");
			layers.forEach((layer, figure) -> row(layer, figure.all(), figure.share(), figure.baseline()));
		}
	}

	private static String value(AnnotatedDocument document, LayerSpec layer) {
		for (AnnotationRecord record : document.annotations()) {
			if (record instanceof DocumentLevelRecord level && level.layer().equals(layer.name())) {
				return level.values().get(layer.labelFeature());
			}
		}
		return null;
	}

	private void reliability(List<AnnotatedDocument> found) {
		Reliability reliability = new Reliability();
		for (int i = 0; i < found.size(); i++) {
			reliability.add(gold.documents().get(i).annotations(), found.get(i).annotations());
		}
		head("Are confidences true?", "layer", "confidence", "suggestions", "said on average", "right");
		reliability.bins().forEach((layer, bins) -> {
			for (int i = 0; i < bins.length; i++) {
				if (bins[i] != null) {
					row(layer, String.format(Locale.ROOT, ".%d to %s", i, i == 9 ? "1" : "." + (i + 1)), bins[i].found(), bins[i].said(), bins[i].right());
				}
			}
			row(layer, "mean distance", "", "", Reliability.error(bins));
		});
	}

	/** What recommenders learn of this gold alone, measured on documents they were not learned from. */
	private void recommenders() throws IOException {
		Path work = Files.createTempDirectory("glossator-learned");
		try {
			ModelStore store = new ModelStore(work);
			Training training = new Training(Runtime.getRuntime().availableProcessors());
			List<ModelCard> cards = new ArrayList<>();
			for (LayerSpec layer : gold.schema().layers()) {
				ModelCard card = Training.canLearn(layer) ? training.train(layer, gold.documents(), store, () -> false) : null;
				if (card != null) {
					cards.add(card);
				}
			}
			head("Recommenders, learned from these documents alone, five folds", "layer", "annotations", "P", "R", "F1", "recall at a precision of .8");
			for (ModelCard card : cards) {
				Figures figures = card.figures();
				Figures.Point best = figures.best();
				row(card.layer(), card.accepted(), best == null ? Double.NaN : best.precision(), figures.recall(best), figures.f1(best), figures.recall(figures.at(0.8)));
			}
		} finally {
			GoldSet.delete(work);
		}
	}
}
