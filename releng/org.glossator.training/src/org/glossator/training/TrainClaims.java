package org.glossator.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
import org.glossator.engine.structure.Zone;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.SpanRecord;

/**
 * Fits the model that tells claims from other clauses and how much a claim matters: {@code TrainClaims OUT (ANNOTATIONS
 * TEXTS_FOLDER)...}. Prints, each text by a model of the others, F1 by clause and by sentence, how true the probabilities
 * are and how often the worth is right; then writes a model of all. A clause counts as claim if at least half of it and of
 * an annotated claim are the same.
 */
public final class TrainClaims {

	private static final double PRIOR = Double.parseDouble(System.getProperty("prior", "8"));
	private static final double PRIOR_OF_WORTH = Double.parseDouble(System.getProperty("worth", "10"));
	private static final double LEAST = Double.parseDouble(System.getProperty("least", "0.35"));
	/** Which texts the printed figures are of. */
	private static final String HELD = System.getProperty("held", ".*");
	/** Before the features of single words. */
	private static final String WORD = "w ";
	/** A word is a feature if it stands in so many texts. */
	private static final int TEXTS = Integer.getInteger("texts", 6);
	private static final List<String> WORTH = List.of("0", "1", "2", "3");
	private static final int WORTHS = WORTH.size();

	/** A clause, the sentence it is in, whether it is a claim, and what that is worth; -1 where nobody said. */
	private record Clause(Candidate candidate, int sentence, boolean claim, int worth) {
	}

	/** The clauses of a text, and which sentences hold a claim. */
	private record Text(String name, List<Clause> clauses, boolean[] claimed, boolean[] counted, int claims) {
	}

	private TrainClaims() {
	}

	/** See above. */
	public static void main(String[] arguments) throws IOException {
		List<Text> texts = texts(Standoff.readAll(arguments));
		crossValidate(texts);
		write(Path.of(arguments[0]), fit(texts));
	}

	/** Fits a model to these texts and writes it. */
	static void write(Path file, List<AnnotatedDocument> documents) throws IOException {
		write(file, fit(texts(documents)));
	}

	private static List<Text> texts(List<AnnotatedDocument> documents) throws IOException {
		Lexicons lexicons = Lexicons.load(null);
		Segmenter segmenter = new Segmenter(lexicons);
		EntityFinder entities = new EntityFinder(lexicons);
		ClaimFinder claims = new ClaimFinder(lexicons, new ClaimModel(Map.of()));
		List<Text> texts = new ArrayList<>();
		for (AnnotatedDocument document : documents) {
			TokenizedText text = segmenter.segment(document.text(), document.info().title());
			List<Name> names = entities.find(text).stream().map(m -> new Name(text.begin(m.first()), text.end(m.limit() - 1), m.kind())).toList();
			texts.add(text(document, text, claims.candidates(text, names)));
		}
		return texts;
	}

	private static Text text(AnnotatedDocument document, TokenizedText text, List<Candidate> candidates) {
		List<SpanRecord> gold = Scores.spans(document.annotations(), "claim");
		List<Clause> clauses = new ArrayList<>();
		for (Candidate candidate : candidates) {
			boolean claim = false;
			int worth = -1;
			for (SpanRecord span : gold) {
				double shared = Math.min(span.span().end(), candidate.end()) - Math.max(span.span().begin(), candidate.begin());
				if (shared > 0 && shared / (candidate.end() - candidate.begin() + span.span().length() - shared) >= 0.5) {
					claim = true;
					worth = WORTH.indexOf(String.valueOf(span.values().get("checkworthy")));
				}
			}
			clauses.add(new Clause(candidate, text.sentence(text.covering(candidate.begin())), claim, worth));
		}
		boolean[] claimed = new boolean[text.sentences()];
		boolean[] counted = new boolean[text.sentences()];
		for (int s = 0; s < text.sentences(); s++) {
			counted[s] = text.zone(s) == Zone.Kind.PARAGRAPH || text.zone(s) == Zone.Kind.TITLE;
			for (SpanRecord span : gold) {
				claimed[s] |= Math.min(span.span().end(), text.sentenceEnd(s)) - Math.max(span.span().begin(), text.sentenceBegin(s)) > 5;
			}
		}
		return new Text(document.info().id(), clauses, claimed, counted, gold.size());
	}

