package org.glossator.engine.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.glossator.engine.lexicon.LexiconEntry;
import org.glossator.engine.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

/** Every phrase of the structure lexicon, and every form of by-lines and headlines, where it tells and where it does not. */
class StructureRulesTest {

	private static final String PARAGRAPH = "The bridge over the fjord was opened on Monday after three years of work, and the first buses crossed it before noon, as the council had said they would.";

	private static Zone.Kind kind(String block, String title) throws Exception {
		return kind(Lexicons.load(null), title, block);
	}

	/** What a block is that stands below a headline and above running text. */
	private static Zone.Kind kind(Lexicons lexicons, String title, String block) {
		StringBuilder below = new StringBuilder();
		for (int i = 0; i < 8 + block.length() / 100; i++) {
			below.append("\n\n").append(PARAGRAPH).append(" That was year ").append(2000 + i).append(".");
		}
		String text = title + "\n\n" + block + below + "\n";
		int at = title.length() + 2;
		return new StructureFinder(lexicons.dictionary("structure")).find(text, title).stream().filter(zone -> zone.begin() == at && zone.kind() != Zone.Kind.QUOTATION)
				.findFirst().orElseThrow().kind();
	}

	private static Zone.Kind kind(String block) throws Exception {
		return kind(block, "Bridge Opens After Three Years");
	}

	@Test
	void eachPhrase_tellsBoilerplateOrByline() throws Exception {
		Lexicons lexicons = Lexicons.load(null);
		for (LexiconEntry entry : lexicons.entries("structure")) {
			switch (entry.tag()) {
				case "boilerplate" -> assertEquals(Zone.Kind.BOILERPLATE, kind(lexicons, "Bridge Opens", "Dear reader, " + entry.text() + " and the rest."), entry.toString());
				case "hint" -> {
					String other = entry.text().equals("newsletter") ? "fair use" : "newsletter";
					assertEquals(Zone.Kind.BOILERPLATE, kind(lexicons, "Bridge Opens", "Dear reader, " + entry.text() + " and the " + other + "."), entry.toString());
				}
				case "byline" -> assertEquals(Zone.Kind.BYLINE, kind(lexicons, "Bridge Opens", entry.text() + " Ada Winter"), entry.toString());
				case "ending" -> {
					String text = "Bridge Opens" + ("\n\n" + PARAGRAPH).repeat(4) + "\n\nDear reader, " + entry.text() + " and the rest.\n";
					assertEquals(Zone.Kind.BOILERPLATE, new StructureFinder(lexicons.dictionary("structure")).find(text, "").getLast().kind(), entry.toString());
					assertEquals(Zone.Kind.PARAGRAPH, kind(lexicons, "Bridge Opens", "Dear reader, " + entry.text() + " and the rest."), entry.toString());
				}
				default -> throw new AssertionError("The lexicon has a tag that means nothing: " + entry);
			}
		}
	}

	@Test
	void eachPhrase_inTheMidstOfALongParagraph_isJustWhatTheNewsIsAbout() throws Exception {
		Lexicons lexicons = Lexicons.load(null);
		String before = (PARAGRAPH + " ").repeat(3);
		String after = (" " + PARAGRAPH).repeat(3);
		for (LexiconEntry entry : lexicons.entries("structure")) {
			assertEquals(Zone.Kind.PARAGRAPH, kind(lexicons, "Bridge Opens", before + "Then came " + entry.text() + " to everybody's surprise." + after), entry.toString());
		}
	}

	@Test
	void datesNamesRolesAndSections_belowTheHeadline_areTheByline() throws Exception {
		for (String line : List.of("May 4, 2019", "Monday, May 4, 2019", "4 May 2019", "2019-05-04", "5/4/2019", "Sept. 3rd, 2020, 10:15 GMT", "The Harbour Post, May 4, 2019",
				"Harbour Post | March 12, 2021", "By Ada Winter", "by Ada Winter and Ole Berg", "OPINION: By Ada Winter", "Written by Ada Winter", "Posted by A. Winter", "Ada Winter",
				"Ada M. O\u2019Brien", "Ada Winter, Senior Fellow", "World | Europe | Five minutes", "OPINION", "WORLD NEWS")) {
			assertEquals(Zone.Kind.BYLINE, kind(line), line);
		}
	}

	@Test
	void sentencesThatBeginLikeThem_areParagraphs() throws Exception {
		for (String line : List.of("May 4, 2019 was a cold day in the valley, and nobody came.", "By noon the bridge was open and full of people.", "By Monday Ada Winter had left the town.",
				"From Oslo came three buses and a band.", "Ada Winter left the town before noon, as she had said.", "OPINION polls rose again by two points in May.",
				"WATER IS OURS!", "Written by hand, the letter arrived too late to matter to anybody.")) {
			assertEquals(Zone.Kind.PARAGRAPH, kind(line), line);
		}
	}

