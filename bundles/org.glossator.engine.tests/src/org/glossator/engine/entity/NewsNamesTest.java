package org.glossator.engine.entity;

import static org.glossator.engine.entity.FoundNames.has;
import static org.glossator.engine.entity.FoundNames.lacks;

import org.junit.jupiter.api.Test;

/** Rules for names in news of conflicts; every name that is no well-known one is invented for the test. */
class NewsNamesTest {

	@Test
	void groupsPeopleTownsAndEvents_ofTheNewsAreKnown() throws Exception {
		has("Fighters of Hurras al-Din and al-Shabaab met nobody near Avdiivka, said Kyrylo Budanov.", "ORG Hurras al-Din", "ORG al-Shabaab", "GPE Avdiivka", "PER Kyrylo Budanov");
		has("After Operation Protective Edge the ferry to Snake Island was stopped.", "EVT Operation Protective Edge", "LOC Snake Island");
		lacks("They had the will to lull the boys and ali of them slept.", "will");
	}

	@Test
	void placeThatIsAnOrdinaryWord_isOneOnlyWherePlacesStand() throws Exception {
		has("Two convoys left for the town of Bor on Friday.", "GPE Bor");
		lacks("A bor is a kind of tube.", "bor");
	}

	@Test
	void abbreviationInAnotherLanguage_followsTheBody() throws Exception {
		has("The Malvanian Armed Forces (FAMv) crossed the river. On Monday FAMv denied it.", "ORG FAMv");
		lacks("He lost his keys (ABCD) in the yard.", "keys");
	}

	@Test
	void officeAlone_isNoPerson() throws Exception {
		lacks("Troops loyal to General Tarvo Melk advanced. The General said nothing.", "General");
		has("Troops loyal to General Tarvo Melk advanced. The General said nothing.", "PER Tarvo Melk");
	}

	@Test
	void honorific_staysOutside() throws Exception {
		has("\u201cWe slept in the school,\u201d said Daw Hnin Lwin Oo, 61, who sells tea.", "PER Hnin Lwin Oo");
	}

	@Test
	void ordinaryWordsInAHeadline_areNoNames() throws Exception {
		String text = "Malian Heroes Deliver Forty Trucks To Gao As Raiders Flee\n\nForty trucks of flour reached Gao on Monday, the army said in the evening.\n";
		has(text, "GPE Gao", "MISC Malian");
		lacks(text, "Malian Heroes");
		lacks(text, "Raiders");
	}

	@Test
	void administrativeRegion_isGoverned_naturalOneIsNot() throws Exception {
		has("Two bridges in Timbuktu Region were closed on Sunday.", "GPE Timbuktu Region");
		has("Rain fell all over the Harvan Basin in the night.", "LOC Harvan Basin");
	}

	@Test
	void headOfSeveralWords_isOneBody() throws Exception {
		has("The news came from the Office of the Commander-in-Chief on Tuesday.", "ORG Office of the Commander-in-Chief");
	}

	@Test
	void roadsAndBuildings_keepTheirNumbers() throws Exception {
		has("A lorry burned on Route Nationale 7 and another near Basic Middle School No 4 in the town.", "FAC Route Nationale 7", "FAC Basic Middle School No 4");
		lacks("The road was 7 miles long.", "road was 7");
	}

	@Test
	void buildingOfKindsAlone_isOne() throws Exception {
		has("No beds were left at the State University Hospital on Friday.", "FAC State University Hospital");
		lacks("No beds were left at the state university hospital on Friday.", "state university hospital");
	}

	@Test
	void unknownNameBeforeAYard_isBuilt_marketOfATownIsNot() throws Exception {
		has("The owner of the Torvask yard dismissed the welders.", "FAC Torvask yard");
		lacks("Prices on the London market fell again.", "London market");
	}

	@Test
	void hotelAndCafe_takeTheNameBehind() throws Exception {
		has("They met at the Hotel Bellarosa in Lima.", "FAC Hotel Bellarosa", "GPE Lima");
	}

	@Test
	void landscapeOfAName_isOnePlace() throws Exception {
		has("Two tankers waited in the Strait of Velmor until dawn.", "LOC Strait of Velmor");
	}

	@Test
	void treatySiegeAndStorm_goOnToTheirNames() throws Exception {
		has("Both signed the Treaty of Pellworth and the Grain Roads Convention of 1931.", "MISC Treaty of Pellworth", "MISC Grain Roads Convention");
		has("She wrote about the Siege of Torvallen and about Cyclone Amira.", "EVT Siege of Torvallen", "EVT Cyclone Amira");
		lacks("The siege of the town went on.", "siege");
	}

	@Test
	void vesselInApposition_isKnown_headOfAnotherNounIsNot() throws Exception {
		has("The Callianthe, a Liberia-flagged tanker, lay at anchor. The Callianthe has a crew of 20.", "MISC Callianthe");
		has("\u201cWe counted the days,\u201d said Rolando Vizcarra, the ship\u2019s cook, on Friday.", "PER Rolando Vizcarra");
	}

	@Test
	void nameBeforePartyOrMilitia_isABody() throws Exception {
		has("Aldercott, whose New Dawnland party won, thanked Radio Norrland.", "ORG Radio Norrland");
	}

	@Test
	void loneUnknownNameInAPlacesCompany_isNoPersonUnlessIntroduced() throws Exception {
		String text = "Talven lost the war. Talven signed, and grain from Talven was sold again.";
		lacks(text, "PER Talven");
		has(text, "GPE Talven");
		has("Mara Talven lost the war. " + text, "PER Mara Talven", "PER Talven");
		has("Mara Ostrevik closed the ports. In the end Ostrevik was right.", "PER Mara Ostrevik", "PER Ostrevik");
	}

	@Test
	void prefixWithAHyphen_staysOutside() throws Exception {
		has("He paid anti-Syria rebels and pro-Kremlin papers.", "GPE Syria", "ORG Kremlin");
	}

	@Test
	void talksOfATown_areAnEvent_talksAboutACountryAreNot() throws Exception {
		has("They spoke at the Istanbul grain talks and signed the Oslo Accords.", "EVT Istanbul grain talks", "EVT Oslo Accords");
		has("There were Syria talks on Monday.", "GPE Syria");
	}

	@Test
	void battleSummitAndDay_areEventsWithAllTheirWords() throws Exception {
		has("They spoke of the Battle for Torvask, and of the town at the Second Mellin Summit.", "EVT Battle for Torvask", "EVT Second Mellin Summit");
		has("It was before the October 7 attacks and after the 15 July coup.", "EVT October 7 attacks", "EVT 15 July coup");
		lacks("In the end it was the May 7 game that she liked.", "May 7 game");
		lacks("The battle for the town went on until the end of the week.", "battle for the town");
	}

	@Test
	void elderOfAnUnknownTown_isOfAPlace() throws Exception {
		has("As the elders of Thaungkwe put it at a fair in April, there was no more of it.", "GPE Thaungkwe");
		lacks("It was said by the elders of the Church that there would be no more of it.", "GPE Church");
	}

	@Test
	void wholeSentenceFullOfNames_isNoHeadline() throws Exception {
		has("On Monday the Trade Minister Odile Verran met the new Home Secretary Piers Holloway in Lima.", "PER Odile Verran", "PER Piers Holloway", "GPE Lima");
	}
}
