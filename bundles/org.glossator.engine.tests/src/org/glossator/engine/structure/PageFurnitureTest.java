package org.glossator.engine.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.glossator.engine.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

/** What pages carry above and below their text, and what only looks like it. */
class PageFurnitureTest {

	private static final String BODY = "The mayor of the town said on Monday that the bridge would be closed until the end of the year, and that the ferry would go every hour from now on, also on Sundays.";

	private static List<Zone> zones(String text) throws Exception {
		return new StructureFinder(Lexicons.load(null).dictionary("structure")).find(text, "").stream().filter(zone -> zone.kind() != Zone.Kind.QUOTATION).toList();
	}

	/** What a line is behind the last paragraph of a page. */
	private static Zone.Kind last(String line) throws Exception {
		return zones("Bridge closed in Ferrow\n\n" + (BODY + "\n\n").repeat(4) + line + "\n").getLast().kind();
	}

	/** What a line is between the headline and the text. */
	private static Zone.Kind below(String line) throws Exception {
		return zones("Bridge closed in Ferrow\n\n" + line + "\n\n" + (BODY + "\n\n").repeat(4)).get(1).kind();
	}

	private static void assertEnding(String... lines) throws Exception {
		for (String line : lines) {
			assertEquals(Zone.Kind.BOILERPLATE, last(line), line);
		}
	}

	private static void assertText(String... lines) throws Exception {
		for (String line : lines) {
			assertEquals(Zone.Kind.PARAGRAPH, last(line), line);
		}
	}

	@Test
	void requestsToReaders_areNoText_questionsInTheTextAre() throws Exception {
		assertEnding("Were you on the bridge? Send us your pictures.", "Have you seen the ferry? Tell us in the form below.", "If you know more about the ferry, please get in touch.", "Letters of up to 300 words may be sent to the editor.",
				"Tips can be left with the porter or sent to us.", "Corrections are welcome.", "The desk reads everything: desk@ferrow.example");
		assertText("Have you ever seen a bridge cry? I have, and so has the mayor.", "Letters from the front took six weeks that winter.", "Are you coming home? she asked, and nobody knew what to say.", "The tips were shared among the waiters that night.");
	}

	@Test
	void linksButtonsAndCounters_areNoText() throws Exception {
		assertEnding("Follow the Post on Telegram", "Contact \u00b7 Imprint \u00b7 Archive", "\u2190 Older: The ferry of 1912", "More from Ferrow: Goat elected", "Previous: Oslo. Next: Bergen.", "Photo report: 20 pictures of the bridge", "Share on WhatsApp", "Was this page helpful? Yes / No",
				"87 reposts \u00b7 1.2K likes", "Sign in to comment", "Read this story in: Dutch, Danish");
		assertText("Follow the river and you will find the bridge, as our fathers did.", "More from the mayor will be heard on Friday, she said.", "Share of the ferry in all traffic is now 40 percent.", "87 ferries lay in the harbour by then.", "Next stop was the market, where the mayor spoke again.");
	}

	@Test
	void signsOfAgenciesAndSignatories_areNoText() throws Exception {
		assertEnding("mt/rk/jp", "(ab / FNN)", "FNA 1430 GMT", "* * *", "Done in Ferrow on the 4th day of May 2019.", "For the Ferrymen: Odile Granger", "For the council, the spokesman");
		assertText("Done in by the storm, the ferry lay on its side.", "For the ferrymen, this was a bad day.", "For the first time the ferry was full.");
	}

	@Test
	void whatThePublisherSaysOfThePage_isNoText_whatIsSaidOfOthersIs() throws Exception {
		assertEnding("This story will be updated.", "We will update this article.", "Times are local.", "Reproduction with credit is welcome.", "Our pages may be freely copied by anybody.", "The Post carries no advertising.", "The Post is financed by its readers.",
				"Promoted by O. Granger on behalf of the Ferrow Party, 2 Mill Lane", "We do not accept money.", "The author is a commentator with the Post.", "Odile Granger's column appears on Fridays.", "Odile Granger edits the Ferrow Post.", "Reference: Bridges 12, 3-9. doi: 10.5555/b.12.3",
				"With material from FNA", "This page gives general information and cannot replace a talk with your lawyer.");
		assertText("The report was published on Monday by the ministry.", "The study was paid for by the Harbour Foundation.", "The law was promoted by the mayor.", "The party is financed by foreign banks.", "The author of the plan was not in the room.", "The council will update the plan in May.",
				"The party takes no prisoners.", "The map was copied by hand.", "Prices rose again by four percent.");
	}

	@Test
	void creditsByRole_areTheByline() throws Exception {
		for (String line : List.of("Producers: Odile Granger and Tom Reyes", "Authors: Odile Granger, Tom Reyes", "14:05 - Odile Granger")) {
			assertEquals(Zone.Kind.BYLINE, last(line), line);
		}
		assertText("Music: that is what the mayor wants on the bridge.", "14:05 - Bridge opens again for cars, says Granger.");
	}

