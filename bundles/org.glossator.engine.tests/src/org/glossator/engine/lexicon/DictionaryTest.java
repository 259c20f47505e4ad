package org.glossator.engine.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class DictionaryTest {

	private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

	private static LexiconEntry entry(String text, LexiconEntry.Inflect inflect) {
		return new LexiconEntry(text, "t", inflect, "", "test:1");
	}

	private static List<String> found(String text, LexiconEntry... entries) {
		List<String> found = new ArrayList<>();
		Dictionary.of(List.of(entries)).scan(text, 0, text.length(), (begin, end, entry) -> found.add(begin + ":" + text.substring(begin, end)));
		return found;
	}

	@Test
	void match_ignoresCaseApostropheAndAmountOfSpace() {
		assertEquals(List.of("4:King\u2019S  \nCross"), found("The King\u2019S  \nCross.", entry("king's cross", LexiconEntry.Inflect.NO)));
	}

	@Test
	void partsOfWords_areNoMatches() {
		assertEquals(List.of(), found("cats scatter concat cat_", entry("cat", LexiconEntry.Inflect.NO)));
		assertEquals(List.of("0:cat", "4:Cat"), found("cat-Cat", entry("cat", LexiconEntry.Inflect.NO)));
	}

	@Test
	void overlappingAndNestedEntries_areAllFound() {
		assertEquals(List.of("0:new york", "4:york", "4:york city"),
				found("new york city", entry("new york", LexiconEntry.Inflect.NO), entry("york", LexiconEntry.Inflect.NO), entry("york city", LexiconEntry.Inflect.NO)));
	}

	@Test
	void inflections_areThoseAskedFor() {
		assertEquals(List.of("0:plotted", "8:plots", "14:plotting"), found("plotted plots plotting plotter", entry("plot", LexiconEntry.Inflect.VERB)));
		assertEquals(List.of("0:allies"), found("allies allied", entry("ally", LexiconEntry.Inflect.NOUN)));
		assertEquals(List.of("0:brutally"), found("brutally brutals", entry("brutal", LexiconEntry.Inflect.ADJECTIVE)));
	}

	@Test
	void irregularForms_areInflectionsToo() {
		assertEquals(List.of("0:shot down", "11:shooting down", "26:shoots down"), found("shot down, shooting down, shoots down, shooted down", entry("shoot down", LexiconEntry.Inflect.VERB)));
		assertEquals(List.of("0:overthrew", "10:overthrown"), found("overthrew overthrown overthrowed", entry("overthrow", LexiconEntry.Inflect.VERB)));
		assertEquals(List.of("0:lied", "5:lying"), found("lied lying liing", entry("lie", LexiconEntry.Inflect.VERB)));
		assertEquals(List.of("0:strongmen"), found("strongmen strongmans", entry("strongman", LexiconEntry.Inflect.NOUN)));
		assertEquals(List.of("0:war crises"), found("war crises", entry("war crisis", LexiconEntry.Inflect.NOUN)));
		assertEquals(List.of("0:Germans", "8:relayed"), found("Germans relayed Germen relaid", entry("german", LexiconEntry.Inflect.NOUN), entry("relay", LexiconEntry.Inflect.VERB)));
	}

	@Test
	void moreCharactersThanClasses_areStillToldApart() {
		List<LexiconEntry> entries = new ArrayList<>();
		for (char c = '\u4e00'; c < '\u4e00' + 600; c++) {
			entries.add(entry(String.valueOf(c) + (char) (c + 1), LexiconEntry.Inflect.NO));
		}
		List<String> found = new ArrayList<>();
		String text = "\u4f00\u4f01 \u4f00\u4f05";
		Dictionary.of(entries).scan(text, 0, text.length(), (begin, end, entry) -> found.add(entry.text()));
		assertEquals(List.of("\u4f00\u4f01"), found);
	}

	@Test
	void randomTexts_giveWhatANaiveSearchGives() {
		long seed = 11;
		SplittableRandom random = new SplittableRandom(seed);
		for (int round = 0; round < 300; round++) {
			TreeSet<String> patterns = new TreeSet<>();
			for (int i = 0; i < 8; i++) {
				patterns.add(word(random, 1 + random.nextInt(4)));
			}
			String text = word(random, 60);
			TreeSet<String> expected = new TreeSet<>();
			for (String pattern : patterns) {
				for (int at = 0; at + pattern.length() <= text.length(); at++) {
					boolean same = text.regionMatches(at, pattern, 0, pattern.length());
					boolean before = at == 0 || !Character.isLetter(text.charAt(at - 1)) || !Character.isLetter(text.charAt(at));
					boolean after = at + pattern.length() == text.length() || !Character.isLetter(text.charAt(at + pattern.length()));
					if (same && before && after) {
						expected.add(at + ":" + pattern);
					}
				}
			}
			TreeSet<String> found = new TreeSet<>();
			Dictionary.of(patterns.stream().map(p -> entry(p, LexiconEntry.Inflect.NO)).toList())
					.scan(text, 0, text.length(), (begin, end, entry) -> found.add(begin + ":" + entry.text()));
			assertEquals(expected, found, "seed " + seed + " round " + round + ": " + text + " " + patterns);
		}
	}

	@Test
	void randomPhrasesAndSpaces_giveWhatRegularExpressionsGive() {
		long seed = 23;
		SplittableRandom random = new SplittableRandom(seed);
		for (int round = 0; round < 300; round++) {
			TreeSet<String> patterns = new TreeSet<>();
			while (patterns.size() < 8) {
				String phrase = phrase(random, 1 + random.nextInt(7)).replaceAll("\\s+", " ").strip();
				if (!phrase.isEmpty()) {
					patterns.add(phrase);
				}
			}
			String text = phrase(random, 80);
			TreeSet<String> expected = new TreeSet<>();
			for (String pattern : patterns) {
				String words = Pattern.quote(pattern).replace(" ", "\\E\\s+\\Q");
				Matcher whole = Pattern.compile("(?:(?<!\\w)|(?!\\w))" + words + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS).matcher(text);
				for (int at = 0; at < text.length(); at++) {
					if (whole.region(at, text.length()).useTransparentBounds(true).lookingAt()) {
						expected.add(at + "-" + whole.end() + ":" + pattern);
					}
				}
			}
			List<LexiconEntry> entries = new ArrayList<>(patterns.stream().map(p -> entry(p, LexiconEntry.Inflect.NO)).toList());
			for (char c = '\u4e00'; round % 2 == 1 && c < '\u4e00' + 300; c++) {
				// So many characters that some share a class, letters and signs.
				entries.add(entry("c" + c, LexiconEntry.Inflect.NO));
				entries.add(entry("c" + (char) (c - '\u4e00' + '\u2200'), LexiconEntry.Inflect.NO));
			}
			TreeSet<String> found = new TreeSet<>();
			Dictionary.of(entries).scan(text, 0, text.length(), (begin, end, entry) -> found.add(begin + "-" + end + ":" + entry.text()));
			assertEquals(expected, found, "seed " + seed + " round " + round + ": " + text + " " + patterns);
		}
	}

	private static String phrase(SplittableRandom random, int length) {
		StringBuilder phrase = new StringBuilder();
		while (phrase.length() < length) {
			phrase.append("aab  \n-\u4e2d".charAt(random.nextInt(8)));
		}
		return phrase.toString().replace('\u4e2d', length > 7 ? '\u4f01' : '.');
	}

	private static String word(SplittableRandom random, int length) {
		StringBuilder word = new StringBuilder();
		while (word.length() < length) {
			word.append("abc-".charAt(random.nextInt(4)));
		}
		return word.toString();
	}

	@Test
	void manyEntries_areFastToSearch() {
		SplittableRandom random = new SplittableRandom(3);
		List<LexiconEntry> entries = new ArrayList<>();
		for (int i = 0; i < 20_000; i++) {
			entries.add(entry(Long.toString(random.nextLong(1L << 40), 36), LexiconEntry.Inflect.NO));
		}
		Dictionary dictionary = Dictionary.of(entries);
		String text = entries.get(5).text().toUpperCase(Locale.ROOT) + " filler words ";
		int[] count = new int[1];
		String all = text.repeat(50_000);
		long began = CPU.getCurrentThreadCpuTime();
		dictionary.scan(all, 0, all.length(), (begin, end, entry) -> count[0]++);
		assertEquals(50_000, count[0]);
		assertTrue(CPU.getCurrentThreadCpuTime() - began < 20_000_000_000L, "a million characters took more than 20 seconds of CPU");
	}
}
