package org.glossator.engine.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;

import org.glossator.engine.confidence.Calibration;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.junit.jupiter.api.Test;

class FormsTest {

	private static List<String> found(String text) throws Exception {
		Lexicons lexicons = Lexicons.load(null);
		TokenizedText tokens = new Segmenter(lexicons).segment(text, "");
		return new BiasFinder(lexicons, BiasModel.NONE, Calibration.shipped()).find(tokens, new BitSet()).stream().map(span -> span.technique() + ": " + text.substring(span.begin(), span.end())).toList();
	}

	private static void has(String expected, String text) throws Exception {
		assertTrue(found(text).contains(expected), expected + " in " + found(text));
	}

	private static List<String> match(String line, String text) throws Exception {
		TokenizedText tokens = new Segmenter(Lexicons.load(null)).segment(text, "");
		return Forms.of(List.of("@pet = cat|dog", line)).find(tokens, new Clause(tokens), 0).stream().map(span -> text.substring(span.begin(), span.end())).toList();
	}

	@Test
	void wordsSetsGapsAndOptionalWords_match() throws Exception {
		assertEquals(List.of("the old cat sleeps"), match("doubt 1 the ADJ? @pet ~2", "Here the old cat sleeps, it seems."));
		assertEquals(List.of(), match("doubt 1 the ADJ? @pet", "Here the old horse sleeps, it seems."));
		assertEquals(List.of("dog saw it all"), match("doubt 1 @pet $", "The dog saw it all; nobody asked."));
	}

	@Test
	void bracketsMarkAPart_andTheClauseIsTakenFromItsBeginning() throws Exception {
		assertEquals(List.of("the dog"), match("doubt 1 saw [ the @pet ] run", "We saw the dog run home."));
		assertEquals(List.of("We all saw the dog run"), match("doubt 1 < @pet run", "We all saw the dog run."));
	}

	@Test
	void clauseBeginning_isAskedFor() throws Exception {
		assertEquals(List.of("Hands off our river"), match("slogans 1 ^ hands off $", "Hands off our river!"));
		assertEquals(List.of(), match("slogans 1 ^ hands off $", "He keeps his hands off our river."));
	}

	@Test
	void labelThatIsAName_isNoNameCalling() throws Exception {
		String text = "The port was sold to Baltic Merchants in May.";
		TokenizedText tokens = new Segmenter(Lexicons.load(null)).segment(text, "");
		BitSet company = new BitSet();
		company.set(5, 7);
		assertEquals("Baltic", tokens.word(5));
		BiasFinder finder = new BiasFinder(Lexicons.load(null), BiasModel.NONE, Calibration.shipped());
		assertEquals(List.of(), finder.find(tokens, company));
		assertEquals(1, finder.find(tokens, new BitSet()).size());
	}

	@Test
	void popularityAndSlogans_areFound() throws Exception {
		has("appeal_to_popularity: Millions have already switched to the new oil, and so should you", "Millions have already switched to the new oil, and so should you.");
		has("slogans: Our water, our future", "Our water, our future!");
	}

	@Test
	void choicesAndChains_areFound() throws Exception {
		has("false_dilemma_no_choice: Either we close the border or we close the hospitals of the coast", "Either we close the border or we close the hospitals of the coast.");
		has("consequential_oversimplification: Allow one tower and in ten years nothing will be left of the old town",
				"Allow one tower and in ten years nothing will be left of the old town.");
		has("consequential_oversimplification: First they close the library. Then they close the school. Soon they will close the town",
				"First they close the library. Then they close the school. Soon they will close the town.");
	}

	@Test
	void associationReputationAndHypocrisy_areFound() throws Exception {
		has("guilt_by_association: any dictator would be proud of", "It is a tax plan any dictator would be proud of.");
		has("questioning_the_reputation: a man who cannot read his own map", "The road was planned by a man who cannot read his own map, as the mayor knows.");
		has("whataboutism: And who talks of the money that the last mayor burned", "And who talks of the money that the last mayor burned?");
		has("doubt: Can she really be trusted with the keys of the treasury", "Can she really be trusted with the keys of the treasury?");
	}

	@Test
	void fearValuesAndFlag_areFound() throws Exception {
		has("appeal_to_fear_prejudice: no daughter will be safe", "Let them in and no daughter will be safe on the way home.");
		has("appeal_to_values: voting for decency", "Voting for the ring road is voting for decency in our town.");
		has("flag_waving: the decent people of this country", "It was done behind the backs of the decent people of this country.");
		has("straw_man: would like us all to go back to the horse cart", "Those who want slower traffic would like us all to go back to the horse cart.");
	}

	@Test
	void insultsTakeTheirNounAlong() throws Exception {
		has("name_calling_labeling: arrogant factory bosses", "The strike was broken by the arrogant factory bosses in May.");
		has("name_calling_labeling: crook in a good suit", "He is a crook in a good suit.");
		has("scare_quotes: so-called experts", "The so-called experts flew home again.");
	}

	@Test
	void sentencesThatBeginAlike_areRepetitionFromTheSecondOn() throws Exception {
		String text = "Where are the jobs of the north? Where are the jobs of the south? Where are the jobs of the coast?";
		assertEquals(2, found(text).stream().filter("repetition: Where are the jobs of the"::equals).count(), found(text).toString());
	}

	@Test
	void plainNews_hasNone() throws Exception {
		for (String plain : List.of("The bank cut its main rate by a quarter of a point on Monday.", "The council voted nine to four for the new bridge over the river.",
				"She said the report would be published before Friday.", "The ferry left the harbour at noon with forty people on board.",
				"Police asked residents to stay at home until the storm had passed.", "A farmer from the valley sold his land to the state in 1994.",
				"The minister and his deputy will meet the union on Wednesday.", "He was charged with fraud and acquitted of corruption in April.")) {
			assertEquals(List.of(), found(plain), plain);
		}
	}

	@Test
	void hostileText_isNotSlow() throws Exception {
		String text = "why nobody knows that the the of of our children if we lose " .repeat(2000);
		long began = System.nanoTime();
		found(text);
		assertTrue(System.nanoTime() - began < 60_000_000_000L, "took more than a minute");
	}
}
