package org.glossator.engine.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.glossator.engine.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

class EnglishTest {

	private static TokenizedText text(String text) throws Exception {
		return new Segmenter(Lexicons.load(null)).segment(text, "");
	}

	@Test
	void paragraphsInAnotherLanguage_areTold() throws Exception {
		TokenizedText mixed = text("The minister said on Monday that the road to the coast would be open again by the end of the week.\n\n"
				+ "Der Minister sagte am Montag, dass die Strasse an der K\u00fcste bis zum Ende der Woche wieder offen sein werde, berichtete die Zeitung.\n");
		English english = English.of(mixed);
		assertTrue(english.is(0));
		assertFalse(english.is(mixed.sentences() - 1));
	}

	@Test
	void shortText_isTakenForEnglish() throws Exception {
		assertTrue(English.of(text("Markets calm")).is(0));
	}

	@Test
	void clitics_areTaggedWithTheirWord() throws Exception {
		TokenizedText text = text("They don't know the boss's plan, and it's late.");
		StringBuilder tags = new StringBuilder();
		for (int i = 0; i < text.size(); i++) {
			tags.append(text.lower(i).startsWith("'") || text.lower(i).equals("n't") ? text.word(i) + "/" + text.tag(i) + " " : "");
		}
		assertEquals("n't/PART 's/PART 's/AUX ", tags.toString());
	}
}
