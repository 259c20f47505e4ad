package org.glossator.engine.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import opennlp.tools.sentdetect.SentenceDetectorME;

class SentenceSplitterTest {

	private static List<String> cut(String text) throws Exception {
		int[] found = new SentenceSplitter(new SentenceDetectorME(Models.sentences())).split(text, 0, text.length());
		List<String> sentences = new ArrayList<>();
		for (int i = 0; i < found.length; i += 2) {
			sentences.add(text.substring(found[i], found[i + 1]));
		}
		return sentences;
	}

	@Test
	void titlesInitialsAndAbbreviations_endNoSentence() throws Exception {
		assertEquals(1, cut("Gen. J. K. Moro met Dr. Lund of the U.S. Navy on Sept. 3 in St. Ives.").size());
		assertEquals(1, cut("Turbine No. 3 stopped.").size());
	}

	@Test
	void abbreviationBeforeNewSentence_endsIt() throws Exception {
		assertEquals(List.of("They left the U.S.", "The others stayed."), cut("They left the U.S. The others stayed."));
	}

	@Test
	void closingQuote_belongsToItsSentence() throws Exception {
		assertEquals(List.of("\u201cWe wait.\u201d", "He left."), cut("\u201cWe wait.\u201d He left."));
	}

	@Test
	void quotationFollowedByLowerCase_goesOn() throws Exception {
		assertEquals(1, cut("\u201cWhy now?\u201d he asked.").size());
	}

	@Test
	void endlessSentence_isCutAtBreaks() throws Exception {
		String text = "and then more of it came, ".repeat(400);
		for (String sentence : cut(text)) {
			assertTrue(sentence.length() <= SentenceSplitter.LONGEST, String.valueOf(sentence.length()));
			assertTrue(sentence.endsWith(","), sentence);
		}
	}

	/** A text that counts how many of its characters are looked at. */
	private static final class Counted implements CharSequence {

		private final String text;
		private long looks;

		Counted(String text) {
			this.text = text;
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public char charAt(int at) {
			looks++;
			return text.charAt(at);
		}

		@Override
		public CharSequence subSequence(int begin, int end) {
			looks += end - begin;
			return text.subSequence(begin, end);
		}
	}

	private static long looks(SentenceSplitter splitter, String piece, int length) {
		Counted text = new Counted(piece.repeat(length / piece.length()));
		int[] found = splitter.split(text, 0, text.length());
		for (int i = 0; i < found.length; i += 2) {
			int characters = found[i + 1] - found[i];
			assertTrue(characters <= SentenceSplitter.LONGEST + 1, () -> "a sentence of " + characters + " characters of \"" + piece + "\"");
		}
		return text.looks;
	}

	@Test
	void endlessTexts_areCutInTimeThatGrowsWithTheirLengthAlone() throws Exception {
		SentenceSplitter splitter = new SentenceSplitter(new SentenceDetectorME(Models.sentences()));
		for (String piece : List.of("no full stop here ", "a", ".", "a.", "!?", "(", "(a.) ", ".\" ", ". ", "\ud83d\ude00", ".\u201d")) {
			long few = looks(splitter, piece, 8_000);
			long many = looks(splitter, piece, 80_000);
			assertTrue(many <= 11 * few, () -> "ten times the text of \"" + piece + "\" takes " + many + " looks and not ten times " + few);
		}
	}

	@Test
	void longParagraph_isCutAsShortOnesAre() throws Exception {
		String sentence = "Monday\u2019s talks in Oslo ended without a result, the envoy told reporters. ";
		List<String> found = cut(sentence.repeat(400));
		assertEquals(400, found.size());
		assertTrue(found.stream().allMatch(sentence.strip()::equals));
	}
}
