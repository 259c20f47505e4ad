package org.glossator.editor.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VisualRunsTest {

	private static final String ARABIC = "\u0645\u062d\u0645\u062f";

	@Test
	void plainText_needsNoRuns() {
		String plain = "Caf\u00e9 \u201cquoted\u201d \u2014 \u2026 \ud83d\udc69";
		assertFalse(VisualRuns.needed(plain, 0, plain.length()));
		assertTrue(VisualRuns.needed("a " + ARABIC, 0, 6));
		assertTrue(VisualRuns.needed("\u05d0", 0, 1));
	}

	@Test
	void mixedLine_isCutWhereDirectionChanges() {
		assertArrayEquals(new int[] { 0, 4, 8, 12 }, VisualRuns.borders("the " + ARABIC + " end", false, (char) 0));
		assertArrayEquals(new int[0], VisualRuns.borders("", false, (char) 0));
	}

	@Test
	void commaBetweenArabicWords_staysWithThemWhereTheLineIsWrapped() {
		String paragraph = ARABIC + "\u060c " + ARABIC;
		assertEquals('\u200f', VisualRuns.markAtEnd(paragraph, 0, 5, false));
		assertEquals(0, VisualRuns.markAtEnd(paragraph, 0, 5, true), "Nothing to mend where the column runs that way");
		assertEquals(0, VisualRuns.markAtEnd("plain text, here", 0, 11, false));
	}

	@Test
	void markAtTheEnd_isNoRunOfItsOwn() {
		assertArrayEquals(new int[] { 0, 5 }, VisualRuns.borders(ARABIC + "\u060c", true, '\u200f'));
		assertArrayEquals(new int[] { 0, 2, 7 }, VisualRuns.borders("a " + ARABIC + ",", false, '\u200f'));
	}

	@Test
	void direction_isThatOfTheFirstLetter() {
		assertTrue(VisualRuns.readsRightToLeft("1. " + ARABIC + " x", 0, 9));
		assertFalse(VisualRuns.readsRightToLeft("Some English with " + ARABIC, 0, 22));
		assertFalse(VisualRuns.readsRightToLeft("12", 0, 2));
	}
}
