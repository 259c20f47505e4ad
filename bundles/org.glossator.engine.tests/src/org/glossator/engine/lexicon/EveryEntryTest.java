package org.glossator.engine.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** Goes through every entry of every lexicon that ships: it is found in a sentence, with its inflections, and not within longer words. */
class EveryEntryTest {

	private static List<String> topics() throws Exception {
		TreeSet<String> topics = new TreeSet<>();
		for (String name : Lexicons.shippedNames()) {
			topics.add(name.substring(0, name.indexOf('-')));
		}
		return List.copyOf(topics);
	}

	private static boolean finds(Dictionary dictionary, String text, int from, int to, LexiconEntry wanted) {
		boolean[] found = new boolean[1];
		dictionary.scan(text, 0, text.length(), (begin, end, entry) -> found[0] |= begin == from && end == to && (wanted == null || entry.text().equalsIgnoreCase(wanted.text())
				|| Inflections.of(entry.text(), entry.inflect()).stream().anyMatch(form -> form.equalsIgnoreCase(text.substring(from, to)))));
		return found[0];
	}

	@Test
	void everyEntryAndEachOfItsInflections_isFoundInASentence() throws Exception {
		Lexicons lexicons = Lexicons.load(null);
		List<String> missed = new ArrayList<>();
		for (String topic : topics()) {
			Dictionary dictionary = lexicons.dictionary(topic);
			for (LexiconEntry entry : lexicons.entries(topic)) {
				for (String form : Inflections.of(entry.text(), entry.inflect())) {
					String before = "Of old they spoke of ";
					for (String written : List.of(form, form.toUpperCase(Locale.ROOT))) {
						String sentence = before + written + " in the hall.";
						// The dotless i has no capital of its own.
						boolean back = written.equals(form) || written.toLowerCase(Locale.ROOT).equals(form.toLowerCase(Locale.ROOT));
						if (back && !finds(dictionary, sentence, before.length(), before.length() + written.length(), entry)) {
							missed.add(entry.source() + ": " + written);
						}
					}
				}
			}
		}
		assertEquals(List.of(), missed.stream().limit(40).toList());
	}

	@Test
	void noEntry_isFoundWithinALongerWord() throws Exception {
		Lexicons lexicons = Lexicons.load(null);
		List<String> wrong = new ArrayList<>();
		for (String topic : topics()) {
			Dictionary dictionary = lexicons.dictionary(topic);
			for (LexiconEntry entry : lexicons.entries(topic)) {
				String word = entry.text();
				boolean letters = Character.isLetterOrDigit(word.codePointAt(0)) && Character.isLetterOrDigit(word.codePointBefore(word.length()));
				for (String longer : letters ? List.of("qx" + word, word + "qx", "qx" + word + "qx", "qx_" + word, word + "\u0301") : List.<String>of()) {
					String sentence = "Of old they spoke of " + longer + " in the hall.";
					int from = sentence.indexOf(word, 21);
					if (finds(dictionary, sentence, from, from + word.length(), null)) {
						wrong.add(entry.source() + ": " + word + " in " + longer);
					}
				}
			}
		}
		assertEquals(List.of(), wrong.stream().limit(40).toList());
	}

	@Test
	void everyEntry_hasATagAndAPlaceToJumpTo() throws Exception {
		Lexicons lexicons = Lexicons.load(null);
		for (String topic : topics()) {
			for (LexiconEntry entry : lexicons.entries(topic)) {
				String file = entry.source().substring(0, entry.source().lastIndexOf(':'));
				assertEquals(true, Lexicons.shippedNames().contains(file) && Integer.parseInt(entry.source().substring(file.length() + 1)) > 1 && !entry.tag().isBlank(), entry.toString());
			}
		}
	}
}
