package org.glossator.engine.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.glossator.engine.claim.ClaimFinder.Name;
import org.glossator.engine.entity.EntityFinder;
import org.glossator.engine.entity.Mention;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimFinderTest {

	private static List<Claim> claims(String text) throws Exception {
		return claims(text, Lexicons.load(null));
	}

	private static List<Claim> claims(String text, Lexicons lexicons) throws Exception {
		TokenizedText tokens = new Segmenter(lexicons).segment(text, "");
		List<Name> names = new ArrayList<>();
		for (Mention mention : new EntityFinder(lexicons).find(tokens)) {
			names.add(new Name(tokens.begin(mention.first()), tokens.end(mention.limit() - 1), mention.kind()));
		}
		return new ClaimFinder(lexicons).find(tokens, names);
	}

	private static List<String> spans(String text) throws Exception {
		return claims(text).stream().map(claim -> claim.voice() + ": " + text.substring(claim.begin(), claim.end())).toList();
	}

	@Test
	void saidThat_isCutOff() throws Exception {
		assertEquals(List.of("paraphrased: the ferry had sunk off the coast of Norway"),
				spans("The minister said on Tuesday that the ferry had sunk off the coast of Norway."));
	}

	@Test
	void saidAtTheEnd_isCutOff() throws Exception {
		assertEquals(List.of("paraphrased: The bridge will open again in October"), spans("The bridge will open again in October, the council said."));
	}

	@Test
	void accordingTo_isCutOffOnBothSides() throws Exception {
		assertEquals(List.of("paraphrased: 40 people were killed in the storm"), spans("According to the Red Cross, 40 people were killed in the storm."));
		assertEquals(List.of("paraphrased: 40 people were killed in the storm"), spans("40 people were killed in the storm, according to the Red Cross."));
	}

	@Test
	void quotation_losesItsMarks() throws Exception {
		assertEquals(List.of("quoted: We closed the road to the dam"), spans("\u201cWe closed the road to the dam,\u201d said Anna Berg."));
	}

	@Test
	void accusation_isObjectAndReproach() throws Exception {
		List<Claim> claims = claims("Moscow accused Kiev of bombing the bridge.");
		assertEquals("accusation", claims.get(0).type());
		assertEquals(List.of("paraphrased: Kiev of bombing the bridge"), spans("Moscow accused Kiev of bombing the bridge."));
	}

	@Test
	void plainStatement_isTheAuthors() throws Exception {
		assertEquals(List.of("author: troops crossed the border at night"), spans("However, troops crossed the border at night."));
	}

	@Test
	void clausesWithSubjectsOfTheirOwn_areTwoClaims() throws Exception {
		assertEquals(2, spans("The army left the town on Monday, and the mayor reopened the market on Friday.").size());
		assertEquals(1, spans("The army left the town on Monday and burned the market.").size());
	}

	@Test
	void questionsRequestsAndWishes_areNoClaims() throws Exception {
		for (String none : List.of("Why did the ministry close the road?", "Please support our work with a small sum.", "Thank you for reading this far.",
				"Imagine a town without a river.", "Long live the republic of our fathers!")) {
			assertEquals(List.of(), spans(none), none);
		}
	}

	@Test
	void claimant_isResolvedThroughPronoun() throws Exception {
		String text = "Prime Minister Olaf Brandt opened the session. He said that the budget of Denmark had doubled.";
		Claim last = claims(text).get(claims(text).size() - 1);
		assertEquals("Olaf Brandt", text.substring(last.claimant().begin(), last.claimant().end()));
	}

	@Test
	void typeAndWorth_followTheWords() throws Exception {
		assertEquals("quantity", claims("At least 310 people died in Kenya since May.").get(0).type());
		assertEquals("prediction", claims("The dam will be finished in Kenya next year.").get(0).type());
		assertEquals("policy", claims("The government of Kenya must rebuild the school.").get(0).type());
		assertEquals("causal", claims("The bridge in Nairobi fell because of the flood.").get(0).type());
		int hard = claims("At least 310 people were killed in Kenya and Sudan since May.").get(0).checkworthy();
		int soft = claims("I think it was a beautiful day for all the people there.").stream().mapToInt(Claim::checkworthy).max().orElse(0);
		assertTrue(hard == 3 && soft <= 1, hard + " " + soft);
	}

	@Test
	void sayingThatBehindAClause_givesTwoClaims() throws Exception {
		assertEquals(List.of("author: The bank of Norway cut its main rate on Monday", "paraphrased: prices had fallen faster than the board expected"),
				spans("The bank of Norway cut its main rate on Monday, saying that prices had fallen faster than the board expected."));
	}

	@Test
	void joinedThatClauses_areTwoClaims() throws Exception {
		assertEquals(List.of("paraphrased: pay had fallen by 12 percent since 2015", "paraphrased: every fifth post in Norway was vacant"),
				spans("The union answered that pay had fallen by 12 percent since 2015 and that every fifth post in Norway was vacant."));
	}

	@Test
	void confidence_isAProbability() throws Exception {
		for (Claim claim : claims("The ferry sank off the coast of Norway on 3 May 2019. It was cold. We love it here.")) {
			assertTrue(claim.confidence() > 0 && claim.confidence() < 1);
		}
	}

	@Test
	void phraseBeforeItsNoun_beginsNoClause() throws Exception {
		String text = "The bank's chief negotiator and the president's envoy for Norway said on Tuesday that the ferry had sunk.";
		assertTrue(claims(text).stream().noneMatch(claim -> text.startsWith("Norway said", claim.begin())));
		Lexicons lexicons = Lexicons.load(null);
		assertTrue(new ClaimFinder(lexicons).candidates(new Segmenter(lexicons).segment(text, ""), List.of(), null).get(0).candidates().stream().noneMatch(c -> text.startsWith("Norway", c.begin())));
	}

	private static List<String> voices(String text) throws Exception {
		return claims(text).stream().map(claim -> claim.voice() + " " + text.substring(claim.begin(), claim.begin() + 12)).toList();
	}

	@Test
	void transcript_guestsAreQuotedAndTheHostSpeaksForThePage() throws Exception {
		assertEquals(List.of("author The harbour ", "quoted The city pai", "author The council ", "paraphrased the engineer"),
				voices("HOLM: The harbour was closed on Monday.\n\nBRANDT: The city paid nine million for the crane.\n\n"
						+ "HOLM: The council denied the loan in March.\n\nBRANDT: The mayor said that the engineers left the harbour in June.\n"));
	}

	@Test
	void factCheck_isNoTranscript() throws Exception {
		assertEquals(List.of("author The army clo", "author The army clo"),
				voices("CLAIM: The army closed the harbour on Monday.\n\nFACT: The army closed the harbour on Friday.\n\nCLAIM: Long live the king!\n\nFACT: Long live the harbour!\n"));
	}

	@Test
	void type_isTheModelsAndTheRulesWhereItHasLearnedNone() {
		ClaimModel model = new ClaimModel(Map.of("type quantity number", 2.0, "type event bias", 1.0, "worth 1 bias", 1.0));
		assertEquals("quantity", model.type(Map.of("bias", 1.0, "number", 1.0), "policy"));
		assertEquals("event", model.type(Map.of("bias", 1.0), "policy"));
		assertEquals("policy", new ClaimModel(Map.of()).type(Map.of("bias", 1.0), "policy"));
	}

	@Test
	void type_anAnalystsOwnCueDecides(@TempDir Path corpus) throws Exception {
		String text = "The council moved the harbour office to Bergen on Monday.";
		assertEquals("event", claims(text).get(0).type());
		Path lexicon = corpus.resolve("lexicons/claim-mine.csv");
		Files.createDirectories(lexicon.getParent());
		Files.writeString(lexicon, "entry,tag\nmoved,accusation\n");
		assertEquals("accusation", claims(text, Lexicons.load(corpus)).get(0).type());
	}

	@Test
	void find_modelOfSentences_saysWhichHoldAny_thatOfClausesWhere() throws Exception {
		String text = "The ferry sank in the harbour. The minister left his office.";
		ClaimModel model = new ClaimModel(Map.of("bias", 1.0, "w sank", 1.0, ClaimModel.SHARE, 0.5, "sentence bias", -6.0, "sentence word ferry", 12.0));
		TokenizedText tokens = new Segmenter(Lexicons.load(null)).segment(text, "");
		assertEquals(List.of("The ferry sank in the harbour"),
				new ClaimFinder(Lexicons.load(null), model).find(tokens, List.of()).stream().map(claim -> text.substring(claim.begin(), claim.end())).toList());
		assertEquals(2, new ClaimFinder(Lexicons.load(null), new ClaimModel(Map.of("bias", 1.0))).find(tokens, List.of()).size());
	}

	@Test
	void sentenceFeatures_haveWordsPairsAndEndings() throws Exception {
		TokenizedText tokens = new Segmenter(Lexicons.load(null)).segment("In 2019 Anna Berg sold 12 ferries.", "");
		Map<String, Double> features = new ClaimFinder(Lexicons.load(null)).candidates(tokens, List.of(), null).get(0).features();
		for (String feature : List.of("word in", "word 0000", "word 00", "word berg", "word ferries", "pair  in", "pair anna berg", "pair . ", "ending ries", "ending in", "number", "finite")) {
			assertTrue(features.containsKey(feature), feature);
		}
		assertTrue(features.keySet().stream().noneMatch(name -> name.startsWith("w ") || name.matches(".*[1-9].*")), features.keySet().toString());
	}
}