	@Test
	void titleThatIsKnown_isFoundWhereverItStands() throws Exception {
		String text = "Home\n\nNews\n\nBridge opens\n\n" + PARAGRAPH + "\n\nThen came the winter. " + PARAGRAPH + "\n";
		StructureFinder finder = new StructureFinder(Lexicons.load(null).dictionary("structure"));
		List<Zone> zones = finder.find(text, "Bridge opens");
		assertTrue(zones.stream().anyMatch(zone -> zone.kind() == Zone.Kind.TITLE && text.substring(zone.begin(), zone.end()).equals("Bridge opens")), zones.toString());
	}

	@Test
	void firstLine_isTheTitleUnlessItIsASentence() throws Exception {
		StructureFinder finder = new StructureFinder(Lexicons.load(null).dictionary("structure"));
		for (String title : List.of("Bridge opens after three years", "Bridge Opens \u2018Too Late\u2019, Says Mayor", "Will The Bridge Ever Open?")) {
			assertEquals(Zone.Kind.TITLE, finder.find(title + "\n\n" + PARAGRAPH + "\n", "").get(0).kind(), title);
		}
		for (String sentence : List.of("The bridge opened on Monday.", "\u201cThe bridge is open\u201d", "He said:", PARAGRAPH + " " + PARAGRAPH)) {
			assertEquals(Zone.Kind.PARAGRAPH, finder.find(sentence + "\n\n" + PARAGRAPH + "\n", "").get(0).kind(), sentence);
		}
	}

	@Test
	void blocksOfLinks_areBoilerplate_linksInNewsAreNot() throws Exception {
		assertEquals(Zone.Kind.BOILERPLATE, kind("[One story](https://example.org/1) [Another story](https://example.org/2)"));
		assertEquals(Zone.Kind.BOILERPLATE, kind("https://example.org/a/long/address/of/a/page see"));
		assertEquals(Zone.Kind.PARAGRAPH, kind("The council published [the plan](https://example.org) on its own pages before the meeting of Monday night began."));
	}

	@Test
	void quotationMarksOfAllSorts_openAndCloseQuotations() throws Exception {
		StructureFinder finder = new StructureFinder(Lexicons.load(null).dictionary("structure"));
		for (String quoted : List.of("\u201cwe are late\u201d", "\"we are late\"", "\u201ewe are late\u201c", "\u00abwe are late\u00bb", "\u2018we are late\u2019", "'we are late'", "\u201cwe are late\"")) {
			String text = "They said " + quoted + " to the council and went home again after that.";
			assertEquals(List.of(quoted), finder.find(text, "").stream().filter(zone -> zone.kind() == Zone.Kind.QUOTATION).map(zone -> text.substring(zone.begin(), zone.end())).toList());
		}
		for (String plain : List.of("a board 5\" wide", "the '90s", "rock 'n' roll", "the boys' room", "6' tall")) {
			String text = "They spoke of " + plain + " and went home.";
			assertTrue(finder.find(text, "").stream().noneMatch(zone -> zone.kind() == Zone.Kind.QUOTATION), text);
		}
	}

	@Test
	void quotationOverSeveralParagraphs_goesOn() throws Exception {
		String text = "He said: \u201cWe waited for three years for this bridge to open.\n\n\u201cAnd now it is open at last, and all of us may use it.\u201d\n\nThen he left.\n";
		List<Zone> quotations = new StructureFinder(Lexicons.load(null).dictionary("structure")).find(text, "").stream().filter(zone -> zone.kind() == Zone.Kind.QUOTATION).toList();
		assertEquals(2, quotations.size());
		assertTrue(text.substring(quotations.get(0).begin(), quotations.get(0).end()).endsWith("to open."));
	}

	@Test
	void datelines_areKnownByPlaceAndDash() {
		for (String line : List.of("OSLO \u2014 ", "OSLO, May 4 (Wire) - ", "NEW YORK, 4 May -- ", "ST. IVES, England \u2013 ", "OSLO/Wire/ ", "Port Orlan (Agency, translated) \u2013 ", "Orlan, 29 January \u2013 ")) {
			assertEquals(line.length(), Dateline.end(line + "The bridge opened.", 0, line.length() + 18), line);
		}
		for (String line : List.of("Oslo \u2014 the bridge opened.", "US-led forces left.", "THE BRIDGE OPENED ON MONDAY.", "OSLO-based firms left.", "Orlan (a port) - the bridge opened.")) {
			assertEquals(0, Dateline.end(line, 0, line.length()), line);
		}
	}

	@Test
	void datelines_mayStandOnALineOfTheirOwn() {
		for (String line : List.of("OSLO (Orlan Wire) --", "OSLO, Norway, March 4 (Wire)", "OSLO, March 4 (Wire) -")) {
			assertTrue(Dateline.isLine(line, 0, line.length()), line);
		}
		for (String line : List.of("OSLO, Norway, March 4", "Oslo (Orlan Wire)", "THE BRIDGE OPENED", "(Wire)")) {
			assertFalse(Dateline.isLine(line, 0, line.length()), line);
		}
	}
}
