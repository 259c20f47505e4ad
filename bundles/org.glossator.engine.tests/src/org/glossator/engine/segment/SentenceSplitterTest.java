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
	void numberWithAPointInIt_mayEndASentence() throws Exception {
		assertEquals(List.of("The mayor stood at 49.9.", "Most votes are counted."), cut("The mayor stood at 49.9. Most votes are counted."));
		assertEquals(1, cut("The mayor stood at 49.9 per cent.").size());
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

	@Test
	void eachTitleOrAbbreviation_goesOnWithTheNameBehindIt() throws Exception {
		for (String word : List.of("Mr", "Mrs", "Ms", "Dr", "Gen", "Lt", "Col", "Sgt", "Maj", "Capt", "Cpl", "Adm", "Gov", "Sen", "Rep", "Prof", "St", "Rev", "Hon", "Brig",
				"Cmdr", "Pres", "Mt", "Ft", "Amb")) {
			assertEquals(1, cut("They met " + word + ". Moro on the way to the town.").size(), word);
		}
		for (String word : List.of("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "No", "approx")) {
			assertEquals(1, cut("They met on " + word + ". 12 as they had said they would.").size(), word);
		}
		for (String word : List.of("mat", "gene", "column", "reply", "night")) {
			assertEquals(2, cut("They spoke of the " + word + ". Moro went on his way to the town.").size(), word);
		}
	}

	@Test
	void wordThatCanOnlyBegin_endsASentenceBehindAnAbbreviation() throws Exception {
		for (String starter : List.of("The", "A", "He", "She", "It", "They", "We", "I", "In", "On", "At", "But", "And", "However", "This", "If", "When", "While", "After",
				"According", "His", "Not", "What", "Now", "Since", "Some")) {
			assertEquals(2, cut("The convoy was sent by the U.S. " + starter + " army had asked for it in the spring.").size(), starter);
		}
		assertEquals(1, cut("The convoy was sent by the U.S. Army in the spring of that year.").size());
	}

	@Test
	void marksThatEnd_andThoseThatDoNot() throws Exception {
		assertEquals(2, cut("Will it open on Monday? Nobody in the town could say so.").size());
		assertEquals(2, cut("It is open at last! People crossed it all day long.").size());
		assertEquals(1, cut("The firm Yahoo! sold it to them in the spring of that year.").size());
		assertEquals(1, cut("It cost 3.5 million and took 1.25 years to be built by them.").size());
		assertEquals(1, cut("They left (nobody asked. Nobody told.) and came back in the spring.").size());
		assertEquals(2, cut("He waited for them\u2026 Then he left the town for good that day.").size());
		assertEquals(2, cut("\u0645\u062a\u0649 \u064a\u0641\u062a\u062d \u0627\u0644\u062c\u0633\u0631\u061f \u0644\u0627 \u0623\u062d\u062f \u064a\u0639\u0631\u0641 \u0645\u062a\u0649 \u064a\u0641\u062a\u062d \u0627\u0644\u062c\u0633\u0631 \u0647\u0646\u0627.").size());
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
