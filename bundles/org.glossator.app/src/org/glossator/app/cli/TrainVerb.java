package org.glossator.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.glossator.core.corpus.Corpus;
import org.glossator.engine.learning.CurvePoint;
import org.glossator.engine.learning.Figures;
import org.glossator.engine.learning.ModelCard;
import org.glossator.engine.learning.ModelStore;
import org.glossator.engine.learning.RecommenderSettings;
import org.glossator.engine.learning.RuleDecisions;
import org.glossator.engine.learning.Training;
import org.glossator.review.workflow.WorkflowGuard;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.LayerSpec;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "train", description = "Learn from accepted and rejected annotations; annotate then suggests what was learned, too.")
final class TrainVerb extends Verb {

	@Mixin
	private CorpusOption corpus;

	@Option(names = "--layer", paramLabel = "L", description = "A layer to learn, again for more; without it, all that lie on text.")
	private List<String> layers = List.of();

	@Option(names = "--annotator", paramLabel = "A", description = "Whose decisions to learn from, again for more; without it, those chosen in the window, or everybody's.")
	private List<String> annotators = List.of();

	@Option(names = "--precision", paramLabel = "P", description = "The share of suggestions that shall be right, such as 0.9; kept for the next time (at first 0.8).")
	private Double precision;

	@Option(names = "--as", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "Who will see the suggestions: in blind mode, what they may not see is not learned from (default: the system's user).")
	private String viewer;

	@Override
	Outcome run() throws IOException {
		if (precision != null && !(precision > 0 && precision <= 1)) {
			throw wrongUsage("--precision is a share, more than 0 and at most 1.");
		}
		try (Corpus open = corpus.write()) {
			SetSelection.mustKnow(open, this, annotators);
			List<LayerSpec> wanted = layers(open);
			ModelStore store = new ModelStore(open.folder());
			RecommenderSettings settings = settings(store, wanted);
			List<AnnotatedDocument> sets = sets(open, settings.annotators());
			Map<String, ModelCard> learned = new LinkedHashMap<>();
			Training training = new Training(Math.max(1, Runtime.getRuntime().availableProcessors()));
			try (ProgressLine line = progress("learning", wanted.size())) {
				for (LayerSpec layer : wanted) {
					learned.put(layer.name(), training.train(layer, sets, store, line::cancelled));
					line.document(layer.name());
				}
			}
			RuleDecisions.learn(open.folder(), sets);
			store.settings(settings);
			return outcome(learned, settings);
		}
	}

	private List<LayerSpec> layers(Corpus open) {
		List<LayerSpec> wanted = new ArrayList<>();
		for (String name : layers) {
			LayerSpec layer = open.schema().layer(name);
			if (layer == null) {
				throw wrongUsage("The schema has no layer " + name + ".");
			}
			if (!Training.canLearn(layer)) {
				throw wrongUsage("The layer " + name + " cannot be learned: only layers of spans, and those that give a document one of a few values, can.");
			}
			wanted.add(layer);
		}
		return layers.isEmpty() ? open.schema().layers().stream().filter(Training::canLearn).toList() : wanted;
	}

	private RecommenderSettings settings(ModelStore store, List<LayerSpec> wanted) throws IOException {
		RecommenderSettings settings = store.settings();
		if (!annotators.isEmpty()) {
			settings = settings.withAnnotators(annotators);
		}
		for (LayerSpec layer : precision == null ? List.<LayerSpec>of() : wanted) {
			settings = settings.with(layer.name(), new RecommenderSettings.Layer(true, precision));
		}
		return settings;
	}

	private List<AnnotatedDocument> sets(Corpus open, List<String> annotators) throws IOException {
		WorkflowGuard.on(open, () -> viewer);
		List<AnnotatedDocument> sets = new ArrayList<>();
		for (DocumentInfo document : open.documents()) {
			for (String annotator : open.seenAnnotatorsOf(document.id())) {
				boolean chosen = annotators.isEmpty() ? !annotator.equals(Corpus.EXTRACTION) : annotators.contains(annotator);
				if (chosen) {
					sets.add(open.read(document.id(), annotator));
				}
			}
		}
		return sets;
	}

	private static Outcome outcome(Map<String, ModelCard> learned, RecommenderSettings settings) {
		List<Map<String, Object>> all = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		int count = 0;
		for (Map.Entry<String, ModelCard> each : learned.entrySet()) {
			ModelCard card = each.getValue();
			double wanted = settings.layer(each.getKey()).precision();
			text.append(text.isEmpty() ? "" : System.lineSeparator()).append(each.getKey()).append(": ");
			if (card == null) {
				text.append("not learned; it takes at least ").append(Training.FEWEST).append(" accepted annotations.");
				all.add(Outcome.object("layer", each.getKey(), "learned", false));
			} else {
				count++;
				text.append(sentence(card, wanted));
				all.add(json(card, settings.layer(each.getKey())));
			}
		}
		return new Outcome(count > 0 ? ExitStatus.DONE : ExitStatus.FINDINGS, Outcome.object("learned", count, "layers", all), text.toString());
	}

	private static String sentence(ModelCard card, double wanted) {
		Figures figures = card.figures();
		Figures.Point best = figures.best();
		String from = String.format(Locale.ROOT, "version %d from %d accepted and %d rejected annotations in %d documents", card.version(), card.accepted(),
				card.rejected(), card.documents().size());
		if (best == null) {
			return from + "; too few documents to measure on, so it suggests nothing yet.";
		}
		Figures.Point point = figures.at(wanted);
		String measured = String.format(Locale.ROOT, "; cross-validated P %.2f, R %.2f, F1 %.2f; ", best.precision(), figures.recall(best), figures.f1(best));
		return from + measured + (point == null ? String.format(Locale.ROOT, "it does not reach the precision wanted, %.2f, so it suggests nothing.", wanted)
				: String.format(Locale.ROOT, "it suggests from confidence %.2f on, with P %.2f, R %.2f.", point.threshold(), point.precision(), figures.recall(point)));
	}

	private static Map<String, Object> json(ModelCard card, RecommenderSettings.Layer settings) {
		Figures.Point best = card.figures().best();
		Figures.Point point = card.figures().at(settings.precision());
		List<Map<String, Object>> curve = new ArrayList<>();
		for (CurvePoint each : card.curve()) {
			curve.add(Outcome.object("documents", each.documents(), "decisions", each.decisions(), "precision", each.precision(), "recall", each.recall(), "f1", each.f1()));
		}
		Map<String, Object> parts = new LinkedHashMap<>();
		card.parts().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.forEach(part -> parts.put(part.getKey().name().toLowerCase(Locale.ROOT), figures(part.getValue(), part.getValue().best())));
		return Outcome.object("layer", card.layer(), "learned", true, "version", card.version(), "accepted", card.accepted(), "rejected", card.rejected(),
				"leftOut", card.leftOut(), "documents", card.documents().size(), "annotators", card.annotators(), "milliseconds", card.milliseconds(),
				"best", figures(card.figures(), best), "precisionWanted", settings.precision(), "on", settings.on(), "atPrecisionWanted",
				point == null ? null : figures(card.figures(), point), "parts", parts, "curve", curve);
	}

	private static Map<String, Object> figures(Figures figures, Figures.Point point) {
		return point == null ? null
				: Outcome.object("threshold", point.threshold(), "precision", point.precision(), "recall", figures.recall(point), "f1", figures.f1(point));
	}
}
