package org.glossator.engine.entity;

import static org.glossator.engine.entity.FoundNames.has;
import static org.glossator.engine.entity.FoundNames.lacks;

import org.junit.jupiter.api.Test;

/** Landscapes, buildings and ships by their constructions. Every sentence was made up for it. */
class PlacesByContextTest {

	@Test
	void hillByItsNumber_isALandscape() throws Exception {
		has("Troops regained Hill 1160 on Thursday.", "LOC Hill 1160");
		lacks("Troops regained the hill 1160 days later.", "LOC hill 1160");
	}

	@Test
	void riverAndTell_standBeforeTheirNames() throws Exception {
		has("Sewage went into the River Orm again.", "LOC River Orm");
		has("It was fired from Tal Othmar at noon.", "LOC Tal Othmar");
		lacks("They went down the river. Orm slept.", "LOC Orm");
	}

	@Test
	void axisAndFront_belongToTheirNames_frontOfABodyDoesNot() throws Exception {
		has("On the Sokolin axis our men held.", "LOC Sokolin axis");
		lacks("On the northern axis our men held.", "LOC northern axis");
	}

	@Test
	void whatIsCrossed_isARiver() throws Exception {
		has("The Uhla has frozen, and both banks of the Uhla are empty. If the report from the Uhla is true, the Uhla rose.", "LOC Uhla");
		lacks("The Uhla has frozen, and both banks of the Uhla are empty. If the report from the Uhla is true, the Uhla rose.", "ORG Uhla");
		lacks("They stood on both banks of the River.", "GPE River");
	}

	@Test
	void upperAndLower_openNamesOfTowns_northernDoesNot() throws Exception {
		has("In Lower Marrow, eleven children fell ill. In Lower Marrow the school is shut.", "GPE Lower Marrow");
	}

	@Test
	void roadByALetterAndANumber_isBuilt_rifleIsNot() throws Exception {
		has("Traffic was sent round by the A419, a long detour.", "FAC A419");
		has("He hauled cattle on US 287 for years.", "FAC US 287");
		lacks("They were armed with the M16 and little else.", "FAC M16");
	}

	@Test
	void pitAndPier_areNamedByANumber() throws Exception {
		has("The ship lay at Pier 9 all night.", "FAC Pier 9");
		has("They took Mine No. 6 in the morning.", "FAC Mine No. 6");
		lacks("They were given 6 mines in the morning.", "FAC 6");
	}

	@Test
	void streetsOfOtherLanguages_goOnBehindParticles() throws Exception {
		has("She is on Place de la Concorde now, off Boulevard du 4 Ao\u00fbt.", "FAC Place de la Concorde", "FAC Boulevard du 4 Ao\u00fbt");
		has("He lay dead behind the Orvikbr\u00fccke at noon.", "FAC Orvikbr\u00fccke");
		lacks("In the first Place Orvik came.", "FAC Place Orvik");
	}

	@Test
	void portOfATown_isBuilt_itsSchoolsAreMany() throws Exception {
		has("Trucks were shipped by way of Piraeus port.", "FAC Piraeus port");
		lacks("They met in a Piraeus school.", "FAC Piraeus school");
	}

	@Test
	void houseInWhichPeopleAre_isBuilt() throws Exception {
		has("In Larch House, where the ministry lives, nobody spoke.", "FAC Larch House");
		lacks("In the White House nobody spoke.", "FAC White House");
	}

	@Test
	void baseAtAnUnknownPlace_isMeant_townIsNot() throws Exception {
		has("They should reopen the drone base at Agadur.", "FAC Agadur");
		lacks("They should reopen the drone base at Odesa.", "FAC Odesa");
	}

	@Test
	void facilityInAHeadline_beginsBehindTheVerb() throws Exception {
		lacks("Rockets Hit Marlow Bridge As Night Falls On The Town\n\nNobody was hurt on Friday, the mayor said.", "FAC Rockets Hit Marlow Bridge");
	}

	@Test
	void shipsOfOneSentence_areAllShips() throws Exception {
		has("The tankers Calder and Boreas Cedar were waiting.", "MISC Calder", "MISC Boreas Cedar");
		has("The tanker gave another flag; the Ocean Wren, formerly the Nordic Wren, had flown four.", "MISC Nordic Wren");
		lacks("The minister, formerly the Nordic Council president, spoke.", "MISC Nordic Council");
	}

	@Test
	void makerAndModel_areOneMachine() throws Exception {
		has("An Antonov An-26 dropped rice, and a Mitsubishi L200 waited.", "MISC Antonov An-26", "MISC Mitsubishi L200");
		has("Brent was up by 1 percent.", "MISC Brent");
		lacks("Brent Hale was up by noon.", "MISC Brent");
	}

	@Test
	void placeThatEndsLikeAnAdjective_isAPlaceBehindIn() throws Exception {
		String text = "Two patrol craft of the Hirvan navy came. One pictures the admirals of Hirvan trembling behind their curtains. Nobody slept in Hirvan.";
		has(text, "GPE Hirvan");
		lacks(text, "MISC Hirvan");
		has("Two Hirvan officers came. Nobody slept.", "MISC Hirvan");
	}
}
