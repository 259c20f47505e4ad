package org.glossator.engine.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;

import org.glossator.engine.confidence.Calibration;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.junit.jupiter.api.Test;

class BiasFinderTest {

	private static List<String> found(String text, String... names) throws Exception {
		Lexicons lexicons = Lexicons.load(null);
		TokenizedText tokens = new Segmenter(lexicons).segment(text, "");
		BitSet masked = new BitSet();
		for (String name : names) {
			int at = text.indexOf(name);
			masked.set(tokens.tokenAt(at), tokens.tokenAt(at + name.length()));
		}
		return new BiasFinder(lexicons, BiasModel.NONE, Calibration.shipped()).find(tokens, masked).stream().map(span -> span.technique() + ": " + text.substring(span.begin(), span.end())).toList();
	}

	@Test
	void labelTakesItsNounAlong() throws Exception {
		assertEquals(List.of("name_calling_labeling: extremist groups"), found("The road was held by extremist groups until May."));
		assertEquals(List.of("name_calling_labeling: warmongers"), found("The warmongers met again on Friday in the capital."));
	}

	@Test
	void neutralCompounds_areNoBias() throws Exception {
		assertEquals(List.of(), found("The visa regime for students was changed after the terrorist attack of May."));
		assertEquals(List.of("framing_word: regime"), found("The regime changed the rules for students again."));
	}

	@Test
	void names_areNeverLoaded() throws Exception {
		assertEquals(List.of(), found("The Savage Club opened its doors in the spring.", "Savage Club"));
		assertEquals(List.of("loaded_language: savage"), found("It was a savage time for the people of the coast."));
	}

	@Test
	void unnamedSources_areFoundAndNamedOnesNot() throws Exception {
		assertEquals(List.of("unattributed_source: military sources"), found("According to military sources, the column left at dawn."));
		assertEquals(List.of(), found("According to the ministry, the column left at dawn."));
	}

	@Test
	void scareQuotes_areNotThoseOfAQuotation() throws Exception {
		assertEquals(List.of("scare_quotes: \"experts\""), found("The \"experts\" flew home in May with nothing to show."));
		assertEquals(List.of("scare_quotes: so-called \"safe zones\""), found("They set up so-called \"safe zones\" along the coast."));
		assertEquals(List.of(), found("The minister said the plan was \"safe enough\" for the coast."));
	}

	@Test
	void falseChoiceAndRhetoricalQuestion_areFound() throws Exception {
		assertEquals(List.of("false_dilemma_no_choice: Either we pay the toll today, or we lose the port"), found("Either we pay the toll today, or we lose the port."));
		assertEquals(List.of("doubt: Why should the council pay for that road"), found("Why should the council pay for that road?"));
		assertEquals(List.of(), found("When will the council pay for that road?"));
	}

	@Test
	void plainReport_hasNoBias() throws Exception {
		assertEquals(List.of(), found("The council met on Tuesday and approved the budget for next year. The vote was seven to six. The road opens in May."));
	}
}
