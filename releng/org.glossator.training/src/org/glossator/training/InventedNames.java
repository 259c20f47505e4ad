package org.glossator.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/**
 * Copies of labelled documents in which the words of names are exchanged for invented ones, the same word for the same
 * all over a document. A tagger that also learns from these relies less on names it knows and more on what stands around
 * them and on how they end, which is what it needs in news about people and towns that no list holds.
 */
final class InventedNames {

	private static final List<String> ONSETS = List.of("b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "kh", "kl", "l", "m", "n", "p", "r", "s", "sh",
			"st", "t", "tr", "v", "w", "y", "z", "");
	private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "a", "e", "i", "o", "ai", "ou", "ia", "ee");
	private static final List<String> CODAS = List.of("", "", "", "n", "r", "l", "s", "m", "rd", "nt", "lt", "k");
	private static final double SHARE = 0.7;

	private final Set<String> ordinary;
	private final Random random;

	/** @param ordinary lower-case words that are common words too and stay as they are */
	InventedNames(Set<String> ordinary, long seed) {
		this.ordinary = ordinary;
		random = new Random(seed);
	}

	/** Words that stand in lower case outside of names. */
	static Set<String> ordinary(List<ConllCorpus.Document> documents) {
		Set<String> words = new HashSet<>();
		for (ConllCorpus.Document document : documents) {
			for (int i = 0; i < document.text().size(); i++) {
				if (document.labels()[i] == 0 && Character.isLowerCase(document.text().word(i).codePointAt(0))) {
					words.add(document.text().lower(i));
				}
			}
		}
		return words;
	}

	/** The document with most of its names exchanged. */
	ConllCorpus.Document copy(ConllCorpus.Document document) {
		TokenizedText text = document.text();
		Map<String, String> names = new HashMap<>();
		StringBuilder copy = new StringBuilder();
		int[] tokens = new int[text.size() * 2];
		int[] sentences = new int[text.sentences() * 2];
		int s = 0;
		int at = 0;
		for (int i = 0; i < text.size(); i++) {
			while (s < text.sentences() && text.first(s) <= i) {
				if (s > 0) {
					sentences[2 * s - 1] = copy.length();
				}
				copy.append(text.text(), at, text.begin(i));
				at = text.begin(i);
				sentences[2 * s++] = copy.length();
			}
			copy.append(text.text(), at, text.begin(i));
			tokens[2 * i] = copy.length();
			boolean name = document.labels()[i] > 0 && isChangeable(text, i);
			copy.append(name ? names.computeIfAbsent(text.word(i), this::name) : text.word(i));
			tokens[2 * i + 1] = copy.length();
			at = text.end(i);
		}
		copy.append(text.text(), at, text.text().length());
		if (s > 0) {
			sentences[2 * s - 1] = copy.length();
		}
		return new ConllCorpus.Document(document.name(), new TokenizedText(copy.toString(), sentences, tokens, null, List.<Zone>of()), document.labels().clone());
	}

	private boolean isChangeable(TokenizedText text, int i) {
		String word = text.word(i);
		return word.length() > 2 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1)) && word.chars().allMatch(Character::isLetter)
				&& !ordinary.contains(text.lower(i));
	}

	/** An invented word, with the ending of the real one more often than not. */
	private String name(String word) {
		if (random.nextDouble() > SHARE) {
			return word;
		}
		String ending = word.length() > 4 && random.nextDouble() < 0.6 ? word.substring(word.length() - (random.nextBoolean() ? 3 : 2)) : "";
		StringBuilder name = new StringBuilder();
		int syllables = ending.isEmpty() ? 2 + random.nextInt(2) : 1 + random.nextInt(2);
		for (int i = 0; i < syllables; i++) {
			name.append(pick(ONSETS)).append(pick(VOWELS)).append(i + 1 < syllables && random.nextBoolean() ? "" : pick(CODAS));
		}
		name.append(ending);
		name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
		return name.toString();
	}

	private String pick(List<String> parts) {
		return parts.get(random.nextInt(parts.size()));
	}
}
