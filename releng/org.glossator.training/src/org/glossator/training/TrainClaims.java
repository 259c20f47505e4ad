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
import org.glossator.engine.claim.ClauseLattice;
import org.glossator.engine.entity.EntityFinder;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.reading.Reading;
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
	private static final double PRIOR_OF_TYPE = Double.parseDouble(System.getProperty("type", "4"));
	private static final double PRIOR_OF_SENTENCE = Double.parseDouble(System.getProperty("sentence", "5"));
	private static final int STARTS = 5;
	/** Models for close readings take the weights of sentences from the other model. */
	private static final boolean READ = System.getProperty("readings") != null;
	/** How much whole sentences count beside their clauses. */
	private static final double SHARE = Double.parseDouble(System.getProperty("share", "0.5"));
	/** A smaller weight of a type or a sentence changes nothing and would make the model much larger. */
	private static final double TELLS = 0.03;
	/** Parts for cross-validation; with fewer than two there is none. */
	private static final int FOLDS = Integer.getInteger("folds", 10);
	private static final double LEAST = Double.parseDouble(System.getProperty("least", "0.38"));
	/** Which texts the printed figures are of. */
	private static final String HELD = System.getProperty("held", ".*");
	/** Before the features of single words. */
	private static final String WORD = "w ";
	/** A word is a feature if it stands in so many texts. */
	private static final int TEXTS = Integer.getInteger("texts", 6);
	private static final List<String> WORTH = List.of("0", "1", "2", "3");
	private static final int WORTHS = WORTH.size();

	/** A sentence with its clauses: which of them are claims, what those are worth (-1 where nobody said), of what type they are (null), which gold claim each is. */
	private record Sentence(ClaimFinder.Sentence clauses, boolean[] claim, int[] worth, String[] type, int[] same) {
	}

	/** The sentences of a text that have clauses, which of all hold a claim and are counted, and how many claims there are. */
	private record Text(String name, List<Sentence> sentences, boolean[] claimed, boolean[] counted, int claims) {
	}

	private TrainClaims() {
	}

	/** See above. */
	public static void main(String[] arguments) throws IOException {
		List<Text> texts = texts(Standoff.readAll(arguments));
		if (FOLDS > 1) {
			crossValidate(texts);
		}
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
		Readings readings = Readings.asked();
		for (AnnotatedDocument document : documents) {
			TokenizedText text = segmenter.segment(document.text(), document.info().title());
			List<Name> names = entities.find(text).stream().map(m -> new Name(text.begin(m.first()), text.end(m.limit() - 1), m.kind())).toList();
			Reading reading = readings == null ? null : readings.of(document.info().id(), text);
			if (readings == null || reading != null) {
				texts.add(text(document, text, claims.candidates(text, names, reading)));
			}
		}
		return texts;
	}

	private static Text text(AnnotatedDocument document, TokenizedText text, List<ClaimFinder.Sentence> found) {
		List<SpanRecord> gold = Scores.spans(document.annotations(), "claim");
		List<Sentence> sentences = new ArrayList<>();
		for (ClaimFinder.Sentence sentence : found) {
			sentences.add(marked(sentence, gold));
		}
		boolean[] claimed = new boolean[text.sentences()];
		boolean[] counted = new boolean[text.sentences()];
		for (int s = 0; s < text.sentences(); s++) {
			counted[s] = text.zone(s) == Zone.Kind.PARAGRAPH || text.zone(s) == Zone.Kind.TITLE;
			for (SpanRecord span : gold) {
				claimed[s] |= Math.min(span.span().end(), text.sentenceEnd(s)) - Math.max(span.span().begin(), text.sentenceBegin(s)) > 5;
			}
		}
		return new Text(document.info().id(), sentences, claimed, counted, gold.size());
	}

	/** Which clauses of a sentence stand for the annotated claims: each the one that shares most with it, none of which overlap. */
	private static Sentence marked(ClaimFinder.Sentence sentence, List<SpanRecord> gold) {
		List<Candidate> candidates = sentence.candidates();
		int[] same = new int[candidates.size()];
		java.util.Arrays.fill(same, -1);
		record Pair(int clause, int span, double shared) {
		}
		List<Pair> pairs = new ArrayList<>();
		for (int c = 0; c < same.length; c++) {
			for (int g = 0; g < gold.size(); g++) {
				double shared = shared(candidates.get(c), gold.get(g));
				if (shared >= 0.5) {
					pairs.add(new Pair(c, g, shared));
					same[c] = same[c] < 0 || shared > shared(candidates.get(c), gold.get(same[c])) ? g : same[c];
				}
			}
		}
		pairs.sort(java.util.Comparator.comparingDouble(Pair::shared).reversed());
		boolean[] claim = new boolean[candidates.size()];
		int[] worth = new int[candidates.size()];
		String[] type = new String[candidates.size()];
		java.util.Arrays.fill(worth, -1);
		Set<Integer> done = new TreeSet<>();
		for (Pair pair : pairs) {
			boolean free = !done.contains(pair.span());
			for (int c = 0; c < claim.length; c++) {
				free &= !claim[c] || candidates.get(c).end() <= candidates.get(pair.clause()).begin() || candidates.get(c).begin() >= candidates.get(pair.clause()).end();
			}
			if (free) {
				claim[pair.clause()] = true;
				worth[pair.clause()] = WORTH.indexOf(String.valueOf(gold.get(pair.span()).values().get("checkworthy")));
				type[pair.clause()] = gold.get(pair.span()).values().get("type");
				done.add(pair.span());
			}
		}
		return new Sentence(sentence, claim, worth, type, same);
	}

	/** How much of their union a clause and an annotated claim share. */
	private static double shared(Candidate candidate, SpanRecord span) {
		double shared = Math.min(span.span().end(), candidate.end()) - Math.max(span.span().begin(), candidate.begin());
		return Math.max(0, shared) / (candidate.end() - candidate.begin() + span.span().length() - shared);
	}

	private static void crossValidate(List<Text> texts) {
		double[] leasts = { 0.25, 0.3, 0.35, 0.38, 0.41, 0.45, 0.5 };
		Score[] bySentence = new Score[leasts.length];
		java.util.Arrays.fill(bySentence, Score.NONE);
		Score every = Score.NONE;
		Score[] spans = new Score[leasts.length];
		java.util.Arrays.fill(spans, Score.NONE);
		int[][] bins = new int[10][2];
		int[] worths = new int[2 + WORTHS];
		int[] types = new int[3];
		Map<String, Integer> commonest = new TreeMap<>();
		int reach = 0;
		for (int fold = 0; fold < FOLDS; fold++) {
			List<Text> rest = new ArrayList<>();
			List<Text> folded = new ArrayList<>();
			for (int t = 0; t < texts.size(); t++) {
				(t % FOLDS == fold ? folded : rest).add(texts.get(t));
			}
			ClaimModel model = new ClaimModel(fit(rest));
			for (Text held : folded) {
				if (!held.name().matches(HELD)) {
					continue;
				}
				boolean[][] found = new boolean[leasts.length][held.claimed().length];
				int[] right = new int[leasts.length];
				int[] made = new int[leasts.length];
				for (Sentence sentence : held.sentences()) {
					double[] scores = sentence.clauses().candidates().stream().mapToDouble(candidate -> model.score(candidate.features())).toArray();
					ClauseLattice.Cut cut = sentence.clauses().lattice().cut(scores, model.odds(sentence.clauses().features()), model.share());
					for (int l = 0; l < leasts.length; l++) {
						Set<Integer> hit = new TreeSet<>();
						for (int c : cut.clauses(leasts[l])) {
							made[l]++;
							found[l][sentence.clauses().number()] = true;
							boolean is = sentence.same()[c] >= 0 && hit.add(sentence.same()[c]);
							right[l] += is ? 1 : 0;
							if (leasts[l] == LEAST) {
								int bin = (int) Math.min(9, cut.probability(c) * 10);
								bins[bin][0] += is ? 1 : 0;
								bins[bin][1]++;
							}
						}
					}
					for (int c = 0; c < scores.length; c++) {
						reach += sentence.claim()[c] ? 1 : 0;
						String type = sentence.type()[c];
						if (type != null && ClaimModel.TYPES.contains(type)) {
							Map<String, Double> told = sentence.clauses().candidates().get(c).worth();
							types[0] += model.type(told, "").equals(type) ? 1 : 0;
							types[1] += told.containsKey("type " + type) ? 1 : 0;
							types[2]++;
							commonest.merge(type, 1, Integer::sum);
						}
						if (sentence.worth()[c] >= 0) {
							worths[0] += model.worth(sentence.clauses().candidates().get(c).worth()) == sentence.worth()[c] ? 1 : 0;
							worths[1]++;
							worths[2 + sentence.worth()[c]]++;
						}
					}
				}
				for (int l = 0; l < leasts.length; l++) {
					spans[l] = spans[l].plus(new Score(right[l], made[l], right[l], held.claims()));
				}
				for (int s = 0; s < held.claimed().length; s++) {
					if (held.counted()[s]) {
						every = every.plus(score(true, held.claimed()[s]));
						for (int l = 0; l < leasts.length; l++) {
							bySentence[l] = bySentence[l].plus(score(found[l][s], held.claimed()[s]));
						}
					}
				}
			}
		}
		for (int l = 0; l < leasts.length; l++) {
			System.out.println(String.format(Locale.ROOT, "from %.2f on: sentences %s; spans %s", leasts[l], bySentence[l], spans[l]));
		}
		System.out.println("every sentence: " + every + "; claims that some clause can stand for: " + reach);
		for (int bin = 0; bin < 10; bin++) {
			System.out.println(String.format(Locale.ROOT, "probability %.1f: %.3f are claims of %d", bin / 10.0, bins[bin][0] / (double) Math.max(1, bins[bin][1]), bins[bin][1]));
		}
		System.out.println(String.format(Locale.ROOT, "type: %.3f right of %d; by the rules alone %.3f; always the most frequent %.3f", types[0] / (double) types[2], types[2], types[1] / (double) types[2],
				commonest.values().stream().mapToInt(Integer::intValue).max().orElse(0) / (double) types[2]));
		int most = 0;
		for (int worth = 0; worth < WORTHS; worth++) {
			most = Math.max(most, worths[2 + worth]);
		}
		System.out.println(String.format(Locale.ROOT, "worth: %.3f right of %d; always the most frequent %.3f", worths[0] / (double) worths[1], worths[1], most / (double) worths[1]));
	}

	private static Score score(boolean found, boolean is) {
		return new Score(found && is ? 1 : 0, found ? 1 : 0, found && is ? 1 : 0, is ? 1 : 0);
	}

	/** Features of sentences, single words and edges that stand in fewer texts than that, which tell nothing. */
	private static Set<String> rare(List<Text> texts) {
		Map<String, Integer> counts = new TreeMap<>();
		for (Text text : texts) {
			Set<String> words = new TreeSet<>();
			for (Sentence sentence : text.sentences()) {
				words.addAll(sentence.clauses().features().keySet());
				sentence.clauses().candidates().forEach(clause -> words.addAll(clause.features().keySet()));
			}
			words.forEach(word -> counts.merge(word, 1, Integer::sum));
		}
		counts.values().removeIf(count -> count >= TEXTS);
		return counts.keySet();
	}

	private static Map<String, Double> fit(List<Text> texts) {
		List<ClauseField.Example> examples = new ArrayList<>();
		Set<String> rare = rare(texts);
		for (Text text : texts) {
			for (Sentence sentence : text.sentences()) {
				examples.add(new ClauseField.Example(sentence.clauses().lattice(), sentence.clauses().candidates().stream().map(Candidate::features).toList(), sentence.claim()));
			}
		}
		Map<String, Double> weights = ClauseField.fit(examples, rare, PRIOR);
		weights.put(ClaimModel.SHARE, SHARE);
		if (!READ) {
			fitSentences(texts, rare).forEach((name, weight) -> weights.put(ClaimModel.SENTENCE + name, weight));
		}
		for (int worth = 1; worth < WORTHS; worth++) {
			List<Regression.Example> worthy = new ArrayList<>();
			for (Text text : texts) {
				for (Sentence sentence : text.sentences()) {
					for (int c = 0; c < sentence.worth().length; c++) {
						if (sentence.worth()[c] >= 0) {
							Map<String, Double> features = new TreeMap<>(sentence.clauses().candidates().get(c).worth());
							features.keySet().removeIf(name -> name.startsWith(WORD));
							worthy.add(new Regression.Example(features, sentence.worth()[c] >= worth ? 1 : 0, 1));
						}
					}
				}
			}
			String head = ClaimModel.WORTH + worth + " ";
			Regression.fit(worthy, PRIOR_OF_WORTH).forEach((name, weight) -> weights.put(head + name, weight));
		}
		List<Regression.Choice> choices = new ArrayList<>();
		for (Text text : texts) {
			for (Sentence sentence : text.sentences()) {
				for (int c = 0; c < sentence.type().length; c++) {
					if (sentence.type()[c] != null && ClaimModel.TYPES.contains(sentence.type()[c])) {
						Map<String, Double> features = new TreeMap<>(sentence.clauses().candidates().get(c).worth());
						features.keySet().removeAll(rare);
						choices.add(new Regression.Choice(features, sentence.type()[c], 1));
					}
				}
			}
		}
		Regression.choose(choices, PRIOR_OF_TYPE).forEach((type, of) -> of.forEach((name, weight) -> {
			if (Math.abs(weight) >= TELLS) {
				weights.put(ClaimModel.TYPE + type + " " + name, weight);
			}
		}));
		return weights;
	}

	/** What tells whether a sentence holds a claim, without weights that tell nothing. */
	private static Map<String, Double> fitSentences(List<Text> texts, Set<String> rare) {
		List<Regression.Example> sentences = new ArrayList<>();
		for (Text text : texts) {
			for (Sentence sentence : text.sentences()) {
				Map<String, Double> features = new TreeMap<>(sentence.clauses().features());
				features.keySet().removeAll(rare);
				sentences.add(new Regression.Example(features, text.claimed()[sentence.clauses().number()] ? 1 : 0, 1));
			}
		}
		Map<String, Double> weights = Regression.fit(sentences, PRIOR_OF_SENTENCE, STARTS);
		weights.values().removeIf(weight -> Math.abs(weight) < TELLS);
		return weights;
	}

	private static void write(Path file, Map<String, Double> weights) throws IOException {
		StringBuilder out = new StringBuilder("# Made by TrainClaims of releng/org.glossator.training: a feature, a tab, its weight.\nleast probability\t" + LEAST + "\n");
		new TreeMap<>(weights).forEach((name, weight) -> out.append(name).append('\t').append(String.format(Locale.ROOT, "%.4f", weight)).append('\n'));
		Files.writeString(file, out, StandardCharsets.UTF_8);
	}
}
