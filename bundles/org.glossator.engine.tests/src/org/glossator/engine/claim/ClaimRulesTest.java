package org.glossator.engine.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.junit.jupiter.api.Test;

/** How sentences are cut into clauses and attributions, whatever the model says of them. */
class ClaimRulesTest {

	/** Takes every clause that the rules cut for a claim. */
	private static final ClaimModel ALL = new ClaimModel(Map.of("bias", -5.0, "rule", 10.0));

	private static List<String> spans(String text) throws Exception {
		Lexicons lexicons = Lexicons.load(null);
		TokenizedText tokens = new Segmenter(lexicons).segment(text, "");
		return new ClaimFinder(lexicons, ALL).find(tokens, List.of()).stream().map(claim -> claim.voice().charAt(0) + ": " + text.substring(claim.begin(), claim.end())).toList();
	}

	@Test
	void sourceOfTwo_isCutOffWhole() throws Exception {
		assertEquals(List.of("p: Hail destroyed the orchard before dawn"), spans("Hail destroyed the orchard before dawn, the state insurer and two farmers said."));
		assertEquals(List.of("a: The insurer paid for the orchard and two farmers moved away"), spans("The insurer paid for the orchard and two farmers moved away."));
	}

	@Test
	void wordsOfSayingBehindWhichNothingIsSaid_attributeNothing() throws Exception {
		assertEquals(List.of("a: The mill did not immediately comment"), spans("The mill did not immediately comment."));
		assertEquals(List.of("a: The owner has denied it"), spans("The owner has denied it."));
		assertEquals(List.of("a: The towns have to pay what they pledged at the summit in March"), spans("The towns have to pay what they pledged at the summit in March."));
	}

	@Test
	void urging_hasAnObject() throws Exception {
		assertEquals(List.of("p: both sides to spare the bridge"), spans("The bishop urged both sides to spare the bridge."));
		assertEquals(List.of("a: The bishop spared both sides the news of the bridge"), spans("The bishop spared both sides the news of the bridge."));
	}

	@Test
	void coordinatedPredicate_keepsItsObject() throws Exception {
		assertEquals(List.of("a: The two towns have joined the fund and pledged four engines for the brigade"), spans("The two towns have joined the fund and pledged four engines for the brigade."));
	}

	@Test
	void bareAnd_partsClausesWithAVerbThatIsNoParticiple() throws Exception {
		assertEquals(List.of("a: The river rose by a metre in the night", "a: half of the valley is under water"), spans("The river rose by a metre in the night and half of the valley is under water."));
		assertEquals(List.of("a: The flood destroyed five barns and two boats moored at the pier"), spans("The flood destroyed five barns and two boats moored at the pier."));
	}

	@Test
	void colon_partsTwoClauses() throws Exception {
		assertEquals(List.of("a: The council has to act in the spring", "a: the school is full"), spans("The council has to act in the spring: the school is full."));
		assertEquals(List.of("a: The council bought three things: a boat, a pump and a rope"), spans("The council bought three things: a boat, a pump and a rope."));
	}

	@Test
	void priceThatIsCharged_accusesNobody() throws Exception {
		assertEquals(List.of("a: The ferry charges 5 crowns for each bicycle"), spans("The ferry charges 5 crowns for each bicycle."));
	}

	@Test
	void clauseBehindWhile_isAttributedAlone() throws Exception {
		assertEquals(List.of("a: The mayor has ruled out any sale", "p: his deputy accepts the plan"),
				spans("The mayor has ruled out any sale, while his rival, better known as the Baron, says his deputy accepts the plan."));
	}

	@Test
	void whatIsExpectedOrSaidOfSomebody_isTheClaim() throws Exception {
		assertEquals(List.of("p: two more strikes in the port before December"), spans("Economists at the bank expect two more strikes in the port before December."));
		assertEquals(List.of("p: the report of the council a whitewash"), spans("Relatives called the report of the council a whitewash."));
	}
}
