package org.glossator.core.extract;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Guesses the language of a text from its script and its function words. Knows English, Arabic, Russian, German, French
 * and Spanish; says nothing rather than something wrong, so it also knows some neighbours of these, which it does not
 * name.
 */
final class LanguageGuess {

	private static final int SAMPLE = 40_000;

	private record FunctionWords(String language, Set<String> words) {
		static FunctionWords of(String language, String words) {
			return new FunctionWords(language, Set.of(words.split(" ")));
		}
	}

	private static final List<FunctionWords> LATIN = List.of(
			FunctionWords.of("en", "the of and to that is was for with as by are be this from have has it not which an were his"),
			FunctionWords.of("de", "der die das und ist nicht ein eine zu den von mit sich auf dem des im auch wird dass als sind er"),
			FunctionWords.of("fr", "le la les et est dans que qui une pour pas des du au par sur ce avec plus il sont aux cette"),
			FunctionWords.of("es", "el la los y que en las una por con para es del se al lo como m\u00e1s pero su sus fue este"),
			FunctionWords.of("", "il di che non una per della sono con gli alla nel dei delle anche pi\u00f9 ha ma questo"),
			FunctionWords.of("", "o os e que do da em um uma para n\u00e3o com mais dos as na no ao pelo pela s\u00e3o foi"),
			FunctionWords.of("", "de het een van en in is dat op te zijn met voor niet aan er om ook als maar bij"),
			FunctionWords.of("", "och att det som en p\u00e5 \u00e4r av f\u00f6r den med till inte har de ett om var jag"),
			FunctionWords.of("", "i w na nie si\u0119 z do jest to \u017ce o jak ale po co tak za od przez"),
			FunctionWords.of("", "ve bir bu i\u00e7in ile de da \u00e7ok olarak daha gibi olan ne sonra kadar"));

	private LanguageGuess() {
	}

	/** {@code en}, {@code ar}, {@code ru}, {@code de}, {@code fr}, {@code es}, or empty. */
	static String of(String text) {
		String sample = text.substring(0, Math.min(text.length(), SAMPLE));
		int letters = 0;
		Map<UnicodeScript, Integer> scripts = new HashMap<>();
		for (int i = 0; i < sample.length(); i++) {
			char c = sample.charAt(i);
			if (Character.isLetter(c)) {
				letters++;
				scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
			}
		}
		if (letters < 12) {
			return "";
		}
		if (2 * scripts.getOrDefault(UnicodeScript.ARABIC, 0) > letters) {
			// Letters of Persian and Urdu that Arabic does not use.
			return share(sample, "\u067e\u0686\u0698\u06af\u06a9\u06cc\u06d2\u0679", letters) > 0.02 ? "" : "ar";
		}
		if (2 * scripts.getOrDefault(UnicodeScript.CYRILLIC, 0) > letters) {
			// Letters of Ukrainian, Belarusian and Serbian; the hard yery of Russian, which Bulgarian lacks.
			boolean other = share(sample, "\u0456\u0457\u0454\u0491\u045e\u0458\u0459\u045a\u045b\u045f", letters) > 0.005;
			return other || share(sample, "\u044b\u044d", letters) < 0.005 ? "" : "ru";
		}
		return 2 * scripts.getOrDefault(UnicodeScript.LATIN, 0) > letters ? latin(sample) : "";
	}

	private static double share(String text, String wanted, int letters) {
		int found = 0;
		for (int i = 0; i < text.length(); i++) {
			found += wanted.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
		}
		return (double) found / letters;
	}

	private static String latin(String sample) {
		String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
		String best = "";
		int most = 0;
		int second = 0;
		for (FunctionWords language : LATIN) {
			int count = 0;
			for (String word : words) {
				count += language.words().contains(word) ? 1 : 0;
			}
			if (count > most) {
				second = most;
				most = count;
				best = language.language();
			} else {
				second = Math.max(second, count);
			}
		}
		boolean clear = most >= 2 && most * 10 >= words.length && most * 10 >= second * 12;
		return clear ? best : "";
	}
}
