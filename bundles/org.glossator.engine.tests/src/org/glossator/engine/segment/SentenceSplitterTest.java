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
}
