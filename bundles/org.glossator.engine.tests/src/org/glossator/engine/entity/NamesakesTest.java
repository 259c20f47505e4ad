package org.glossator.engine.entity;

import static org.glossator.engine.entity.FoundNames.has;
import static org.glossator.engine.entity.FoundNames.lacks;

import org.junit.jupiter.api.Test;

/** Rivers, quarters, districts and lines on maps, which are called like something else. Every sentence was made up for it. */
class NamesakesTest {

	@Test
	void riverWithAnArticle_isNoProvinceOfItsName() throws Exception {
		has("They swam across the Kunar at night.", "LOC Kunar");
		has("Two barges sank in the Dnipro on Friday.", "LOC Dnipro");
		has("Two men were killed in Kunar on Friday.", "GPE Kunar");
		lacks("The talks with the Kabul government went on.", "LOC Kabul");
	}

	@Test
	void blueNile_withoutAnArticleOrBeforeState_isAState() throws Exception {
		has("Fighting spread from Sennar to Blue Nile state.", "GPE Blue Nile");
		has("The boats went up the Blue Nile.", "LOC Blue Nile");
	}

	@Test
	void quarter_isNoneOfThePlaceItIsCalledAfter() throws Exception {
		has("Drones fell on the Texas quarter at noon.", "LOC Texas");
		has("He was born in Texas.", "GPE Texas");
	}

	@Test
	void districtWithoutAnArticleAndRegion_areGoverned() throws Exception {
		has("Gunmen stormed a school in Kurvar district before dawn.", "GPE Kurvar");
		has("Raiders fled across the border into the Kurvar region of Somalia.", "GPE Kurvar");
		has("Two men were killed in the Orvaz valley on Friday.", "LOC Orvaz");
	}

	@Test
	void lineOnTheMap_isNotBuilt() throws Exception {
		has("Ten soldiers crossed the Eastern Demarcation Line (EDL) at dawn. The EDL is not marked.", "LOC Eastern Demarcation Line", "LOC EDL");
		lacks("Ten trains a day use the Orvaz Branch Line.", "LOC Orvaz Branch Line");
	}

	@Test
	void riverInTheAtlas_andWeaponOnTheList_areKnown() throws Exception {
		has("They camped on the Komadugu Yobe for a week.", "LOC Komadugu Yobe");
		has("The rebels fired a Dushka from the roof.", "MISC Dushka");
		has("Two Ukrainian Bradleys burnt out.", "MISC Ukrainian", "MISC Bradleys");
	}
}
