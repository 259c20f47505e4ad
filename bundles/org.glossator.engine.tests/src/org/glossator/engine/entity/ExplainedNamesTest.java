package org.glossator.engine.entity;

import static org.glossator.engine.entity.FoundNames.has;
import static org.glossator.engine.entity.FoundNames.lacks;

import org.junit.jupiter.api.Test;

/** Names that what stands around them explains: a noun across a comma, a verb of naming, a number, a year. Every sentence was made up for it. */
class ExplainedNamesTest {

	@Test
	void nounAcrossAComma_tellsTheKind_subordinateClauseDoesNot() throws Exception {
		has("The grid operator, Norrkraft, has seen no fault.", "ORG Norrkraft");
		has("Repairs are led by a cable-laying ship, the Boreas Aurane, this week.", "MISC Boreas Aurane");
		lacks("When they came to the bank, Yesterday was over.", "ORG Yesterday");
		lacks("The chairwoman of the union, Agnes Dorfel, answered.", "ORG Agnes Dorfel");
	}

	@Test
	void whatIsCalledSo_isOfItsNounsKind_otherWordsAreNot() throws Exception {
		has("It was paid by a committee called Quiet Skies in May.", "ORG Quiet Skies");
		lacks("They sat in a committee and called Skies again and again.", "ORG Skies");
	}

	@Test
	void unknownAbbreviation_isABodyWhereBodiesStand_technicalOneIsNot() throws Exception {
		has("A report by KRUVO was late.", "ORG KRUVO");
		lacks("A check by GPS was late.", "ORG GPS");
	}

	@Test
	void whatPeopleSpeak_isALanguage_whatTheyVisitIsNot() throws Exception {
		has("In the hills they speak Zarandi and little else.", "MISC Zarandi");
		lacks("In the hills they visit Zarand and little else.", "MISC Zarand");
	}

	@Test
	void exercise_hasAName_ordinaryDrillHasNone() throws Exception {
		has("The naval exercise Sagor Sethu began off the coast.", "EVT Sagor Sethu");
		has("The operation, baptised Tears of Takal, began at dawn.", "EVT Tears of Takal");
		lacks("The drill in Takal began at dawn.", "EVT Takal");
	}

	@Test
	void disaster_isKnownByPlaceAndYear_otherFireIsNot() throws Exception {
		has("Since the 1998 Orvik earthquake nobody builds high.", "EVT 1998 Orvik earthquake");
		has("The rules come from the Orvik tunnel fire of 1998.", "EVT Orvik tunnel fire");
		lacks("Men put out the Orvik fire at noon.", "EVT Orvik fire");
	}

	@Test
	void treaty_endsBeforeItsYear_unlessItHasNoOtherName() throws Exception {
		has("The Velmark Treaty of 1964 lapsed.", "MISC Velmark Treaty");
		has("Under the Constitution of 2011 he may run.", "MISC Constitution of 2011");
		has("It was set up under the Inquiries Act 2005 and Protocol No. 12 is in force.", "MISC Inquiries Act 2005", "MISC Protocol No. 12");
		lacks("They made a law of 2011 words.", "MISC law of 2011");
	}

	@Test
	void accordOfOneName_andTalks_areEvents() throws Exception {
		has("He tore up the Orvik Accord at the Geneva peace talks.", "EVT Orvik Accord", "EVT Geneva peace talks");
	}

	@Test
	void body_takesWhatAndJoinsBehindAnArticle_twoNamesStayTwo() throws Exception {
		has("A certificate of the Maritime and Coastguard Agency is missing.", "ORG Maritime and Coastguard Agency");
		has("They met the Treasury and Coastguard Agency staff.", "ORG Coastguard Agency");
		has("Troops of Light Infantry Division 99 came back.", "ORG Light Infantry Division 99");
	}

	@Test
	void wordThatMayOpenAName_opensOneWithinASentence() throws Exception {
		has("It stood on the front page of the New Marlow Times.", "ORG New Marlow Times");
		has("They met near the Second Ring Road at noon.", "FAC Second Ring Road");
		lacks("Second Marlow spoke.", "Second Marlow");
	}

	@Test
	void speakersWhoseLabelsComeAgain_areNoNames() throws Exception {
		String text = "The minister met the press.\n\nShen Maolin: We will see.\n\nKyoda: Is it true?\n\nShen Maolin: It is not.\n\nShen Maolin: Next, please.";
		lacks(text, "Shen Maolin");
		has("The minister met the press.\n\nOne man was there. Shen Maolin said it was late.", "PER Shen Maolin");
	}

	@Test
	void person_growsByNamesOfFathersAndLosesLettersAndPlaces() throws Exception {
		has("The column was led by Colonel Ilyas ag Tendir of the front.", "PER Ilyas ag Tendir");
		has("She was beaten by Chiara Manenti of Italy on Friday.", "PER Chiara Manenti", "GPE Italy");
		has("Her lawyer, Helen Rankin KC, was there.", "PER Helen Rankin");
	}

	@Test
	void placeWithHyphens_isOne() throws Exception {
		has("The gauge at Tosh-Kuprik fell. A teacher from Kal-e Nawar was glad, and fires burned in Peremoha-on-Ros.", "GPE Kal-e Nawar", "GPE Peremoha-on-Ros");
		lacks("The Moscow-backed men left.", "GPE Moscow-backed");
	}
}
