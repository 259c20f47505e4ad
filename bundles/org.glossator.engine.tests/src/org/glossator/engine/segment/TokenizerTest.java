package org.glossator.engine.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class TokenizerTest {

	private static String cut(String text) {
		int[] tokens = Tokenizer.tokenize(text, 0, text.length());
		List<String> words = new ArrayList<>();
		for (int i = 0; i < tokens.length; i += 2) {
			words.add(text.substring(tokens[i], tokens[i + 1]));
		}
		return String.join("|", words);
	}

	@Test
	void cliticsAndPossessives_standAlone() {
		assertEquals("We|do|n't|know|Kenya|'s|plan", cut("We don't know Kenya's plan"));
		assertEquals("It|\u2019s|theirs", cut("It\u2019s theirs"));
	}

	@Test
	void apostropheInsideName_staysInIt() {
		assertEquals("Hay\u2019at|Sana'a|O'Neill", cut("Hay\u2019at Sana'a O'Neill"));
	}

	@Test
	void hyphens_standAlone() {
		assertEquals("French|-|led|talks", cut("French-led talks"));
	}

	@Test
	void abbreviationsNumbersAndAddresses_stayWhole() {
		assertEquals("Gen.|Ray|paid|U.S.|$|3,500.50|at|10:30", cut("Gen. Ray paid U.S. $3,500.50 at 10:30"));
		assertEquals("(|see|https://example.org/a?b=c|)|,|me@example.org", cut("(see https://example.org/a?b=c), me@example.org"));
	}

	@Test
	void acronymInBrackets_isOneToken() {
		assertEquals("Corps|(|TRC|)|.", cut("Corps (TRC)."));
	}

	@Test
	void emojiSequencesAndCombiningMarks_areNotTorn() {
		String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
		assertEquals(family + "|ok", cut(family + " ok"));
		assertEquals("Zoe\u0308|n", cut("Zoe\u0308 n"));
		assertEquals("\ud83d\udc4d\ud83c\udffd|!", cut("\ud83d\udc4d\ud83c\udffd!"));
	}

	@Test
	void anyText_isCoveredInOrderWithoutWhiteSpace() {
		long seed = 7;
		SplittableRandom random = new SplittableRandom(seed);
		String alphabet = "ab Z.'\u2019-,\"\u201c(@#/:1\n\r\t\u0301\ud83d\ude00\u00a0\u062f";
		for (int round = 0; round < 2000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(40); i > 0; i--) {
				text.append(alphabet.charAt(random.nextInt(alphabet.length())));
			}
			int[] tokens = Tokenizer.tokenize(text, 0, text.length());
			int at = 0;
			for (int i = 0; i < tokens.length; i += 2) {
				assertTrue(tokens[i] >= at && tokens[i + 1] > tokens[i], () -> "seed " + seed + ": " + text);
				for (int gap = at; gap < tokens[i]; gap++) {
					assertTrue(Tokenizer.isSpace(text.charAt(gap)), () -> "seed " + seed + ": " + text);
				}
				assertTrue(!Tokenizer.isSpace(text.charAt(tokens[i])) && !Tokenizer.isSpace(text.charAt(tokens[i + 1] - 1)), () -> "seed " + seed + ": " + text);
				at = tokens[i + 1];
			}
		}
	}
}
