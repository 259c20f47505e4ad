package org.glossator.engine.entity;

import static org.glossator.engine.entity.FoundNames.has;
import static org.glossator.engine.entity.FoundNames.lacks;

import org.junit.jupiter.api.Test;

/** Agreements, resolutions, official names and what hyphens, links and numbers join. Every sentence was made up for it. */
class SettlementsTest {

	@Test
	void agreementThatEndsAWar_isAnEvent_othersAreSigned() throws Exception {
		has("They withdrew under the 1991 Disengagement Agreement.", "EVT 1991 Disengagement Agreement");
		has("Both sides broke the Orlan Ceasefire Agreement within days.", "EVT Orlan Ceasefire Agreement");
		has("Nobody kept the Nairobi Agreement for long.", "EVT Nairobi Agreement");
		has("They ratified the Enhanced Customs Agreement on Monday.", "MISC Enhanced Customs Agreement");
		lacks("They said the Peace Agreement was dead.", "EVT Peace Agreement");
	}

	@Test
	void resolutionAndItsNumber_areOneName() throws Exception {
		has("It was banned under Security Council resolution 1234.", "MISC Security Council resolution 1234");
		has("It was banned under UN Security Council Resolution 1234.", "MISC UN Security Council Resolution 1234");
		lacks("The Security Council passed a resolution 12 days later.", "MISC");
	}

	@Test
	void particleAndHyphen_goOnBehindOf() throws Exception {
		has("A gang called the Sons of al-Orme took the road.", "ORG Sons of al-Orme");
		lacks("The sons of al-Orme took the road.", "ORG");
	}

	@Test
	void shipOfAHomePort_isOneName() throws Exception {
		has("The fuel tanker Pearl of Ras Orme was held at sea.", "MISC Pearl of Ras Orme");
		lacks("The fuel tanker of Ras Orme was held at sea.", "MISC");
	}

	@Test
	void elidedLink_goesOnWithTheName() throws Exception {
		has("Shops on Avenue de l'Orl\u00e9ance were shut.", "FAC Avenue de l'Orl\u00e9ance");
		has("Shops on Rue d'Orlan were shut.", "FAC Rue d'Orlan");
	}

	@Test
	void airBaseCalledAfterAPerson_isNoPerson() throws Exception {
		has("The runway at Antonio Orlano Air Base was hit.", "FAC Antonio Orlano Air Base");
		lacks("The runway was hit, said Antonio Base.", "FAC");
	}

	@Test
	void nationalHighway_keepsItsOwner() throws Exception {
		has("Trucks were burnt on National Highway 7 again.", "FAC National Highway 7");
		has("Trucks were burnt on Highway 7 again.", "FAC Highway 7");
	}

	@Test
	void positionAndWarehouse_areNamedByNumbers() throws Exception {
		has("Peacekeepers returned to Position 37 at noon.", "FAC Position 37");
		has("They sleep in Warehouse 12 by the port.", "FAC Warehouse 12");
		lacks("They took position 37 minutes later.", "FAC");
	}

	@Test
	void peaceBehindAPossessive_belongsToTheName() throws Exception {
		has("Ana Reyes of the Women's Peace Agenda Network agreed.", "ORG Women's Peace Agenda Network");
	}

	@Test
	void chamberOfCommerce_goesOn() throws Exception {
		has("Trade fell, said the Orlan Joint Chamber of Commerce and Industry.", "ORG Orlan Joint Chamber of Commerce and Industry");
	}

	@Test
	void showWithCapitals_isAnEvent() throws Exception {
		has("It was signed at the Orlan Defense Show in May.", "EVT Orlan Defense Show");
		lacks("It was signed after the show in Oslo.", "EVT");
	}

	@Test
	void dateline_namesNoPlace() throws Exception {
		lacks("Orlan bridge reopens after a week\n\nBAMAKO, Mali, March 4 (Wire)\n\nThe bridge opened again on Monday, the army said.", "GPE BAMAKO");
		lacks("Orlan bridge reopens after a week\n\nBamako (Agency) \u2013 The bridge opened again on Monday, the army said.", "GPE Bamako");
		has("Orlan bridge reopens after a week\n\nThe road to Bamako (see map) \u2013 opened again on Monday, the army said.", "GPE Bamako");
	}

	@Test
	void officialNameOfACountry_isNoBody_norIsItsAbbreviation() throws Exception {
		has("It left the Democratic People's Republic of Korea (DPRK) at noon. The DPRK denied it.", "GPE Democratic People's Republic of Korea", "GPE DPRK");
		lacks("It left the Democratic People's Republic of Korea (DPRK) at noon. The DPRK denied it.", "ORG");
		has("They drove from Jowhar to Fergana.", "GPE Jowhar", "GPE Fergana");
	}
}
