package org.glossator.engine.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.glossator.engine.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

class FurnitureTest {

	private static final String BODY = "The mayor of the town said on Monday that the bridge would be closed until the end of the year, and that the ferry would go every hour.\n\n";

	private static Zone.Kind last(String line) throws Exception {
		List<Zone> zones = new StructureFinder(Lexicons.load(null).dictionary("structure")).find("Bridge closed in Ferrow\n\n" + BODY + BODY + BODY + line + "\n", "");
		return zones.stream().filter(zone -> zone.kind() != Zone.Kind.QUOTATION).reduce((a, b) -> b).orElseThrow().kind();
	}

	private static int dateline(String text) {
		return Dateline.end(text, 0, text.length());
	}

	@Test
	void dateTellsADateLineWithoutADash() {
		assertEquals("PORT LOUIS, 3 December ".length(), dateline("PORT LOUIS, 3 December Columns of lorries reached the town."));
		assertEquals("Port Louis / Geneva, 19 May ".length(), dateline("Port Louis / Geneva, 19 May Doctors have suspended work."));
		assertEquals(0, dateline("Geneva, the city of banks, was quiet on 19 May and later."));
		assertEquals(0, dateline("The harbour closed in March when ice came."));
	}

	@Test
	void authorsLinesAtTheEnd_areNoNews() throws Exception {
		assertEquals(Zone.Kind.BOILERPLATE, last("Odile Granger writes on law for the Ferrow Observer."));
		assertEquals(Zone.Kind.BOILERPLATE, last("Odile Granger is a senior fellow at the Institute for Rivers."));
		assertEquals(Zone.Kind.BYLINE, last("Odile Granger"));
		assertEquals(Zone.Kind.PARAGRAPH, last("Odile Granger is a nurse at the hospital and has seen nothing of the money she was promised."));
	}

	@Test
	void whoWroteAndWhoTookThePictures_isNoNews_whatTheyDidIs() throws Exception {
		assertEquals(Zone.Kind.BYLINE, last("Words: Odile Granger; photographs: Tom Reyes"));
		assertEquals(Zone.Kind.BYLINE, last("With inputs from Odile Granger and agencies"));
		assertEquals(Zone.Kind.BOILERPLATE, last("Odile Granger has covered the river since 2009."));
		assertEquals(Zone.Kind.PARAGRAPH, last("Words were few that day; Odile Granger kept her pictures to herself and went home before the others had seen any of it."));
	}

	@Test
	void contactsAndCaptions_areNoNews() throws Exception {
		assertEquals(Zone.Kind.BOILERPLATE, last("Notes to editors: the bridge was built in 1931."));
		assertEquals(Zone.Kind.BOILERPLATE, last("Photo: Pupils cross the bridge"));
		assertEquals(Zone.Kind.PARAGRAPH, last("The photo shows pupils on the bridge, and the mayor with his dog beside them."));
	}

	@Test
	void menusCountersAndLaterNotes_areNoNews() throws Exception {
		for (String line : List.of("Home / Meet Ada / Issues / Events", "Comments (112) - Share", "Comments (4)", "Update, 11 October: a remark by the ministry was added.", "In the photograph: the mayor cuts the ribbon.",
				"The views are her own.", "This interview was conducted in May.", "The River Memo, issue 211")) {
			assertEquals(Zone.Kind.BOILERPLATE, last(line), line);
		}
		for (String line : List.of("Comments by the mayor on the bridge drew a crowd to the square on Sunday.", "The update was read aloud in the square: the bridge is open again and nobody was hurt.")) {
			assertEquals(Zone.Kind.PARAGRAPH, last(line), line);
		}
	}

	@Test
	void headlineInTheFormOfAByline_isTheHeadline() throws Exception {
		String text = "Ferrow Border Posts in Norrland\n\nAda Holm in Oslo and Tom Reyes in Lima\n\n" + BODY + "The ferry was full on its first day, and many people had to wait for the next one in the rain.\n";
		List<Zone> zones = new StructureFinder(Lexicons.load(null).dictionary("structure")).find(text, "");
		assertEquals(List.of(Zone.Kind.TITLE, Zone.Kind.BYLINE, Zone.Kind.PARAGRAPH, Zone.Kind.PARAGRAPH), zones.stream().map(Zone::kind).toList());
	}
}
