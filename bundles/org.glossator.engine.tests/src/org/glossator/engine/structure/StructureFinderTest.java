package org.glossator.engine.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.glossator.engine.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

class StructureFinderTest {

	private static List<Zone> zones(String text) throws Exception {
		return new StructureFinder(Lexicons.load(null).dictionary("structure")).find(text, "");
	}

	private static String kinds(String text) throws Exception {
		StringBuilder kinds = new StringBuilder();
		for (Zone zone : zones(text)) {
			kinds.append(zone.kind().id().charAt(0) == 'b' ? zone.kind() == Zone.Kind.BYLINE ? 'y' : 'b' : zone.kind().id().charAt(0));
		}
		return kinds.toString();
	}

	@Test
	void article_hasTitleBylineParagraphsAndTail() throws Exception {
		String text = "Bridge Opens After Three Years\n\nBy Ada Winter\n\nMay 4, 2019\n\nThe bridge opened on Monday, the council of the town said in a statement.\n\n"
				+ "Cars may use it from noon, and buses will follow in the autumn, it added.\n\nPlease support our work: donate at https://example.org\n\nShare this\n";
		assertEquals("tyyppbb", kinds(text));
	}

	@Test
	void newsAboutDonations_isNoBoilerplate() throws Exception {
		assertEquals("tp", kinds("Aid For The Coast\n\nDonations to the coast have doubled since the storm of last week, and ministers of nine states "
				+ "promised more of it at a meeting in the port on Friday, where the governor spoke of a turning point.\n"));
	}

	@Test
	void disclaimer_isBoilerplateWhereverItStands() throws Exception {
		assertTrue(kinds("Short news from here\n\nIt rained all day and all night in the valley.\n\nDisclaimer: The views expressed are the author's.\n\nIt rained again on Tuesday in the valley.\n").contains("b"));
	}

	@Test
	void quotations_keepTheirMarks() throws Exception {
		String text = "He said \u201cwe are ready\u201d and \"go\" to them, and left the room again.";
		List<String> found = zones(text).stream().filter(z -> z.kind() == Zone.Kind.QUOTATION).map(z -> text.substring(z.begin(), z.end())).toList();
		assertEquals(List.of("\u201cwe are ready\u201d", "\"go\""), found);
	}

	@Test
	void apostrophes_openNoQuotation() throws Exception {
		String text = "The soldiers' pay and the king's crown weren't in the '90s budget.";
		assertTrue(zones(text).stream().noneMatch(z -> z.kind() == Zone.Kind.QUOTATION));
	}

	@Test
	void wrappedLines_areOneParagraph() throws Exception {
		String line = "the level of the river rose again by some more inches over the night and\n";
		assertEquals("p", kinds("At dawn " + line + line + line + line + line + "nobody slept in the houses by the water that week at all.\n"));
	}

	@Test
	void emptyAndBlankTexts_haveNoZones() throws Exception {
		assertEquals("", kinds(""));
		assertEquals("", kinds(" \r\n\t\n"));
	}

	@Test
	void dateLine_isRecognised() {
		String text = "BERGEN, Norway, June 3 (Wire) - The ferry sank.";
		assertEquals("The ferry sank.", text.substring(Dateline.end(text, 0, text.length())));
		String plain = "US-led forces left.";
		assertEquals(0, Dateline.end(plain, 0, plain.length()));
	}
}
