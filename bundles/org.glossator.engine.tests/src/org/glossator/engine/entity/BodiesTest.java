package org.glossator.engine.entity;

import static org.glossator.engine.entity.FoundNames.has;
import static org.glossator.engine.entity.FoundNames.lacks;

import org.junit.jupiter.api.Test;

/** Bodies called by a part of their names, companies by what they have, and who is no body. Every sentence was made up for it. */
class BodiesTest {

	@Test
	void nounOfANamedBody_isTheBody_ifItWasNamed() throws Exception {
		has("The Swift Relief Column left the town. A spokesman for the Column denied it.", "ORG Column");
		lacks("The Swift Relief Column left the town. A man behind the column denied it.", "column");
	}

	@Test
	void nounOfABodyWithACapitalAgain_isABody_onceOrSmallItIsNot() throws Exception {
		has("They marched with the Legion. Soon the Legion was gone.", "ORG Legion");
		lacks("They marched with the legion. Soon the Legion was gone.", "ORG legion");
		lacks("They marched with a Legion. Soon the legion was gone.", "ORG Legion");
	}

	@Test
	void whereABodyWrites_isNoPartOfIt() throws Exception {
		has("A statement by the Free Orchard Front on Telegram lists it.", "ORG Free Orchard Front");
		has("She joined the State Committee on Water Rights.", "ORG State Committee on Water Rights");
	}

	@Test
	void firstWordOfACompany_isTheCompany_aTownIsNot() throws Exception {
		has("Brimholt Semiconductor makes them. Nobody at the plant would say how many Brimholt sold, and to whom.", "ORG Brimholt Semiconductor", "ORG Brimholt");
		lacks("The Brimholt Police Department closed it. Nobody in Brimholt would say why.", "ORG Brimholt");
	}

	@Test
	void whatCompaniesHave_makesACompany() throws Exception {
		has("Nobody at the plant owned by Vellmar would talk, and Vellmar's chief executive was away.", "ORG Vellmar");
		lacks("Roads to Vellmar were closed. Vellmar's mayor was not asked.", "ORG Vellmar");
	}

	@Test
	void companyEndsWithItsNoun_townBehindOfIsAnother() throws Exception {
		has("The screws come from Halvik Semiconductor of Gluntz, says the label.", "ORG Halvik Semiconductor");
	}

	@Test
	void peaceInTheNameOfABody_belongsToIt() throws Exception {
		has("A paper of the Centre for Lasting Peace was read.", "ORG Centre for Lasting Peace");
		lacks("A paper of the Centre for Lasting Hope, Peace Now and others was read.", "ORG Centre for Lasting Hope, Peace");
	}

	@Test
	void ownerThatIsACompany_isNoPerson() throws Exception {
		has("The hotel's owner, Larchfield Resorts, said nothing.", "ORG Larchfield Resorts");
		has("The hotel's owner, Anna Larchfield, said nothing.", "PER Anna Larchfield");
	}

	@Test
	void fundBeforeAnOldDentist_staysAFund() throws Exception {
		has("She had money from the Tobias Hale Fund, an old dentist and a bank.", "ORG Tobias Hale Fund");
	}

	@Test
	void titlesOfOtherCountries_standBeforePersons() throws Exception {
		has("Mawlawi Esmatullah Korz contradicted him.", "PER Esmatullah Korz");
		lacks("Mawlawi Esmatullah Korz contradicted him.", "PER Mawlawi Esmatullah Korz");
	}

	@Test
	void abbreviationOfALineOrAFestival_isNoBody() throws Exception {
		has("The Marlow Coast Line (MCL) stopped. The MCL is new.", "FAC Marlow Coast Line", "FAC MCL");
		has("The jury of the Porto Lindo Film Festival (PLFF) met.", "EVT PLFF");
		has("The Marlow Coast Fund (MCF) paid.", "ORG MCF");
	}

	@Test
	void observatoryOfConflicts_isABody() throws Exception {
		has("Pictures studied by the Famine Observatory show a wall.", "ORG Famine Observatory");
	}

	@Test
	void membersOfAParliament_areUnmarkedWhereTheySpeak() throws Exception {
		lacks("Sir Peregrine Lund (Marshby) (Con): Does he agree?\n\nNobody knows it.", "Peregrine Lund");
		lacks("Mr. Wrennby: With dread.\n\nNobody knows it.", "Wrennby");
		has("Mr. Wrennby said it with dread: nobody knows it.", "PER Wrennby");
		lacks("The Panel sent 71 letters to Member States and waits.", "Member States");
	}

	@Test
	void dateLine_mayHoldAnAgencyOrAFullStop() throws Exception {
		lacks("Bridge Opens\n\nCaracas, 24 July (Agencia Norte).- With the bridge open, all was well.", "Caracas");
		lacks("Bridge Opens\n\nSAN JOSE, Calif. \u2014 The bridge lost money for the third time.", "SAN JOSE");
		has("Bridge Opens\n\nCaracas, on 24 July (a Monday), opened the bridge.", "GPE Caracas");
	}

	@Test
	void parliamentWithACapital_isTheBody() throws Exception {
		has("Nothing can be done until Parliament has voted on it.", "ORG Parliament");
		lacks("Nothing can be done until parliament has voted on it.", "parliament");
	}

	@Test
	void speakersOfACommittee_areUnmarked_placesAreNoSpeakers() throws Exception {
		lacks("Q44 Mr Prendlow: Who refused them?\n\nNobody knows it.", "Prendlow");
		has("KOSOVO: talks resume after a month of silence.", "GPE KOSOVO");
		lacks("LOMAX: talks resume after a month of silence.", "LOMAX");
	}
}
