package org.glossator.engine.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.glossator.engine.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

/** Who wrote, edited and translated, above and below the text. Every text was made up for it. */
class PageCreditsTest {

	private static final String TEXT = "The bridge opened on Monday, the council of the town said in a statement that was read to all who had come.\n\n"
			+ "Cars may use it from noon, and buses will follow in the autumn, it added, without telling what it had cost.\n\n";

	private static Zone.Kind kind(String text, String block) throws Exception {
		return new StructureFinder(Lexicons.load(null).dictionary("structure")).find(text, "").stream()
				.filter(zone -> text.substring(zone.begin(), zone.end()).startsWith(block)).findFirst().orElseThrow().kind();
	}

	@Test
	void whateverWhoeverSignedDoes_isBoilerplate_anotherIsNews() throws Exception {
		String text = "Bridge Opens After Three Years\n\nBy Ada Winter\n\n" + TEXT + "%s keeps bees and a small grudge.\n";
		assertEquals(Zone.Kind.BOILERPLATE, kind(text.formatted("Ada Winter"), "Ada Winter keeps"));
		assertEquals(Zone.Kind.PARAGRAPH, kind(text.formatted("Tom Holm"), "Tom Holm keeps"));
	}

	@Test
	void editorsAndTheirLike_areABylineBelowTheHeadline() throws Exception {
		for (String who : new String[] { "Edited by Ada Winter (now) and Tom Holm", "As told to Ada Winter", "An investigation by Delta Desk, with Tom Holm", "Ada Winter, senior contributor", "Ada Winter on Sunday", "Ada Winter writes from Dakar", "Brigadier Tom Holm (ret.)", "Ada Winter's column, every Thursday", "Reconstruction by Ada Winter and Tom Holm" }) {
			assertEquals(Zone.Kind.BYLINE, kind("Bridge Opens After Three Years\n\n" + who + "\n\n" + TEXT, who), who);
		}
		assertEquals(Zone.Kind.PARAGRAPH, kind("Bridge Opens After Three Years\n\nThe text was read and edited by a man who knew it\n\n" + TEXT, "The text"));
	}

	@Test
	void kickerAboveAHeadline_isNotTheHeadline() throws Exception {
		String text = "FARM & BARN\n\nThey Are Rewetting The Wrong Field\n\nAda Winter\n\n" + TEXT;
		assertEquals(Zone.Kind.BYLINE, kind(text, "FARM"));
		assertEquals(Zone.Kind.TITLE, kind(text, "They Are"));
		assertEquals(Zone.Kind.TITLE, kind("BRIDGE OPENS TODAY\n\n" + TEXT, "BRIDGE"));
	}

	@Test
	void credits_areBoilerplateBehindTheText() throws Exception {
		for (String credit : new String[] { "Ada Winter contributed to this report.", "Translated from the Czech by Ada Winter.", "This conversation was held in Czech and has been shortened.", "For emergency help call the river guard.",
				"Get the Delta's newsletters in your inbox", "Tom Holm's second novel is out in May.", "Tom Holm was a chaplain. He is the author of a book." }) {
			assertEquals(Zone.Kind.BOILERPLATE, kind("Bridge Opens After Three Years\n\n" + TEXT + credit + "\n", credit), credit);
		}
		assertEquals(Zone.Kind.PARAGRAPH, kind("Bridge Opens After Three Years\n\n" + TEXT + "Ada Winter contributed to the bridge, and was not thanked.\n", "Ada"));
	}
}
