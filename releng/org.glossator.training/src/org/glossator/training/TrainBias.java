package org.glossator.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.engine.bias.BiasFinder;
import org.glossator.engine.bias.BiasModel;
import org.glossator.engine.bias.BiasSpan;
import org.glossator.engine.confidence.Calibration;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.score.Score;
import org.glossator.engine.score.Scores;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.training.BiasTexts.Text;

/**
 * Fits the model that decides in each text which words and forms of bias push there, and which sentences do as a whole:
 * {@code TrainBias OUT (ANNOTATIONS TEXTS_FOLDER)... -- CONLL_FILE...}, the last being texts in which hardly anything pushes.
 * How much of a passage is marked is how far it counts as right. Prints spans by the measure of SemEval-2020 task 11, without
 * and with technique, in cross-validation by text: of texts that were read when lexicons were written and of those that were
 * not, and how often neutral text is suggested. With {@code -Dquick} it only writes the model; with {@code -Dshare=0.5} only
 * so much of the texts by others is learned from.
 */
public final class TrainBias {

	private static final double LEAST = Double.parseDouble(System.getProperty("least", "0.32"));
	/** The texts it is fitted to are pages; of a few sentences their shares tell nothing. */
	private static final double PAGE = 10;
	private static final double LEAST_WHOLE = Double.parseDouble(System.getProperty("whole", "0.2"));
	private static final int FOLDS = Integer.getInteger("folds", 10);
	private static final double SHARE = Double.parseDouble(System.getProperty("share", "1"));
	private static final double[] LEASTS = { 0.22, 0.27, 0.32, 0.38, 0.44 };
	private static final double[] WHOLES = { 0.14, 0.17, 0.2, 0.23, 0.26, 0.3, 1 };

	private TrainBias() {
	}

	/** See above. */
	public static void main(String[] all) throws IOException {
		List<Text> texts = BiasTexts.read(all);
		if (System.getProperty("quick") == null) {
			crossValidate(texts);
		}
		write(Path.of(all[0]), texts);
	}

	/** For each text that nobody had read who wrote lexicons, by its id, a model of others. */
	static Map<String, BiasModel> heldOut(String[] all) throws IOException {
		List<Text> texts = BiasTexts.read(all);
		Map<String, BiasModel> models = new TreeMap<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			Map<String, Double> weights = BiasFit.fit(without(texts, fold));
			BiasModel model = model(weights, LEAST, LEAST_WHOLE);
			for (Text text : texts) {
				if (text.isUnread() && text.fold(FOLDS) == fold) {
					models.put(text.id(), model);
				}
			}
		}
		return models;
	}

	private static List<Text> without(List<Text> texts, int fold) {
		return texts.stream().filter(text -> text.fold(FOLDS) != fold && (!text.isByOthers() || Math.floorMod(text.id().hashCode(), 100) < SHARE * 100)).toList();
	}

	private static BiasModel model(Map<String, Double> weights, double least, double leastWhole) {
		weights.put(BiasModel.LEAST, least);
		weights.put(BiasModel.LEAST_WHOLE, leastWhole);
		return new BiasModel(weights);
	}

	private static void crossValidate(List<Text> texts) throws IOException {
		Map<String, Score> scores = new TreeMap<>();
		Lexicons lexicons = Lexicons.load(null);
		for (int fold = 0; fold < FOLDS; fold++) {
			Map<String, Double> weights = BiasFit.fit(without(texts, fold));
			for (double least : LEASTS) {
				for (double whole : WHOLES) {
					BiasFinder finder = new BiasFinder(lexicons, model(weights, least, whole), Calibration.NONE);
					String setting = String.format(Locale.ROOT, " from %.2f on, sentences from %.2f on", least, whole);
					for (Text text : texts) {
						if (text.fold(FOLDS) == fold && (text.isByOthers() || text.isNeutral() && least == LEASTS[2])) {
							List<SpanRecord> found = records(finder.find(text.text(), text.names(), text.reading()));
							String which = text.isUnread() ? "unread" : text.isByOthers() ? "read" : "neutral";
							scores.merge(which + setting, Scores.partial(text.gold(), found, null), Score::plus);
							scores.merge(which + setting + ", technique", Scores.partial(text.gold(), found, "technique"), Score::plus);
						}
					}
				}
			}
		}
		scores.forEach((name, score) -> System.out.println(name + ": " + score));
	}

	private static List<SpanRecord> records(List<BiasSpan> spans) {
		List<SpanRecord> records = new ArrayList<>();
		spans.forEach(span -> records.add(new SpanRecord("m" + records.size(), "bias", Span.of(span.begin(), span.end()), FeatureValues.of(Map.of("technique", span.technique())), Provenance.MANUAL)));
		return records;
	}

	private static void write(Path file, List<Text> texts) throws IOException {
		StringBuilder out = new StringBuilder("# Made by TrainBias of releng/org.glossator.training: a feature, a tab, its weight.\n");
		Map<String, Double> weights = BiasFit.fit(texts);
		weights.put(BiasModel.LEAST, LEAST);
		weights.put(BiasModel.LEAST_WHOLE, LEAST_WHOLE);
		weights.put(BiasModel.PAGE, PAGE);
		weights.forEach((name, weight) -> {
			if (Math.abs(weight) >= (name.startsWith(BiasModel.HOW) ? 0.08 : 0.0005)) {
				out.append(name).append('\t').append(String.format(Locale.ROOT, name.startsWith(BiasModel.HOW) ? "%.2f" : "%.4f", weight)).append('\n');
			}
		});
		Files.writeString(file, out, StandardCharsets.UTF_8);
	}
}
