package org.glossator.engine.entity;

import static org.glossator.engine.entity.FoundNames.has;
import static org.glossator.engine.entity.FoundNames.lacks;

import org.junit.jupiter.api.Test;

/** Ships, machines, events and peoples by what stands around them. Every sentence was made up for it. */
class ThingsByContextTest {

	private static final String SHIPS = "Two ships met off the cape, a tanker and a tug. ";

	@Test
	void shipHasAnArticleEachTime_whatStandsWithoutOneIsNone() throws Exception {
		has(SHIPS + "The wake of the Brevane was wide. When the Brevane was towed in, nobody spoke.", "MISC Brevane");
		lacks(SHIPS + "The wake of the Brevane was wide. When Brevane was towed in, nobody spoke.", "MISC Brevane");
		lacks("The wake of the Brevane was wide. When the Brevane was towed in, nobody spoke.", "MISC Brevane");
	}

	@Test
	void shipIsCalledWithAnArticle() throws Exception {
		has("At dawn a tanker called the Pelagic Dream vanished.", "MISC Pelagic Dream");
		lacks("At dawn the people called the Coast Guard again.", "MISC Coast Guard");
	}

	@Test
	void somebodysMachine_isNotItsMaker() throws Exception {
		has("He fired at a Buick and took her Kia.", "MISC Buick", "MISC Kia");
		lacks("The plant belongs to Kia and employs a thousand.", "MISC Kia");
	}

	@Test
	void weaponWithOneDigit_andItsNickname() throws Exception {
		has("She stopped it with an RPG-7 from the roof.", "MISC RPG-7");
		has("A P-8 patrol plane circled over them.", "MISC P-8");
		lacks("The G-7 met on Monday.", "MISC G-7");
		has("Four howitzers (D-30 Lyagushka) stood there.", "MISC D-30 Lyagushka");
	}

	@Test
	void monthBeforeAWar_namesIt_aloneItDoesNot() throws Exception {
		has("It took a regiment to do it in the April War of that year.", "EVT April War");
		lacks("It took a regiment to do it in April. War is slow.", "EVT April. War");
	}

	@Test
	void eventGoesOnBehindOf() throws Exception {
		has("They reached the semi-finals of the Africa Cup of Nations in Rabat.", "EVT Africa Cup of Nations");
		has("The second phase of Exercise Guardian of the Delta began.", "EVT Exercise Guardian of the Delta");
		has("It began with the Battle of the Salt Pans.", "EVT Battle of the Salt Pans");
	}

	@Test
	void ordinaryWordsThatOpenASentence_areNoPeoples() throws Exception {
		lacks("Civilian cars were seen passing.", "Civilian");
		lacks("Humanitarian partners do not pay.", "Humanitarian");
		has("Norvanian cars were seen passing.", "MISC Norvanian");
	}

	@Test
	void adjectivesJoinedByAHyphen_areTwo() throws Exception {
		has("Shots were heard on the Ardovian-Khelian border.", "MISC Ardovian", "MISC Khelian");
		lacks("Shots were heard in Guardian-Civilian fashion.", "MISC Guardian");
		lacks("They opened a joint Iranian-Russian Coordination Center in May.", "MISC Iranian");
	}

	@Test
	void manyOfAPeople_areAPeople() throws Exception {
		has("Some 410 Dravans remain in captivity.", "MISC Dravans");
		lacks("The Hartmans remain in captivity.", "MISC Hartmans");
	}

	@Test
	void factsOfTheWorld_areKnown() throws Exception {
		has("He sat there with Mirages and generals, before the Fourth of July.", "MISC Mirages", "EVT Fourth of July");
		has("In 1914 Austria-Hungary sent an ultimatum, and the Group of 77 did not exist.", "GPE Austria-Hungary", "ORG Group of 77");
		lacks("They saw mirages on the fourth of July.", "mirages");
	}

	@Test
	void people_makesAnAdjective() throws Exception {
		has("He thanked the friends of the Sarkuani people for it.", "MISC Sarkuani");
		lacks("He thanked Sarkuani for it.", "MISC Sarkuani");
	}

	@Test
	void serviceSomebodyIsOff_isMeant() throws Exception {
		has("Keep your children in class and off TikTok, he said.", "MISC TikTok");
		has("The court fined TikTok again.", "ORG TikTok");
	}
}
