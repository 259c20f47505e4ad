package org.glossator.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.glossator.engine.bias.BiasFinder.Candidate;
import org.glossator.engine.bias.BiasModel;
import org.glossator.engine.bias.Surroundings;
import org.glossator.training.BiasTexts.Passage;
import org.glossator.training.BiasTexts.Text;

/**
 * Fits the weights of a model of bias: of words and forms and of whole sentences by themselves; of both at a second look, to
 * what models of the other texts said at the first (stacking, Wolpert 1992); and of techniques.
 */
final class BiasFit {

	private static final double PRIOR = Double.parseDouble(System.getProperty("prior", "4"));
	private static final double PRIOR_AGAIN = 2;
	private static final double PRIOR_TECHNIQUE = Double.parseDouble(System.getProperty("how", "1"));
	/** How much texts count that were read while the lexicons were written, and neutral ones. */
	private static final double READ = Double.parseDouble(System.getProperty("read", "0.3"));
	private static final double PLAIN = Double.parseDouble(System.getProperty("plain", "0.2"));
	private static final int INNER = 4;
	/** Words and classes that stand in fewer texts tell nothing. */
	private static final int TEXTS = Integer.getInteger("texts", 5);
	private static final int TEXTS_OF_TECHNIQUES = 2;
	private static final List<String> OF_WORDS = List.of("w ", "c3 ", "c4 ", "o1 ", "o2 ");
	private static final List<String> OF_TECHNIQUES = List.of("w ", "c4 ", "o ", "p ", "q ", "last c4 ");

	private BiasFit() {
	}

	/** The weights of a model of these texts. */
	static Map<String, Double> fit(List<Text> texts) {
		Set<String> known = known(texts);
		Map<String, Double> weights = first(texts, known);
		second(texts, known).forEach(weights::put);
		Set<String> knownOfTechniques = knownOfTechniques(texts);
		List<Regression.Choice> choices = new ArrayList<>();
		for (Text text : texts) {
			for (Regression.Choice choice : text.techniques()) {
				choices.add(new Regression.Choice(kept(choice.features(), OF_TECHNIQUES, knownOfTechniques), choice.answer(), choice.weight() * (text.isByOthers() ? 1 : 0.5)));
			}
		}
		Regression.choose(choices, PRIOR_TECHNIQUE).forEach((technique, of) -> of.forEach((name, weight) -> weights.put(BiasModel.HOW + technique + " " + name, weight)));
		return weights;
	}

	private static double weight(Text text) {
		return text.isByOthers() ? 1 : text.isNeutral() ? PLAIN : READ;
	}

	private static Map<String, Double> first(List<Text> texts, Set<String> known) {
		Map<String, Double> weights = new TreeMap<>();
		for (boolean whole : new boolean[] { false, true }) {
			List<Regression.Example> examples = new ArrayList<>();
			for (Text text : texts) {
				for (Passage passage : text.passages()) {
					if (passage.candidate().whole() == whole) {
						examples.add(new Regression.Example(kept(passage.candidate().features(), OF_WORDS, known), passage.marked(), weight(text)));
					}
				}
			}
			Regression.fit(examples, PRIOR).forEach((name, weight) -> weights.put((whole ? BiasModel.WHOLE : "") + name, weight));
		}
		return weights;
	}

	private static Map<String, Double> second(List<Text> texts, Set<String> known) {
		List<Regression.Example> words = new ArrayList<>();
		List<Regression.Example> wholes = new ArrayList<>();
		for (int fold = 0; fold < INNER; fold++) {
			int held = fold;
			BiasModel model = new BiasModel(first(texts.stream().filter(text -> inner(text) != held).toList(), known));
			for (Text text : texts) {
				if (inner(text) == held) {
					Surroundings surroundings = surroundings(text, model);
					for (int i = 0; i < text.passages().size(); i++) {
						Passage passage = text.passages().get(i);
						(passage.candidate().whole() ? wholes : words).add(new Regression.Example(surroundings.of(i), passage.marked(), weight(text)));
					}
				}
			}
		}
		Map<String, Double> weights = new TreeMap<>();
		Regression.fit(words, PRIOR_AGAIN).forEach((name, weight) -> weights.put(BiasModel.AGAIN + name, weight));
		Regression.fit(wholes, PRIOR_AGAIN).forEach((name, weight) -> weights.put(BiasModel.AGAIN + BiasModel.WHOLE + name, weight));
		return weights;
	}

	private static int inner(Text text) {
		return text.fold(INNER * 10) / 10;
	}

	private static Surroundings surroundings(Text text, BiasModel model) {
		List<Candidate> candidates = text.passages().stream().map(Passage::candidate).toList();
		return new Surroundings(candidates.stream().map(Candidate::sentence).toList(), candidates.stream().map(Candidate::whole).toList(),
				candidates.stream().map(candidate -> model.probability(candidate.features(), candidate.whole())).toList(), text.text().sentences());
	}

	private static Map<String, Double> kept(Map<String, Double> features, List<String> heads, Set<String> known) {
		Map<String, Double> kept = new TreeMap<>(features);
		kept.keySet().removeIf(name -> heads.stream().anyMatch(name::startsWith) && !known.contains(name));
		return kept;
	}

	private static Set<String> known(List<Text> texts) {
		Map<String, Integer> counts = new TreeMap<>();
		for (Text text : texts) {
			if (!text.isNeutral()) {
				Set<String> names = new TreeSet<>();
				text.passages().forEach(passage -> names.addAll(passage.candidate().features().keySet()));
				names.forEach(name -> counts.merge(name, 1, Integer::sum));
			}
		}
		counts.values().removeIf(count -> count < TEXTS);
		return new HashSet<>(counts.keySet());
	}

	private static Set<String> knownOfTechniques(List<Text> texts) {
		Map<String, Integer> counts = new TreeMap<>();
		for (Text text : texts) {
			Set<String> names = new TreeSet<>();
			text.techniques().forEach(choice -> names.addAll(choice.features().keySet()));
			names.forEach(name -> counts.merge(name, 1, Integer::sum));
		}
		counts.values().removeIf(count -> count < TEXTS_OF_TECHNIQUES);
		return new HashSet<>(counts.keySet());
	}
}
