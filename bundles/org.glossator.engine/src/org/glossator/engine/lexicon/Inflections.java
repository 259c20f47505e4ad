package org.glossator.engine.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/** The regular English inflections of a phrase's last word. Irregular forms are entries of their own. */
final class Inflections {

	private static final String VOWELS = "aeiou";

	private Inflections() {
	}

	/** The phrase itself and its forms. */
	static Set<String> of(String phrase, LexiconEntry.Inflect inflect) {
		Set<String> forms = new LinkedHashSet<>();
		forms.add(phrase);
		if (inflect == LexiconEntry.Inflect.NO || phrase.length() < 3 || !Character.isLetter(phrase.charAt(phrase.length() - 1))) {
			return forms;
		}
		boolean all = inflect == LexiconEntry.Inflect.YES;
		if (all || inflect == LexiconEntry.Inflect.NOUN || inflect == LexiconEntry.Inflect.VERB) {
			forms.add(plural(phrase));
		}
		if (all || inflect == LexiconEntry.Inflect.VERB) {
			String stem = stem(phrase);
			forms.add(phrase.endsWith("e") ? phrase + "d" : y(phrase) ? phrase.substring(0, phrase.length() - 1) + "ied" : stem + "ed");
			forms.add((phrase.endsWith("e") && !phrase.endsWith("ee") ? phrase.substring(0, phrase.length() - 1) : stem) + "ing");
		}
		if (all || inflect == LexiconEntry.Inflect.ADJECTIVE) {
			forms.add(phrase.endsWith("y") ? phrase.substring(0, phrase.length() - 1) + "ily"
					: phrase.endsWith("le") ? phrase.substring(0, phrase.length() - 1) + "y"
					: phrase.endsWith("ic") ? phrase + "ally" : phrase + "ly");
		}
		return forms;
	}

	private static String plural(String phrase) {
		if (phrase.endsWith("s") || phrase.endsWith("x") || phrase.endsWith("z") || phrase.endsWith("ch") || phrase.endsWith("sh")) {
			return phrase + "es";
		}
		return y(phrase) ? phrase.substring(0, phrase.length() - 1) + "ies" : phrase + "s";
	}

	private static boolean y(String phrase) {
		return phrase.endsWith("y") && VOWELS.indexOf(phrase.charAt(phrase.length() - 2)) < 0;
	}

	/** Doubles the last consonant of a word of one syllable: {@code ban}, {@code bann-}. */
	private static String stem(String phrase) {
		int n = phrase.length();
		int space = phrase.lastIndexOf(' ');
		int vowels = 0;
		for (int i = space + 1; i < n; i++) {
			vowels += VOWELS.indexOf(phrase.charAt(i)) >= 0 ? 1 : 0;
		}
		char last = phrase.charAt(n - 1);
		boolean doubles = vowels == 1 && "bdgmnprt".indexOf(last) >= 0 && VOWELS.indexOf(phrase.charAt(n - 2)) >= 0;
		return doubles ? phrase + last : phrase;
	}
}
