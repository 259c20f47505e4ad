package org.glossator.engine.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The English inflections of a phrase: of its last word, and as a verb of its first, so that "lash out" finds "lashed out" and
 * "shoot down" finds "shot down".
 */
final class Inflections {

	private static final String VOWELS = "aeiou";

	/** Endings of words of several syllables whose last is stressed and doubles its consonant. */
	private static final List<String> STRESSED = List.of("mit", "cur", "pel", "trol", "befit", "rebut", "regret", "abet", "forget", "begin", "equip", "defer", "refer", "prefer", "confer", "infer",
			"transfer", "deter", "inter", "abhor", "debar");

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
		if (all || inflect == LexiconEntry.Inflect.NOUN) {
			forms.add(plural(phrase));
		}
		if (all || inflect == LexiconEntry.Inflect.VERB) {
			int space = phrase.indexOf(' ');
			verb(space < 0 ? phrase : phrase.substring(0, space), space < 0 ? "" : phrase.substring(space), forms);
		}
		if (all || inflect == LexiconEntry.Inflect.ADJECTIVE) {
			forms.add(phrase.endsWith("y") ? phrase.substring(0, phrase.length() - 1) + "ily"
					: phrase.endsWith("le") ? phrase.substring(0, phrase.length() - 1) + "y"
					: phrase.endsWith("ic") ? phrase + "ally" : phrase + "ly");
		}
		return forms;
	}

	/** Third person, past and participles of a verb, each with what follows it. */
	private static void verb(String verb, String rest, Set<String> forms) {
		if (verb.length() < 2) {
			return;
		}
		String stem = stem(verb);
		forms.add(plural(verb) + rest);
		forms.add(regularPlural(verb) + rest);
		List<String> past = IrregularForms.past(verb.toLowerCase(Locale.ROOT));
		past.forEach(form -> forms.add(form + rest));
		if (past.isEmpty()) {
			forms.add((verb.endsWith("e") ? verb + "d" : y(verb) ? verb.substring(0, verb.length() - 1) + "ied" : stem + "ed") + rest);
		}
		forms.add((verb.endsWith("ie") ? verb.substring(0, verb.length() - 2) + "y" : verb.endsWith("e") && !verb.endsWith("ee") ? verb.substring(0, verb.length() - 1) : stem) + "ing" + rest);
		if (inBothSpellings(verb)) {
			forms.add(verb + "led" + rest);
			forms.add(verb + "ling" + rest);
		}
	}

	private static String plural(String phrase) {
		int last = phrase.lastIndexOf(' ') + 1;
		String irregular = IrregularForms.plural(phrase.substring(last).toLowerCase(Locale.ROOT));
		return irregular == null ? regularPlural(phrase) : phrase.substring(0, last) + irregular;
	}

	private static String regularPlural(String phrase) {
		if (phrase.endsWith("s") || phrase.endsWith("x") || phrase.endsWith("z") || phrase.endsWith("ch") || phrase.endsWith("sh")) {
			return phrase + "es";
		}
		return y(phrase) ? phrase.substring(0, phrase.length() - 1) + "ies" : phrase + "s";
	}

	private static boolean y(String phrase) {
		return phrase.endsWith("y") && VOWELS.indexOf(phrase.charAt(phrase.length() - 2)) < 0;
	}

	/** {@code labelled} in one country and {@code labeled} in another. */
	private static boolean inBothSpellings(String phrase) {
		return phrase.length() > 4 && (phrase.endsWith("el") || phrase.endsWith("al") || phrase.endsWith("vil")) && VOWELS.indexOf(phrase.charAt(phrase.length() - 3)) < 0;
	}

	/** Doubles the last consonant of a word of one syllable, and of those stressed at the end: {@code ban}, {@code bann-}; {@code admit}, {@code admitt-}. */
	private static String stem(String phrase) {
		int n = phrase.length();
		int space = phrase.lastIndexOf(' ');
		int vowels = 0;
		for (int i = space + 1; i < n; i++) {
			vowels += VOWELS.indexOf(phrase.charAt(i)) >= 0 ? 1 : 0;
		}
		char last = phrase.charAt(n - 1);
		boolean doubles = vowels == 1 && "bdgmnprt".indexOf(last) >= 0 && VOWELS.indexOf(phrase.charAt(n - 2)) >= 0;
		for (String ending : STRESSED) {
			doubles |= phrase.endsWith(ending);
		}
		return doubles ? phrase + last : phrase.endsWith("ic") ? phrase + "k" : phrase;
	}
}
