package org.glossator.engine.entity;

import static org.glossator.engine.entity.FoundNames.has;
import static org.glossator.engine.entity.FoundNames.lacks;

import org.junit.jupiter.api.Test;

/** Towns, landscapes and what was built, which look alike. Every sentence was made up for it. */
class PlaceKindsTest {

	@Test
	void nounOfSomethingBuilt_makesABuildingOfAPlace() throws Exception {
		has("Guards at the Orrin County Detention Center counted rounds.", "FAC Orrin County Detention Center");
		has("He lay behind the al-Karama Bakery for an hour.", "FAC al-Karama Bakery");
		lacks("He lay behind Orrin for an hour.", "FAC Orrin");
	}

	@Test
	void hallWithAnArticle_isBuilt_aPersonHasNone() throws Exception {
		has("The board meets on Monday in the Grange Hall.", "FAC Grange Hall");
		lacks("The board meets Rebecca Hall on Monday.", "FAC Rebecca Hall");
	}

	@Test
	void firstNameBeforeAPlace_makesNoPerson() throws Exception {
		has("It is cold comfort in Grantley Sands, where it rains.", "GPE Grantley Sands");
		lacks("It is cold comfort in Grantley Sands, where it rains.", "PER Grantley Sands");
	}

	@Test
	void firstNameBetweenCommas_thatActs_isAPerson() throws Exception {
		has("A minister of the recognised government, Salem Bawazil, accused them of it.", "PER Salem Bawazil");
	}

	@Test
	void landscapeSomebodyLivesIn_isATown_withAnArticleItIsNot() throws Exception {
		has("The sheriff never set foot in Tarrow Creek. Everybody in the town of Holm did.", "GPE Tarrow Creek");
		has("They fished in the Tarrow Creek all day.", "LOC Tarrow Creek");
	}

	@Test
	void compassBeforeAnUnknownName_isAState_beforeAContinentItIsNot() throws Exception {
		has("The authorities of Eastern Sorvik released five doctors.", "GPE Eastern Sorvik");
		has("Prices rose all over Eastern Europe in May.", "LOC Eastern Europe");
	}

	@Test
	void campOfAName_isBuilt_townOfANameIsNot() throws Exception {
		has("Soldiers came to the refugee camp of Dahr Salma before dawn.", "FAC Dahr Salma");
		has("Soldiers came to the town of Dahr Salma before dawn.", "GPE Dahr Salma");
	}

	@Test
	void infirmaryAndShelter_belongToTheirNames() throws Exception {
		has("Patients of the Orlen infirmary were moved.", "FAC Orlen infirmary");
		has("Snipers fired from the Dabrin grain silo at noon.", "FAC Dabrin grain silo");
		has("They sleep in the Orlen transit centre.", "FAC Orlen transit centre");
		lacks("They sleep in a Paris transit centre.", "FAC Paris transit centre");
	}

	@Test
	void motherOfSomebody_isAPerson_whereATownStandsItIsNot() throws Exception {
		has("Umm Rafida, who sells thread, is angry.", "PER Umm Rafida");
		has("They drove past Umm Rafida in the morning.", "GPE Umm Rafida");
	}

	@Test
	void whatBeginsLikeAHill_isATown_ifPeopleLiveThere() throws Exception {
		has("Joy was heard in the town of Tal Rumeyla. Nobody slept in Tal Rumeyla.", "GPE Tal Rumeyla");
		lacks("Joy was heard in the town of Tal Rumeyla. Nobody slept in Tal Rumeyla.", "LOC Tal Rumeyla");
		has("It was fired from Tal Rumeyla at noon.", "LOC Tal Rumeyla");
	}

	@Test
	void offAName_liesAnIsland_handsDoNot() throws Exception {
		has("A ferry went down in rough seas off Sinargo on Sunday.", "LOC Sinargo");
		lacks("They painted it on walls: hands off Sinargo.", "LOC Sinargo");
	}

	@Test
	void directionAsAHeading_belongsToItsName() throws Exception {
		has("They held on. Krasny Lom direction. There were no changes.", "LOC Krasny Lom direction");
	}

	@Test
	void centreOfJustice_isBuilt_ofPolicyIsNot() throws Exception {
		has("They met for 14 hours at the Orville Stamm Justice Center.", "FAC Orville Stamm Justice Center");
		has("They asked the Orville Policy Center.", "ORG Orville Policy Center");
	}

	@Test
	void goldMineAndPit_belongToTheirNames() throws Exception {
		has("The Kumtar gold mine was closed.", "FAC Kumtar gold mine");
		has("It has a permit for the Neruk pit.", "FAC Neruk pit");
	}

	@Test
	void streetOfBanks_isNoRoad() throws Exception {
		has("Sales grew more slowly than Wall Street had bet.", "LOC Wall Street");
	}

	@Test
	void quarterOfTheWorld_hasACapital() throws Exception {
		has("Three ministers of the North had warned of it.", "LOC North");
		lacks("Three ministers of the north had warned of it.", "north");
		lacks("The North Sea was calm.", "LOC North");
	}

	@Test
	void airportOfAnUnknownTown_opensASentence() throws Exception {
		has("Moruva airport was closed for five hours.", "FAC Moruva airport");
		lacks("Every airport was closed for five hours.", "FAC Every airport");
	}

	@Test
	void prisonByItsLetters_isBuilt() throws Exception {
		has("Three women died at HMP Thornmoor in May.", "FAC HMP Thornmoor");
	}
}