	private static void crossValidate(List<Text> texts) {
		double[] leasts = { 0.25, 0.3, 0.33, 0.35, 0.4, 0.5 };
		Score[] byClause = new Score[leasts.length];
		Score[] bySentence = new Score[leasts.length];
		java.util.Arrays.fill(byClause, Score.NONE);
		java.util.Arrays.fill(bySentence, Score.NONE);
		Score every = Score.NONE;
		Score[] spans = new Score[leasts.length];
		java.util.Arrays.fill(spans, Score.NONE);
		int[][] bins = new int[10][2];
		int[] worths = new int[2 + WORTHS];
		double loss = 0;
		int all = 0;
		for (Text held : texts) {
			if (!held.name().matches(HELD)) {
				continue;
			}
			ClaimModel model = new ClaimModel(fit(texts.stream().filter(text -> text != held).toList()));
			double[] best = new double[held.claimed().length];
			for (int l = 0; l < leasts.length; l++) {
				spans[l] = spans[l].plus(new Score(0, 0, 0, held.claims()));
			}
			for (Clause clause : held.clauses()) {
				double probability = model.probability(clause.candidate().features());
				boolean claim = clause.claim();
				best[clause.sentence()] = Math.max(best[clause.sentence()], probability);
				for (int l = 0; l < leasts.length; l++) {
					byClause[l] = byClause[l].plus(score(probability >= leasts[l], claim));
					spans[l] = spans[l].plus(probability >= leasts[l] ? new Score(claim ? 1 : 0, 1, claim ? 1 : 0, 0) : Score.NONE);
				}
				int bin = (int) Math.min(9, probability * 10);
				bins[bin][0] += claim ? 1 : 0;
				bins[bin][1]++;
				loss -= Math.log(claim ? probability : 1 - probability);
				all++;
				if (clause.worth() >= 0) {
					worths[0] += model.worth(clause.candidate().worth()) == clause.worth() ? 1 : 0;
					worths[1]++;
					worths[2 + clause.worth()]++;
				}
			}
			for (int s = 0; s < best.length; s++) {
				if (held.counted()[s]) {
					every = every.plus(score(true, held.claimed()[s]));
					for (int l = 0; l < leasts.length; l++) {
						bySentence[l] = bySentence[l].plus(score(best[s] >= leasts[l], held.claimed()[s]));
					}
				}
			}
		}
		for (int l = 0; l < leasts.length; l++) {
			System.out.println(String.format(Locale.ROOT, "from %.2f on: clauses %s; sentences %s; spans %s", leasts[l], byClause[l], bySentence[l], spans[l]));
		}
		System.out.println("every sentence: " + every + String.format(Locale.ROOT, "; mean loss %.4f", loss / all));
		for (int bin = 0; bin < 10; bin++) {
			System.out.println(String.format(Locale.ROOT, "probability %.1f: %.3f are claims of %d", bin / 10.0, bins[bin][0] / (double) Math.max(1, bins[bin][1]), bins[bin][1]));
		}
		int most = 0;
		for (int worth = 0; worth < WORTHS; worth++) {
			most = Math.max(most, worths[2 + worth]);
		}
		System.out.println(String.format(Locale.ROOT, "worth: %.3f right of %d; always the most frequent %.3f", worths[0] / (double) worths[1], worths[1], most / (double) worths[1]));
	}

	private static Score score(boolean found, boolean is) {
		return new Score(found && is ? 1 : 0, found ? 1 : 0, found && is ? 1 : 0, is ? 1 : 0);
	}

	/** Words that stand in fewer texts than that, which tell nothing. */
	private static Set<String> rare(List<Text> texts) {
		Map<String, Integer> counts = new TreeMap<>();
		for (Text text : texts) {
			Set<String> words = new TreeSet<>();
			text.clauses().forEach(clause -> clause.candidate().features().keySet().stream().filter(name -> name.startsWith(WORD)).forEach(words::add));
			words.forEach(word -> counts.merge(word, 1, Integer::sum));
		}
		counts.values().removeIf(count -> count >= TEXTS);
		return counts.keySet();
	}

	/** Features without these words; without any word if they are null. */
	private static Map<String, Double> without(Map<String, Double> features, Set<String> words) {
		Map<String, Double> rest = new TreeMap<>(features);
		rest.keySet().removeIf(name -> name.startsWith(WORD) && (words == null || words.contains(name)));
		return rest;
	}

	private static Map<String, Double> fit(List<Text> texts) {
		List<Logistic.Example> examples = new ArrayList<>();
		Set<String> rare = rare(texts);
		texts.forEach(text -> text.clauses().forEach(clause -> examples.add(new Logistic.Example(without(clause.candidate().features(), rare), clause.claim()))));
		Map<String, Double> weights = Logistic.fit(examples, PRIOR);
		for (int worth = 1; worth < WORTHS; worth++) {
			List<Logistic.Example> worthy = new ArrayList<>();
			for (Text text : texts) {
				for (Clause clause : text.clauses()) {
					if (clause.worth() >= 0) {
						worthy.add(new Logistic.Example(without(clause.candidate().worth(), null), clause.worth() >= worth));
					}
				}
			}
			String head = ClaimModel.WORTH + worth + " ";
			Logistic.fit(worthy, PRIOR_OF_WORTH).forEach((name, weight) -> weights.put(head + name, weight));
		}
		return weights;
	}

	private static void write(Path file, Map<String, Double> weights) throws IOException {
		StringBuilder out = new StringBuilder("# Made by TrainClaims of releng/org.glossator.training: a feature, a tab, its weight.\nleast probability\t" + LEAST + "\n");
		new TreeMap<>(weights).forEach((name, weight) -> out.append(name).append('\t').append(String.format(Locale.ROOT, "%.4f", weight)).append('\n'));
		Files.writeString(file, out, StandardCharsets.UTF_8);
	}
}
