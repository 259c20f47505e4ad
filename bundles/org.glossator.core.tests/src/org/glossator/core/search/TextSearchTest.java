package org.glossator.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

class TextSearchTest {

	private static List<String> hits(String wanted, String text, boolean ignoreCase, boolean wholeWord, boolean regularExpression) {
		return new TextSearch(wanted, new TextSearch.Options(ignoreCase, wholeWord, regularExpression)).find(text, () -> false).stream()
				.map(Span::toString).toList();
	}

	@Test
	void literal_findsEveryPlaceAndTakesSignsAsTheyAre() {
		assertEquals(List.of("0-3", "4-7"), hits("a.b", "a.b a.b axb", false, false, false));
	}

	@Test
	void ignoreCase_worksBeyondAscii() {
		assertEquals(List.of("0-4", "5-9"), hits("öl-x", "ÖL-X öl-x", true, false, false));
	}

	@Test
	void wholeWord_leavesOutParts() {
		assertEquals(List.of("9-12"), hits("dam", "damaged, dam", false, true, false));
	}

	@Test
	void regularExpression_anchorsAtLinesAndSkipsEmptyMatches() {
		assertEquals(List.of("0-2", "6-9"), hits("^a*", "aa\nb\n\naaa", false, false, true));
	}

	@Test
	void hit_neverSplitsAGrapheme() {
		assertEquals(List.of(), hits("e", "cafe\u0301", false, false, false));
		assertEquals(List.of(), hits("\uD83D\uDC69", "\uD83D\uDC69\u200D\uD83D\uDCBB", false, false, false));
	}

	@Test
	void brokenExpression_isToldInOneSentence() {
		String message = assertThrows(IllegalArgumentException.class, () -> hits("(a", "a", false, false, true)).getMessage();
		assertTrue(message.startsWith("This is no regular expression: "), message);
	}

	@Test
	void runawayExpression_isStopped() {
		TextSearch search = new TextSearch("(x+x+)+y", new TextSearch.Options(false, false, true));
		String message = assertThrows(IllegalStateException.class, () -> search.find("x".repeat(60), () -> true)).getMessage();
		assertEquals("The search was cancelled.", message);
	}
}
