package org.glossator.engine.entity;

import static org.glossator.engine.entity.FoundNames.has;
import static org.glossator.engine.entity.FoundNames.lacks;
import static org.glossator.engine.entity.FoundNames.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.glossator.engine.lexicon.LexiconEntry;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.junit.jupiter.api.Test;

class EntityFinderTest {

	@Test
	void countriesTownsAndNationalities_areKnown() throws Exception {
		has("The Norwegian minister flew from Oslo to Kenya on Friday.", "MISC Norwegian", "GPE Oslo", "GPE Kenya");
	}

	@Test
	void pronounInLowerCase_isNoCountry() throws Exception {
		lacks("They told us who is in charge of it all now.", "us");
		has("Talks with the US and the WHO failed in Geneva yesterday.", "GPE US", "ORG WHO");
	}

	@Test
	void abbreviationInBrackets_definesBoth() throws Exception {
		has("The River Basin Monitoring Board (RBMB) met on Monday. Later RBMB published a report.", "ORG River Basin Monitoring Board", "ORG RBMB");
	}

	@Test
	void titleAndPossessive_stayOutside() throws Exception {
		has("Defence Minister Maria Keller said Germany's plan was ready.", "PER Maria Keller", "GPE Germany");
	}

	@Test
	void surname_isTheSamePerson() throws Exception {
		has("Foreign Minister Henrik Solberg spoke first. After lunch Solberg left the room without a word.", "PER Henrik Solberg", "PER Solberg");
	}

	@Test
	void hyphenatedParticiple_staysOutside() throws Exception {
		has("A French-led force and a US-backed militia fought there.", "MISC French", "GPE US");
		has("They wrote about a us-led alliance in the north of it.", "GPE us");
	}

	@Test
	void armedGroupByItsFirstWord_isAnOrganisation() throws Exception {
		has("Fighters of Jaish al-Karama attacked the post at dawn.", "ORG Jaish al-Karama");
	}

	@Test
	void armyInLowerCase_leavesTheNationality() throws Exception {
		has("The Syrian army said nothing about it.", "MISC Syrian");
		lacks("The Syrian army said nothing about it.", "Syrian army");
	}

	@Test
	void facilitiesAndEvents_areKnownByTheirHeadNoun() throws Exception {
		has("They blocked the Mosul dam and the road; the Geneva talks went on.", "FAC Mosul dam", "EVT Geneva talks");
	}

	@Test
	void compassWordInCapitals_belongsToTheName() throws Exception {
		has("Rebels left Eastern Ghouta while northern Syria stayed calm.", "LOC Eastern Ghouta", "GPE Syria");
	}

	@Test
	void daysMonthsAndSentenceOpeners_areNoNames() throws Exception {
		for (String word : List.of("Monday", "However", "March", "Reports")) {
			lacks("However, it snowed on Monday. Reports of March were wrong.", word);
		}
	}

	@Test
	void boilerplate_hasNoNames() throws Exception {
		assertEquals(List.of(), names(Lexicons.load(null), "Copyright \u00a9 Reuters, London 2017. All rights reserved.\n"));
	}

	@Test
	void analystsEntry_beatsEverything() throws Exception {
		Lexicons own = Lexicons.of("entity", List.of(new LexiconEntry("Vienna Circle", "MISC", LexiconEntry.Inflect.NO, "", "entity-mine.csv:2")));
		assertTrue(names(own, "He wrote about the Vienna Circle for years.").contains("MISC Vienna Circle"));
	}

	@Test
	void textInAnotherLanguage_getsFewSuggestions() throws Exception {
		String finnish = "Hallitus p\u00e4\u00e4tti eilen korottaa veroja. Oppositio arvosteli p\u00e4\u00e4t\u00f6st\u00e4 kovin sanoin ja vaati uusia vaaleja. Asiasta "
				+ "keskustellaan ensi viikolla, kun lakiesitys tulee k\u00e4sittelyyn.";
		assertTrue(names(Lexicons.load(null), finnish).size() <= 2, names(Lexicons.load(null), finnish).toString());
	}

	@Test
	void nounBesideAName_tellsItsKind() throws Exception {
		has("Shares of the retailer Quendel rose after the shipbuilder Torvane Vask had failed.", "ORG Quendel", "ORG Torvane Vask");
		has("The crew of the trawler Lady Hespera was saved off the port of Brunnsey.", "MISC Lady Hespera", "GPE Brunnsey");
		has("Ilmar, 34, was carried to the boat.", "PER Ilmar");
		lacks("The retailer will open a shop on Monday.", "Monday");
	}

	@Test
	void office_isNoPartOfAName() throws Exception {
		has("On Monday the Trade Minister Odile Verran met the new Home Secretary Piers Holloway in the port.", "PER Odile Verran", "PER Piers Holloway");
	}

	@Test
	void adjectiveOfAnUnknownPlace_isMisc() throws Exception {
		has("The Torvallan team won the final. A Torvallan official said so.", "MISC Torvallan");
	}

	@Test
	void speakingForumAndBill_areWhatTheyAre() throws Exception {
		has("The Northern Grain Forum warned that the Clean Rivers Bill goes too far.", "ORG Northern Grain Forum", "MISC Clean Rivers Bill");
	}

	@Test
	void firstWordOfASentence_isNoNameForItsCapital() throws Exception {
		lacks("Greedy landlords raised the rent again.", "Greedy");
		lacks("Big Pharma does not want you to know.", "Big Pharma");
	}

	@Test
	void germanText_getsFewSuggestions() throws Exception {
		String german = "Die Regierung hat gestern beschlossen, die Steuern zu erh\u00f6hen. Die Opposition kritisierte den Beschluss scharf und forderte Neuwahlen. "
				+ "Dar\u00fcber wird in der n\u00e4chsten Woche gesprochen, wenn das Gesetz im Ausschuss beraten wird.";
		assertTrue(names(Lexicons.load(null), german).size() <= 1, names(Lexicons.load(null), german).toString());
	}

	@Test
	void placeWithinALongerName_isFoundToo() throws Exception {
		assertEquals(List.of("GPE Palmyra", "GPE Deir Ezzor"), within("The convoy was hit on the Palmyra-Deir Ezzor road on Monday."));
		assertEquals(List.of("GPE Vienna", "GPE Lisbon"), within("The Vienna talks and a lecture at the University of Lisbon were cancelled; the Swiss Federal Court was not asked."));
	}

	private static List<String> within(String text) throws Exception {
		TokenizedText tokens = new Segmenter(Lexicons.load(null)).segment(text, "");
		EntityFinder finder = new EntityFinder(Lexicons.load(null));
		return finder.within(tokens, finder.find(tokens)).stream().map(m -> m.kind() + " " + text.substring(tokens.begin(m.first()), tokens.end(m.limit() - 1))).toList();
	}
}
