package org.glossator.engine.entity;

import static org.glossator.engine.entity.FoundNames.has;
import static org.glossator.engine.entity.FoundNames.lacks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Where names begin and end, and what unknown words are classed with; names that are no well-known ones are invented. */
class NameSpansTest {

	@Test
	void givenNameWithAHyphen_isWhole_wordJoinedToASurnameIsNot() throws Exception {
		String text = "In the end it was Lee Doon-yan who lost by five votes.";
		has(text, "PER Lee Doon-yan");
		lacks(text, "Lee Doon");
		has("They met in the Assad-era palace on the hill.", "PER Assad");
	}

	@Test
	void personsBesideEachOther_areTwo_firmOfTwoNamesIsOne() throws Exception {
		String text = "The prize of the town went to Ann Torvald & Tom Hale, who were not there.";
		has(text, "PER Ann Torvald", "PER Tom Hale");
		has("It was the law firm of Pellworth & Drane that said so.", "ORG Pellworth & Drane");
	}

	@Test
	void firstNameBeforeTheNounOfAPlace_isNoPerson() throws Exception {
		lacks("There was no water in Victor County until the end of the week.", "PER Victor County");
		has("There was no water until Victor Ostrevik came to the town.", "PER Victor Ostrevik");
	}

	@Test
	void campOfOnesFriends_isNotBuilt() throws Exception {
		lacks("She was one of the pro-Torvask camp for many years.", "Torvask camp");
		has("There was no water in the Torvask camp for the third day.", "FAC Torvask camp");
	}

	@Test
	void longNameThatTheTaggerIsSureOf_isNotCutToAPattern() throws Exception {
		String text = "It was the New Zealand League of Rights that told the others of it.";
		has(text, "ORG New Zealand League of Rights");
		lacks(text, "Zealand League of Rights");
	}

	@Test
	void ordinaryWordAmongPlaces_isNoPlace() throws Exception {
		lacks("In Iraq, Coalition pilots were told to wait until the end of the day. In Syria, Coalition pilots were not told what to do with it.", "GPE Coalition");
		has("The road from Ostary was closed, and there was no bread in Ostary either.", "GPE Ostary");
	}

	@Test
	void strangerThatClosesItsPorts_isNoPerson_oneWhoClosesHisShopIs() throws Exception {
		String text = "It was the year in which Velmonta closed its ports and Velmonta suspended its exports of wheat.";
		lacks(text, "PER Velmonta");
		has("\"It was the end of it,\" said Rudd Velmonta, and in the evening Velmonta closed his shop.", "PER Velmonta");
	}

	@Test
	void classesOfWords_holdLikeWordsTogether() {
		Clusters classes = NameModels.knowledge().classes();
		assertEquals(classes.prefix(classes.cluster("Damascus"), 0), classes.prefix(classes.cluster("Aleppo"), 0));
		assertNotEquals(classes.prefix(classes.cluster("Damascus"), 0), classes.prefix(classes.cluster("strawberry"), 0));
		assertTrue(classes.cluster("May") >= 0 && classes.cluster("may") >= 0);
		assertNotEquals(classes.cluster("May"), classes.cluster("may"));
	}
}