	@Test
	void endings_tellBehindTheTextOnly() throws Exception {
		List<Zone> zones = zones("Bridge closed in Ferrow\n\n" + BODY + "\n\nWere you on the bridge? Send us your pictures.\n\n" + (BODY + "\n\n").repeat(4));
		assertEquals(Zone.Kind.PARAGRAPH, zones.get(2).kind());
		zones = zones("Bridge closed in Ferrow\n\n" + (BODY + "\n\n").repeat(4) + "Share on WhatsApp\n\nThe ferry goes again.\n");
		assertEquals(Zone.Kind.PARAGRAPH, zones.get(zones.size() - 2).kind());
		zones = zones("Bridge closed in Ferrow\n\n" + (BODY + "\n\n").repeat(4) + "For the council, the spokesman\n\nAda van Holm\n\nShare on WhatsApp\n");
		assertEquals(List.of(Zone.Kind.BOILERPLATE, Zone.Kind.BOILERPLATE, Zone.Kind.BOILERPLATE), zones.subList(5, 8).stream().map(Zone::kind).toList());
	}

	@Test
	void linesBetweenHeadlineAndText_areTheByline() throws Exception {
		for (String line : List.of("5 min read", "Estimated reading time: 4 minutes", "By our correspondents in Ferrow and Oslo", "Explainer, by Odile Granger", "Ferrow Front \u00b7 day 12 \u00b7 by Odile G.", "ODILE GRANGER at the Harbour Arena", "First published on the pages of the Post",
				"For immediate release", "Sun 9 Mar, 18.30", "20 October", "Ferrow Observer, 27 August, morning edition", "Ferrow News Network (FNN), 27 September", "Policy Note 14", "Weekly Bulletin No. 187 \u00b7 2-8 June", "1,214th Meeting (AM)", "Briefing No. 8 / Rivers Programme", "Post \u27e9 Rivers \u27e9 Opinion",
				"Ferrow Post \u2013 22 February \u2013 19:30", "Obituaries - Staff", "Ferrow Watch, an independent page from the harbour", "From: Ports Without War", "To: everyone on the list", "Dear friends,", "Neighbour,")) {
			assertEquals(Zone.Kind.BYLINE, below(line), line);
		}
		for (String line : List.of("The bridge \u2013 long promised \u2013 is open", "Mayor defends the ferry - and the bridge", "By our count the ferry was full eleven times last week.", "The ferry was updated on Monday and sails again.", "Published figures show that the ferry was full.", "In Ferrow, on 27 August, the bridge fell.", "Dear Mayor Granger,", "What the mayor says, by and large, is wrong")) {
			assertEquals(Zone.Kind.PARAGRAPH, below(line), line);
		}
	}

	@Test
	void bylineBehindALineThatSumsUp_isStillTheByline_aHeadingIsNot() throws Exception {
		List<Zone> zones = zones("Bridge closed in Ferrow\n\nThe ferry will have to do until the winter, says the council\n\nOdile Granger, Institute for Rivers\n\n" + (BODY + "\n\n").repeat(4));
		assertEquals(List.of(Zone.Kind.PARAGRAPH, Zone.Kind.BYLINE), zones.subList(1, 3).stream().map(Zone::kind).toList());
		zones = zones("Bridge closed in Ferrow\n\nThe ferry will have to do until the winter, says the council\n\nOdile Granger\n\n5 min read\n\n" + (BODY + "\n\n").repeat(4));
		assertEquals(List.of(Zone.Kind.PARAGRAPH, Zone.Kind.BYLINE, Zone.Kind.BYLINE), zones.subList(1, 4).stream().map(Zone::kind).toList());
		zones = zones("Bridge closed in Ferrow\n\nThe ferry will have to do until the winter, says the council\n\nHarbour Square\n\n" + (BODY + "\n\n").repeat(4));
		assertEquals(Zone.Kind.PARAGRAPH, zones.get(2).kind());
		zones = zones("Bridge closed in Ferrow\n\nBy Odile Granger\n\nProgramme on Rivers, Harbour Institute\n\n" + (BODY + "\n\n").repeat(4));
		assertEquals(Zone.Kind.BYLINE, zones.get(2).kind());
	}

	@Test
	void sentenceAboveAByline_isTheHeadline() throws Exception {
		assertEquals(List.of(Zone.Kind.TITLE, Zone.Kind.BYLINE), zones("The bridge is not the crisis. The ferry is.\n\nOpinion \u00b7 Guest\n\n" + (BODY + "\n\n").repeat(4)).subList(0, 2).stream().map(Zone::kind).toList());
		assertEquals(Zone.Kind.PARAGRAPH, zones("The bridge is not the crisis. The ferry is.\n\n" + (BODY + "\n\n").repeat(4)).get(0).kind());
	}

	@Test
	void namesAndPlacesBelowALetter_areItsSignature_aHeadingIsNot() throws Exception {
		List<Zone> zones = zones("Letters on the bridge\n\n" + BODY + "\n\nOdile Granger\n\nFerrow\n\nNo such bad idea\n\n" + BODY + "\n\nMrs T. Reyes\n\nHay-on-Ferrow\n\n" + (BODY + "\n\n").repeat(3) + "Harbour Street Again\n\n" + (BODY + "\n\n").repeat(4));
		assertEquals("tpyyppyypppppppp", String.join("", zones.stream().map(zone -> zone.kind() == Zone.Kind.BYLINE ? "y" : zone.kind().id().substring(0, 1)).toList()));
	}
}
