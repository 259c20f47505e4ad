package org.glossator.engine.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.engine.segment.TokenizedText;

/**
 * Makes a document agree with itself: a surname after the full name is the same person, a name found once is found
 * everywhere, and a word is not of two kinds unless the lexicon or a rule says so.
 */
final class Consistency {

	/** How sure a single word must be, and a name of several, to be found everywhere: what was doubtful once would be wrong many times. */
	private static final double SURE_ALONE = 0.85;

	private record Known(String kind, double confidence, String name) {
	}

	private Consistency() {
	}

	static List<Mention> apply(TokenizedText text, NameLexicon lexicon, List<Integer> sentences, List<Mention> found, NameFeatures features) {
		Map<String, Known> surnames = new HashMap<>();
		Map<String, Map<String, Double>> votes = new HashMap<>();
		Map<String, Integer> often = new HashMap<>();
		for (Mention mention : found) {
			String name = covered(text, mention);
			often.merge(name, 1, Integer::sum);
			boolean sure = !mention.reason().startsWith("tagger");
			votes.computeIfAbsent(name, n -> new HashMap<>()).merge(mention.kind(), mention.confidence() * (sure ? 3 : 1), Double::sum);
			if (mention.kind().equals("PER") && mention.limit() - mention.first() > 1 && mention.confidence() > 0.5) {
				int last = mention.limit() - 1;
				Known known = new Known("PER", Math.min(0.92, mention.confidence()), name);
				if (text.word(last).length() > 2 && lexicon.at(last) == null) {
					surnames.merge(text.word(last), known, (a, b) -> a.confidence() >= b.confidence() ? a : b);
				}
				int particle = last - 2;
				boolean doubled = particle > mention.first() && text.word(last - 1).equals("-") && Character.isUpperCase(text.word(particle).charAt(0)) && text.end(particle) == text.begin(last - 1);
				if (doubled) {
					surnames.remove(text.word(last));
					surnames.putIfAbsent(text.text().substring(text.begin(particle), text.end(last)), known);
				}
				if (particle > mention.first() && text.word(last - 1).equals("-") && Words.PARTICLES.contains(text.lower(particle))) {
					surnames.putIfAbsent(text.text().substring(text.begin(particle), text.end(last)), known);
				}
			}
		}
		List<Mention> agreed = new ArrayList<>();
		boolean[] taken = new boolean[text.size()];
		Map<String, Known> names = new HashMap<>();
		for (Mention mention : found) {
			Mention better = decide(text, mention, surnames, votes);
			agreed.add(better);
			java.util.Arrays.fill(taken, better.first(), better.limit(), true);
			boolean several = better.limit() - better.first() > 1;
			// Found by itself more than once, and never written small: a name, though each time was doubtful.
			boolean again = often.get(covered(text, mention)) > 1 && !several && !features.isSeenLower(better.first()) && !features.isOrdinary(better.first());
			if (better.confidence() >= (several || again ? 0.65 : SURE_ALONE) && (several || !better.kind().equals("MISC"))) {
				names.putIfAbsent(covered(text, better), new Known(better.kind(), better.confidence(), covered(text, better)));
			}
		}
		names.keySet().removeIf(name -> votes.getOrDefault(name, Map.of()).size() > 1);
		surnames.forEach(names::putIfAbsent);
		for (int s : sentences) {
			repeats(text, s, names, taken, agreed, features);
		}
		agreed.sort(Comparator.comparingInt(Mention::first));
		return agreed;
	}

	private static Mention decide(TokenizedText text, Mention mention, Map<String, Known> surnames, Map<String, Map<String, Double>> votes) {
		String name = covered(text, mention);
		Known surname = surnames.get(name);
		if (surname != null && !mention.kind().equals("PER") && mention.reason().startsWith("tagger")) {
			return mention.as("PER", surname.confidence(), "surname of " + surname.name());
		}
		if (surname != null && mention.kind().equals("PER") && mention.confidence() < surname.confidence()) {
			return mention.as("PER", surname.confidence(), "surname of " + surname.name());
		}
		Map<String, Double> kinds = votes.get(name);
		if (kinds.size() > 1 && mention.reason().startsWith("tagger")) {
			String best = kinds.entrySet().stream().max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey())).get().getKey();
			if (!best.equals(mention.kind())) {
				return mention.as(best, mention.confidence(), "elsewhere in the text it is " + Kinds.describe(best));
			}
		}
		return mention;
	}

	/** Adds names known from elsewhere that were overlooked in a sentence. */
	private static void repeats(TokenizedText text, int s, Map<String, Known> names, boolean[] taken, List<Mention> agreed, NameFeatures features) {
		for (int i = text.first(s); i < text.limit(s); i++) {
			if (taken[i] || !Character.isLetter(text.text().charAt(text.begin(i)))) {
				continue;
			}
			for (int limit = Math.min(text.limit(s), i + 6); limit > i; limit--) {
				Known known = names.get(text.text().substring(text.begin(i), text.end(limit - 1)));
				boolean free = known != null;
				for (int t = i; t < limit && free; t++) {
					free = !taken[t];
				}
				// A common word at the beginning of a sentence is no name because it is one elsewhere.
				boolean doubtful = limit - i == 1 && (features.isSeenLower(i) && i == text.first(s) || Words.NEVER.contains(text.lower(i)));
				if (free && !doubtful && Character.isUpperCase(text.word(i).codePointAt(0)) | limit - i > 1) {
					agreed.add(new Mention(i, limit, known.kind(), Math.min(0.85, known.confidence()), "named elsewhere in the text: " + known.name()));
					java.util.Arrays.fill(taken, i, limit, true);
					break;
				}
			}
		}
	}

	private static String covered(TokenizedText text, Mention mention) {
		return text.text().substring(text.begin(mention.first()), text.end(mention.limit() - 1));
	}
}
