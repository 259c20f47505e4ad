package org.glossator.engine.entity;

import static org.glossator.engine.entity.FoundNames.has;
import static org.glossator.engine.entity.FoundNames.lacks;

import org.junit.jupiter.api.Test;

/** Armed groups, gangs and missions as news of conflicts names them, and accords called after towns. Every sentence was made up for it. */
class ArmedBodiesTest {

	@Test
	void nounOfABand_headsANameWithOf() throws Exception {
		has("The shots were claimed by the Falcons of Orlanka on Friday.", "ORG Falcons of Orlanka");
		has("The Brotherhood of Mount Orlo took the blame.", "ORG Brotherhood of Mount Orlo");
		lacks("The shots frightened the falcons of Orlanka.", "falcons of Orlanka");
	}

	@Test
	void companiesOrCells_endAName() throws Exception {
		has("A video of the Orlan Revenge Cells was sent to the station.", "ORG Orlan Revenge Cells");
		has("They fought the Cedar Spear Companies all night.", "ORG Cedar Spear Companies");
	}

	@Test
	void izafet_joinsTheNameOfAnArmedGroup() throws Exception {
		has("Police blamed Lashkar-e-Orlan for the raid.", "ORG Lashkar-e-Orlan");
	}

	@Test
	void los_opensTheNameOfAGang_townIsNone() throws Exception {
		has("Six members of Los Orlanes were arrested.", "ORG Los Orlanes");
		lacks("Six actors live in Los Angeles.", "ORG Los Angeles");
		lacks("Six actors live in Los Orlanes.", "ORG Los Orlanes");
	}

	@Test
	void missionOfTheUN_isCalledAfterItsLand() throws Exception {
		has("The UN Observer Mission in Colombia counted them.", "ORG UN Observer Mission in Colombia");
		lacks("The Orlan Trade Mission in Colombia counted them.", "ORG Orlan Trade Mission in Colombia");
	}

	@Test
	void compassBehindAHyphen_belongsToTheName() throws Exception {
		has("The Orlan Liberation Movement-North kept its positions.", "ORG Orlan Liberation Movement-North");
		has("The exercise Orlan-South ends on Friday.", "EVT Orlan-South");
	}

	@Test
	void groupingBeforeAName_isABody() throws Exception {
		has("The grouping Orlan improved its positions.", "ORG Orlan");
	}

	@Test
	void accordOfATown_isAnEvent_otherAccordsAreSigned() throws Exception {
		has("It has stalled since the Nouakchott Accord was signed.", "EVT Nouakchott Accord");
		has("It has stalled since the Sinjar Agreement was signed.", "EVT Sinjar Agreement");
		lacks("It has stalled since the Orlan Framework Accord was signed.", "EVT Orlan Framework Accord");
	}
}
