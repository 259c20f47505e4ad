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

import org.glossator.engine.claim.ClaimFinder;
import org.glossator.engine.claim.ClaimFinder.Candidate;
import org.glossator.engine.claim.ClaimFinder.Name;
import org.glossator.engine.claim.ClaimModel;
import org.glossator.engine.entity.EntityFinder;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.score.Score;
import org.glossator.engine.score.Scores;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.SpanRecord;

/**
 * Fits the model that tells claims from other clauses: {@code TrainClaims OUT (ANNOTATIONS TEXTS_FOLDER)...}. Prints F1 and
 * how true its probabilities are, each text by a model of the others, then writes one of all. A clause counts as claim
 * if at least half of it and of an annotated claim are the same.
 */
public final class TrainClaims {

	private static final int ROUNDS = 400;
	private static final double RATE = 0.5;
	private static final double PRIOR = 0.01;

	private record Clause(Map<String, Double> features, boolean claim) {
	}

	private TrainClaims() {
	}

	/** See above. */
	public static void main(String[] arguments) throws IOException {
		List<List<Clause>> texts = clauses(Standoff.readAll(arguments));
		int[][] bins = new int[10][2];
		for (double least : new double[] { 0.3, 0.35, 0.4, 0.45, 0.5, 0.55 }) {
			Score score = Score.NONE;
			for (int held = 0; held < texts.size(); held++) {
				List<Clause> others = new ArrayList<>();
				for (int t = 0; t < texts.size(); t++) {
					if (t != held) {
						others.addAll(texts.get(t));
					}
				}
				ClaimModel model = new ClaimModel(fit(others));
				for (Clause clause : texts.get(held)) {
					double probability = model.probability(clause.features());
					boolean found = probability >= least;
					score = score.plus(new Score(found && clause.claim() ? 1 : 0, found ? 1 : 0, found && clause.claim() ? 1 : 0, clause.claim() ? 1 : 0));
					int bin = (int) Math.min(9, probability * 10);
					bins[bin][0] += clause.claim() ? 1 : 0;
					bins[bin][1]++;
				}
			}
			System.out.println(String.format(Locale.ROOT, "from %.2f on: %s", least, score));
		}
		for (int bin = 0; bin < 10; bin++) {
			System.out.println(String.format(Locale.ROOT, "probability %.1f: %.3f are claims of %d", bin / 10.0, bins[bin][0] / (double) Math.max(1, bins[bin][1]), bins[bin][1] / 6));
		}
		List<Clause> all = new ArrayList<>();
		texts.forEach(all::addAll);
		write(Path.of(arguments[0]), fit(all));
	}

	/** Fits a model to these texts and writes it. */
	static void write(Path file, List<AnnotatedDocument> documents) throws IOException {
		List<Clause> all = new ArrayList<>();
		clauses(documents).forEach(all::addAll);
		write(file, fit(all));
	}

	/** The clauses of each text. */
	private static List<List<Clause>> clauses(List<AnnotatedDocument> documents) throws IOException {
		Lexicons lexicons = Lexicons.load(null);
		Segmenter segmenter = new Segmenter(lexicons);
		EntityFinder entities = new EntityFinder(lexicons);
		ClaimFinder claims = new ClaimFinder(lexicons, new ClaimModel(Map.of()));
		List<List<Clause>> texts = new ArrayList<>();
		for (AnnotatedDocument document : documents) {
			TokenizedText text = segmenter.segment(document.text(), document.info().title());
			List<Name> names = entities.find(text).stream().map(m -> new Name(text.begin(m.first()), text.end(m.limit() - 1), m.kind())).toList();
			texts.add(clauses(document, claims.candidates(text, names)));
		}
		return texts;
	}

	private static List<Clause> clauses(AnnotatedDocument document, List<Candidate> candidates) {
		List<SpanRecord> gold = Scores.spans(document.annotations(), "claim");
		List<Clause> clauses = new ArrayList<>();
		for (Candidate candidate : candidates) {
			boolean claim = gold.stream().anyMatch(span -> {
				double shared = Math.min(span.span().end(), candidate.end()) - Math.max(span.span().begin(), candidate.begin());
				return shared > 0 && shared / (candidate.end() - candidate.begin() + span.span().length() - shared) >= 0.5;
			});
			clauses.add(new Clause(candidate.features(), claim));
		}
		return clauses;
	}

	/** Gradient descent on the logistic loss with a Gaussian prior; the same data give the same weights. */
	private static Map<String, Double> fit(List<Clause> clauses) {
		Map<String, Double> weights = new TreeMap<>();
		for (int round = 0; round < ROUNDS; round++) {
			Map<String, Double> gradient = new TreeMap<>();
			for (Clause clause : clauses) {
				double sum = 0;
				for (Map.Entry<String, Double> feature : clause.features().entrySet()) {
					sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
				}
				double error = (clause.claim() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
				clause.features().forEach((name, value) -> gradient.merge(name, error * value, Double::sum));
			}
			gradient.forEach((name, value) -> weights.merge(name, RATE * value / clauses.size(), Double::sum));
			weights.replaceAll((name, value) -> name.equals("bias") ? value : value * (1 - RATE * PRIOR / 4));
		}
		return weights;
	}

	private static void write(Path file, Map<String, Double> weights) throws IOException {
		StringBuilder out = new StringBuilder("# Made by TrainClaims of releng/org.glossator.training: a feature, a tab, its weight.\nleast probability\t" + System.getProperty("least", "0.35") + "\n");
		weights.forEach((name, weight) -> out.append(name).append('\t').append(String.format(Locale.ROOT, "%.4f", weight)).append('\n'));
		Files.writeString(file, out, StandardCharsets.UTF_8);
	}
}
