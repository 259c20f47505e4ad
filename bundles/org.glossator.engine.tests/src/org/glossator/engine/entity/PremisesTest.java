package org.glossator.engine.entity;

import static org.glossator.engine.entity.FoundNames.has;
import static org.glossator.engine.entity.FoundNames.lacks;

import org.junit.jupiter.api.Test;

/** Buildings whose nouns are written small, as news of conflicts names them. Every sentence was made up for it. */
class PremisesTest {

	@Test
	void kindOfABuilding_standsBetweenNameAndNoun() throws Exception {
		has("Shells hit the Orrinsk fire station at noon.", "FAC Orrinsk fire station");
		has("Water came from the Merdan desalination plant until June.", "FAC Merdan desalination plant");
		has("He was taken to the Lasko district hospital before dawn.", "FAC Lasko district hospital");
		lacks("The fire reached Orrinsk at noon.", "FAC Orrinsk");
	}

	@Test
	void schoolOfGirls_isOneName() throws Exception {
		has("A mortar fell behind the Walrabad girls' school.", "FAC Walrabad girls' school");
		lacks("A mortar fell behind a school for girls in Walrabad.", "FAC Walrabad");
	}

	@Test
	void deepSeaPort_isOneName() throws Exception {
		has("They fired at the Merdan deep-sea port twice.", "FAC Merdan deep-sea port");
	}

	@Test
	void postOrHouse_needsAKind() throws Exception {
		has("They burnt the Merdanwa gendarmerie post and left.", "FAC Merdanwa gendarmerie post");
		has("The flag flew over the Merdanwa court house.", "FAC Merdanwa court house");
		lacks("They burnt a Merdanwa post and left.", "FAC Merdanwa post");
		lacks("They burnt a Merdanwa house and left.", "FAC Merdanwa house");
	}

	@Test
	void crossingOrReservoirOfAKnownPlace_isBuilt() throws Exception {
		has("Water is pumped from the Bakhmut reservoir.", "FAC Bakhmut reservoir");
		has("Trucks wait at the Mosul substation.", "FAC Mosul substation");
		lacks("Trucks wait at a reservoir near Bakhmut.", "FAC Bakhmut");
	}

	@Test
	void bridgeOrChurchOf_goesOnWithItsName() throws Exception {
		has("She fell at the bridge of Orkaniyat in May.", "FAC bridge of Orkaniyat");
		has("They slept in the church of San Teodoro last night.", "FAC church of San Teodoro");
		has("He died in the military hospital of Niamey on Friday.", "FAC military hospital of Niamey");
		lacks("He died in a hospital of the capital, far from Niamey.", "FAC Niamey");
	}

	@Test
	void roadBetweenTwoTowns_isOneNameInHeadlinesToo() throws Exception {
		String below = "\n\nThe convoy was hit at noon, the army said. Nobody claimed the attack.";
		has("Two Killed on Palmyra-Deir Ezzor Road, Monitor Says" + below, "FAC Palmyra-Deir Ezzor Road");
		has("It was the third attack on the Palmyra - Deir Ezzor highway.", "FAC Palmyra - Deir Ezzor highway");
		has("The Kirkuk-Ceyhan pipeline stood still.", "FAC Kirkuk-Ceyhan pipeline");
		lacks("Two Killed in Palmyra - Deir Ezzor Monitor Says" + below, "FAC");
		lacks("He left Palmyra - Deir Ezzor was closed.", "FAC");
	}

	@Test
	void quarterOfTheCompass_belongsToAPlantCalledAfterIt() throws Exception {
		has("Inspectors live at the South Ukraine nuclear power plant.", "FAC South Ukraine nuclear power plant");
	}
}
